package org.entente.evaluate.offices;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.evaluate.claims.MarkedArticle;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Outcome;
import org.entente.read.Reader;

/**
 * Offices of marked sentences against those found in their articles.
 *
 * @param score over the sentences whose articles are there
 * @param sentences how many these are
 * @param missing addresses of marked articles that are not among the given ones, or are no longer
 *     the same
 */
public record OfficeScores(OfficeScore score, int sentences, List<String> missing) {
  public OfficeScores {
    missing = List.copyOf(missing);
  }

  /**
   * Scores a way from articles to facts. An article from which nothing could be made has no
   * offices.
   *
   * @param gold JSON Lines, stand-off, as {@code src/test/resources/gold/offices/README.md} says
   * @param inputs files and folders that hold the articles, among others
   * @param facts the way
   * @throws java.io.UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if the gold is not laid out so
   */
  public static OfficeScores of(
      Path gold, List<String> inputs, Function<Article, Optional<Facts>> facts) {
    Map<String, MarkedSentence> marked = new HashMap<>();
    MarkedSentence.read(gold).forEach(s -> marked.put(s.sha256(), s));
    Set<String> seen = new HashSet<>();
    OfficeScore score = OfficeScore.NONE;
    try (Stream<Outcome<Article>> articles =
        new Reader().read(inputs, InputStream.nullInputStream())) {
      for (Article article :
          (Iterable<Article>) articles.flatMap(o -> o.value().stream())::iterator) {
        String hash = MarkedArticle.hash(article.text());
        MarkedSentence sentence = marked.get(hash);
        if (sentence != null && seen.add(hash)) {
          score = score.plus(OfficeScore.of(sentence, facts.apply(article).orElse(none(article))));
        }
      }
    }
    List<String> missing =
        marked.values().stream()
            .filter(s -> !seen.contains(s.sha256()))
            .map(MarkedSentence::url)
            .sorted()
            .toList();
    return new OfficeScores(score, seen.size(), missing);
  }

  static Facts none(Article article) {
    return new Facts(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
