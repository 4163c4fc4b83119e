package org.entente.evaluate.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Outcome;

/**
 * Scores stand-off gold over the articles it was marked in.
 *
 * @param score of the gold whose article was there
 * @param missing addresses of the gold whose text was not, or was another
 */
public record MarkedScores<S>(S score, List<String> missing) {
  public MarkedScores {
    missing = List.copyOf(missing);
  }

  /** Chains of claims inside claims. */
  public static MarkedScores<ChainScore> nested(
      List<MarkedArticle> gold,
      Stream<Outcome<Article>> texts,
      Function<Article, Optional<Facts>> extract) {
    return of(
        gold,
        texts,
        extract,
        (marked, facts) -> ChainScore.of(marked.passages(), facts),
        ChainScore.NONE,
        ChainScore::plus);
  }

  /** Why chains of claims inside claims were lost, and others found that are none. */
  public static MarkedScores<ChainErrors> nestedErrors(
      List<MarkedArticle> gold,
      Stream<Outcome<Article>> texts,
      Function<Article, Optional<Facts>> extract) {
    return of(
        gold,
        texts,
        extract,
        (marked, facts) -> ChainErrors.of(marked.passages(), facts),
        ChainErrors.NONE,
        ChainErrors::plus);
  }

  /** Acts and polarities of single claims. */
  public static MarkedScores<ActScore> acts(
      List<MarkedArticle> gold,
      Stream<Outcome<Article>> texts,
      Function<Article, Optional<Facts>> extract) {
    return of(
        gold,
        texts,
        extract,
        (marked, facts) -> ActScore.of(marked.claims(), facts.claims()),
        ActScore.NONE,
        ActScore::plus);
  }

  private static <S> MarkedScores<S> of(
      List<MarkedArticle> gold,
      Stream<Outcome<Article>> texts,
      Function<Article, Optional<Facts>> extract,
      BiFunction<MarkedArticle, Facts, S> compare,
      S none,
      BinaryOperator<S> plus) {
    Map<String, Article> articles = articles(gold, texts);
    S sum =
        gold.parallelStream()
            .map(
                marked ->
                    Optional.ofNullable(articles.get(marked.sha256()))
                        .map(article -> compare.apply(marked, facts(article, extract)))
                        .orElse(none))
            .reduce(none, plus);
    return new MarkedScores<>(
        sum,
        gold.stream()
            .filter(marked -> !articles.containsKey(marked.sha256()))
            .map(MarkedArticle::url)
            .toList());
  }

  private static Map<String, Article> articles(
      List<MarkedArticle> gold, Stream<Outcome<Article>> texts) {
    List<String> wanted = gold.stream().map(MarkedArticle::sha256).toList();
    Map<String, Article> found = new HashMap<>();
    texts
        .flatMap(outcome -> outcome.value().stream())
        .forEach(
            article -> {
              String hash = MarkedArticle.hash(article.text());
              if (wanted.contains(hash)) {
                found.putIfAbsent(hash, article);
              }
            });
    return found;
  }

  /** An article that nothing could be made of has no facts: all that is marked in it is missed. */
  private static Facts facts(Article article, Function<Article, Optional<Facts>> extract) {
    return extract
        .apply(article)
        .orElseGet(
            () ->
                new Facts(
                    article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of()));
  }
}
