package org.entente.evaluate.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.corpus.Polnear;
import org.entente.json.FactsJson;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Text;

/** Scores the claims of a folder of annotated articles ({@code text} and {@code attributions}). */
public final class ClaimScores {
  private ClaimScores() {}

  /**
   * Finds and scores.
   *
   * @param gold the folder
   * @param claims finds an article's claims
   */
  public static ClaimReport of(Path gold, Function<Article, List<Claim>> claims) {
    return Polnear.read(gold).parallelStream()
        .map(d -> ClaimReport.of(Text.of(d.text()), d.attributions(), claims.apply(d.article())))
        .reduce(ClaimReport.NONE, ClaimReport::plus);
  }

  /**
   * Scores what {@code extract} wrote before; an article that is not in it has no claims.
   *
   * @param gold the folder
   * @param facts JSON Lines, articles known by their file's name
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ClaimReport of(Path gold, Path facts) {
    Map<String, List<Claim>> found = new HashMap<>();
    FactsJson json = new FactsJson();
    try (Stream<String> lines = Files.lines(facts)) {
      lines
          .filter(line -> !line.isBlank())
          .map(line -> json.read(line).facts())
          .forEach(f -> found.put(name(f), inFile(f)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the facts in " + facts, e);
    }
    return of(gold, article -> found.getOrDefault(article.file(), List.of()));
  }

  private static String name(Facts facts) {
    Path file = Path.of(facts.article().file()).getFileName();
    return file == null ? facts.article().id() : file.toString();
  }

  /** The claims with their places counted from the start of the file, as the annotation is. */
  private static List<Claim> inFile(Facts facts) {
    int offset = facts.article().offset();
    return facts.claims().stream()
        .map(
            c ->
                new Claim(
                    c.id(),
                    c.source().map(s -> new Source(shift(s.span(), offset), s.entities())),
                    c.cue(),
                    c.content().stream().map(s -> shift(s, offset)).toList(),
                    c.act(),
                    c.polarity(),
                    c.certainty(),
                    c.tense(),
                    c.quote(),
                    c.addressee(),
                    c.spokenAt(),
                    c.about(),
                    c.parent(),
                    c.depth(),
                    c.proposition(),
                    c.confidence()))
        .toList();
  }

  private static Span shift(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by);
  }
}
