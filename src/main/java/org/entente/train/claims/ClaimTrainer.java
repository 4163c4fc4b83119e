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

  /** Trains both models. */
  public Models train(List<Annotated> articles) {
    List<List<Annotated>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < articles.size(); i++) {
      halves.get(i % 2).add(articles.get(i));
    }
    LinearChainTrainer roles = new LinearChainTrainer(roleSettings);
    for (int half = 0; half < 2; half++) {
      LinearChain other = cues(halves.get(1 - half), "cues, half " + (half + 1));
      for (Annotated article : halves.get(half)) {
        examples(article).roles(other).forEach(e -> roles.add(sequence(e)));
      }
    }
    return new Models(
        cues(articles, "cues"), roles.train(epoch -> progress.accept("roles: pass " + epoch)));
  }

  private LinearChain cues(List<Annotated> articles, String name) {
    LinearChainTrainer trainer = new LinearChainTrainer(cueSettings);
    articles.forEach(a -> trainer.add(sequence(examples(a).cues())));
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
   * @return by part of speech and lemma ("Vsay"), '0' to '9'; only words used five times or more
   */
  public Map<String, Character> bins(List<Annotated> articles) {
    Map<String, int[]> sums = new TreeMap<>();
    for (Annotated article : articles) {
      examples(article)
          .uses()
          .forEach(
              (word, count) -> {
                int[] sum = sums.computeIfAbsent(word, w -> new int[2]);
                sum[0] += count[0];
                sum[1] += count[1];
              });
    }
    Map<String, Character> bins = new TreeMap<>();
    sums.forEach(
        (word, sum) -> {
          if (sum[1] >= FEW) {
            bins.put(word, (char) ('0' + Math.min(9, 10 * sum[0] / sum[1])));
          }
        });
    return bins;
  }

  /** Below this many uses a share says nothing. */
  private static final int FEW = 5;
}
