package org.entente.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.corpus.ReferenceGold;
import org.entente.corpus.ReferenceGold.Chain;
import org.entente.corpus.ReferenceGold.Document;
import org.entente.corpus.ReferenceGold.Time;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/**
 * References and dates against chains that people marked. A found mention stands for a marked one
 * if it covers its head and reaches no further; the entity of a chain is the one that most of its
 * names were given. B-cubed after A. Bagga and B. Baldwin, "Algorithms for Scoring Coreference
 * Chains", LREC 1998.
 *
 * @param pronouns those that were given the entity of their chain
 * @param descriptions likewise
 * @param names B-cubed precision and recall of names, summed over names
 * @param dates those with the right value
 */
public record ReferenceScores(
    SpanScore pronouns, SpanScore descriptions, Cubed names, SpanScore dates) {

  /**
   * Sums of B-cubed.
   *
   * @param precision sum of the precisions of all mentions
   * @param recall sum of their recalls
   * @param mentions how many
   */
  public record Cubed(double precision, double recall, int mentions) {
    Cubed plus(Cubed other) {
      return new Cubed(
          precision + other.precision, recall + other.recall, mentions + other.mentions);
    }

    /** Harmonic mean of the mean precision and recall, 0 to 1. */
    public double f1() {
      return precision + recall == 0
          ? 0
          : 2 * precision * recall / (precision + recall) / Math.max(1, mentions);
    }
  }

  /**
   * Scores what was found in every text of the gold.
   *
   * @param gold JSON Lines beside the folder of the texts
   * @param articles the files of a folder as articles
   * @param facts what an article says
   */
  public static ReferenceScores of(
      Path gold, Function<Path, List<Article>> articles, Function<Article, Facts> facts) {
    Map<String, Article> byFile = new HashMap<>();
    for (Article article : articles.apply(ReferenceGold.texts(gold))) {
      byFile.put(Path.of(article.file()).getFileName().toString(), article);
    }
    ReferenceScores sum =
        new ReferenceScores(SpanScore.NONE, SpanScore.NONE, new Cubed(0, 0, 0), SpanScore.NONE);
    for (Document document : ReferenceGold.read(gold)) {
      Article article = byFile.get(document.file());
      if (article != null) {
        sum = sum.plus(of(document, facts.apply(article)));
      }
    }
    return sum;
  }

  /** Scores one article. */
  static ReferenceScores of(Document gold, Facts facts) {
    int offset = facts.article().offset();
    SpanScore pronouns = SpanScore.NONE;
    SpanScore descriptions = SpanScore.NONE;
    List<List<Optional<List<String>>>> names = new ArrayList<>();
    for (Chain chain : gold.chains()) {
      List<Optional<List<String>>> given =
          chain.mentions().stream().map(m -> entities(m, facts.mentions(), offset)).toList();
      List<Optional<List<String>>> ofNames = new ArrayList<>();
      for (int i = 0; i < given.size(); i++) {
        if (chain.mentions().get(i).kind().equals("name")) {
          ofNames.add(given.get(i));
        }
      }
      names.add(ofNames);
      Optional<List<String>> entity = mostFrequent(ofNames);
      for (int i = 0; i < given.size(); i++) {
        boolean found = given.get(i).isPresent();
        boolean right = found && given.get(i).equals(entity);
        SpanScore score = new SpanScore(right ? 1 : 0, found ? 1 : 0, 1);
        switch (chain.mentions().get(i).kind()) {
          case "pronoun" -> pronouns = pronouns.plus(score);
          case "nominal" -> descriptions = descriptions.plus(score);
          default -> {}
        }
      }
    }
    SpanScore dates = SpanScore.NONE;
    for (Time time : gold.times()) {
      List<TimeExpression> over =
          facts.times().stream()
              .filter(t -> shifted(t.span(), offset).overlaps(time.span()))
              .toList();
      boolean right = over.stream().anyMatch(t -> t.value().equals(time.value()));
      dates = dates.plus(new SpanScore(right ? 1 : 0, over.isEmpty() ? 0 : 1, 1));
    }
    return new ReferenceScores(pronouns, descriptions, cubed(names), dates);
  }

  private static Span shifted(Span span, int offset) {
    return new Span(span.begin() + offset, span.end() + offset);
  }

  /** A gold span may begin or end one character before or after what we would call its end. */
  private static final int SLACK = 1;

  private static Optional<List<String>> entities(
      ReferenceGold.Mention gold, List<Mention> mentions, int offset) {
    Span room = new Span(Math.max(0, gold.span().begin() - SLACK), gold.span().end() + SLACK);
    return mentions.stream()
        .filter(m -> shifted(m.span(), offset).contains(gold.head()))
        .filter(m -> room.contains(shifted(m.span(), offset)))
        .min(Comparator.comparingInt(m -> m.span().length()))
        .map(m -> m.entities().stream().sorted().toList())
        .filter(e -> !e.isEmpty());
  }

  private static Optional<List<String>> mostFrequent(List<Optional<List<String>>> given) {
    Map<List<String>, Integer> counts = new HashMap<>();
    given.forEach(g -> g.ifPresent(e -> counts.merge(e, 1, Integer::sum)));
    Optional<List<String>> best = Optional.empty();
    int most = 0;
    for (Optional<List<String>> g : given) {
      int count = g.map(e -> counts.getOrDefault(e, 0)).orElse(0);
      if (count > most) {
        most = count;
        best = g;
      }
    }
    return best;
  }

  private static Cubed cubed(List<List<Optional<List<String>>>> chains) {
    Map<List<String>, Integer> clusters = new HashMap<>();
    chains.forEach(
        chain -> chain.forEach(g -> g.ifPresent(e -> clusters.merge(e, 1, Integer::sum))));
    Cubed sum = new Cubed(0, 0, 0);
    for (List<Optional<List<String>>> chain : chains) {
      for (Optional<List<String>> given : chain) {
        double both = given.isEmpty() ? 1 : chain.stream().filter(given::equals).count();
        int cluster = given.map(e -> clusters.getOrDefault(e, 1)).orElse(1);
        sum = sum.plus(new Cubed(both / cluster, both / chain.size(), 1));
      }
    }
    return sum;
  }

  private ReferenceScores plus(ReferenceScores other) {
    return new ReferenceScores(
        pronouns.plus(other.pronouns),
        descriptions.plus(other.descriptions),
        names.plus(other.names),
        dates.plus(other.dates));
  }

  /** A table for people. */
  public String table() {
    return "pronouns      %s%ndescriptions  %s%nnames (B³)    P %5.1f  R %5.1f  F1 %5.1f  (gold %d)%ndates         %s%n"
        .formatted(
            pronouns.line(),
            descriptions.line(),
            100 * names.precision() / Math.max(1, names.mentions()),
            100 * names.recall() / Math.max(1, names.mentions()),
            100 * names.f1(),
            names.mentions(),
            dates.line());
  }
}
