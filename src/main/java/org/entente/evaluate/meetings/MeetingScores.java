package org.entente.evaluate.meetings;

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
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Outcome;
import org.entente.read.Reader;

/**
 * Meetings of marked texts against those found in them.
 *
 * @param score over the texts that are there
 * @param texts texts that were scored
 * @param missing addresses of marked texts that are not among the given ones, or are no longer the
 *     same
 */
public record MeetingScores(MeetingScore score, int texts, List<String> missing) {
  public MeetingScores {
    missing = List.copyOf(missing);
  }

  /**
   * Scores a way from articles to facts. A text from which nothing could be made has no meetings.
   *
   * @param gold JSON Lines, stand-off, as {@code src/test/resources/gold/meetings/README.md} says
   * @param inputs files and folders that hold the texts, among others
   * @param facts the way
   * @throws java.io.UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if the gold is not laid out so
   */
  public static MeetingScores of(
      Path gold, List<String> inputs, Function<Article, Optional<Facts>> facts) {
    Map<String, GoldText> marked = new HashMap<>();
    GoldText.read(gold).forEach(text -> marked.put(text.sha256(), text));
    Set<String> seen = new HashSet<>();
    MeetingScore score = MeetingScore.NONE;
    try (Stream<Outcome<Article>> articles =
        new Reader().read(inputs, InputStream.nullInputStream())) {
      for (Article article :
          (Iterable<Article>) articles.flatMap(o -> o.value().stream())::iterator) {
        String hash = GoldText.sha256(article.text().value());
        GoldText text = marked.get(hash);
        if (text != null && seen.add(hash)) {
          score = score.plus(score(text, article, facts.apply(article)));
        }
      }
    }
    List<String> missing =
        marked.values().stream()
            .filter(t -> !seen.contains(t.sha256()))
            .map(GoldText::url)
            .sorted()
            .toList();
    return new MeetingScores(score, seen.size(), missing);
  }

  private static MeetingScore score(GoldText gold, Article article, Optional<Facts> facts) {
    return MeetingScore.of(
        gold.meetings(),
        facts.orElseGet(
            () ->
                new Facts(
                    article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of())));
  }
}
