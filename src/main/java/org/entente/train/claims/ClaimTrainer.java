package org.entente.train.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.extract.claims.AttributionExamples;
import org.entente.extract.claims.AttributionExamples.Example;
import org.entente.extract.claims.AttributionExamples.Gold;
import org.entente.extract.claims.Lexicons;
import org.entente.model.AnnotatedArticle;
import org.entente.nlp.sequence.LabelledSequence;
import org.entente.nlp.sequence.LinearChain;
import org.entente.nlp.sequence.LinearChainTrainer;
import org.entente.nlp.sequence.LinearChainTrainer.Settings;

/**
 * Trains the two claim models from annotated articles. The second model learns from what the first
 * says about articles that it has not learnt from (two halves, each labelled by the model of the
 * other), since that is what it will see in use.
 */
public final class ClaimTrainer {
  /** An analysed article and its attributions. */
  public record Annotated(AnnotatedArticle article, List<Gold> gold) {}

  /** Both models. */
  public record Models(LinearChain cues, LinearChain roles) {}

  private final Lexicons lexicons;
  private final Settings cueSettings;
  private final Settings roleSettings;
  private final Consumer<String> progress;

  /**
   * A trainer with its settings.
   *
   * @param progress is told, for people, what is being done
   */
  public ClaimTrainer(
      Lexicons lexicons, Settings cueSettings, Settings roleSettings, Consumer<String> progress) {
    this.lexicons = lexicons;
    this.cueSettings = cueSettings;
    this.roleSettings = roleSettings;
    this.progress = progress;
  }

  /** An article with shares of cue words that were not counted in it. */
  private record Prepared(Annotated article, Lexicons lexicons) {
    AttributionExamples examples() {
      return new AttributionExamples(article.article(), article.gold(), lexicons);
    }
  }

  /** Trains both models. */
  public Models train(List<Annotated> articles) {
    List<Prepared> prepared = prepare(articles);
    List<List<Prepared>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < prepared.size(); i++) {
      halves.get(i % 2).add(prepared.get(i));
    }
    LinearChainTrainer roles = new LinearChainTrainer(roleSettings);
    for (int half = 0; half < 2; half++) {
      LinearChain other = cues(halves.get(1 - half), "cues, half " + (half + 1));
      for (Prepared article : halves.get(half)) {
        article.examples().roles(other).forEach(e -> roles.add(sequence(e)));
      }
    }
    return new Models(
        cues(prepared, "cues"), roles.train(epoch -> progress.accept("roles: pass " + epoch)));
  }

  /**
   * Gives each article the shares that the other articles show: a share counted in the article
   * itself would betray the right labels, and the models would trust rare words too much.
   */
  private List<Prepared> prepare(List<Annotated> articles) {
    List<Lexicons> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Annotated> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(articles.get(i));
        }
      }
      folds.add(lexicons.with(bins(others)));
    }
    List<Prepared> prepared = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      prepared.add(new Prepared(articles.get(i), folds.get(i % FOLDS)));
    }
    return prepared;
  }

  /** Odd, so that each fold has articles of both halves. */
  private static final int FOLDS = 5;

  private LinearChain cues(List<Prepared> articles, String name) {
    LinearChainTrainer trainer = new LinearChainTrainer(cueSettings);
    articles.forEach(a -> trainer.add(sequence(a.examples().cues())));
    return trainer.train(epoch -> progress.accept(name + ": pass " + epoch));
  }

  private AttributionExamples examples(Annotated article) {
    return new AttributionExamples(article.article(), article.gold(), lexicons);
  }

  private static LabelledSequence sequence(Example example) {
    return new LabelledSequence(example.features(), example.labels());
  }

  /**
   * For each cue word how often a use of it attributes, in tenths.
   *
   * @return by part of speech and lemma ("Vsay"), one character per construction: '0' to '9', or
   *     '-' where there were too few uses
   */
  public Map<String, String> bins(List<Annotated> articles) {
    Map<String, int[][]> sums = new TreeMap<>();
    for (Annotated article : articles) {
      examples(article)
          .uses()
          .forEach(
              (word, count) -> {
                int[][] sum = sums.computeIfAbsent(word, w -> new int[count.length][2]);
                for (int c = 0; c < count.length; c++) {
                  sum[c][0] += count[c][0];
                  sum[c][1] += count[c][1];
                }
              });
    }
    Map<String, String> bins = new TreeMap<>();
    sums.forEach(
        (word, sum) -> {
          StringBuilder row = new StringBuilder();
          for (int[] share : sum) {
            row.append(share[1] < FEW ? '-' : (char) ('0' + Math.min(9, 10 * share[0] / share[1])));
          }
          bins.put(word, row.toString());
        });
    return bins;
  }

  /** Below this many uses a share says nothing. */
  private static final int FEW = 5;
}
