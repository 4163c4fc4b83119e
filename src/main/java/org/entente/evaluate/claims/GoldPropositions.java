package org.entente.evaluate.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Polarity;
import org.entente.model.Span;
import org.entente.model.Text;

/** Short texts of our own, with what is claimed in them taken apart, and pairs of such texts. */
public final class GoldPropositions {
  /** Both articles of a pair were published on this day. */
  private static final LocalDate SAME_DAY = LocalDate.of(2020, 1, 1);

  private GoldPropositions() {}

  /**
   * What one claim amounts to.
   *
   * @param cue of the claim; where another stands inside, the innermost is meant
   * @param subject "=Name" for an entity, otherwise the lemma of its head
   * @param predicate lemma of the verb in the active, with particle or preposition
   * @param object as the subject
   */
  public record Marked(
      Span cue,
      Optional<String> subject,
      String predicate,
      Optional<String> object,
      Polarity polarity) {}

  /**
   * A text and its marks.
   *
   * @param propositions all that is claimed by the marked claims; several of one cue where clauses
   *     are coordinated
   * @param without cues of claims that have no proposition: their content is a thing
   */
  public record MarkedText(Article article, List<Marked> propositions, List<Span> without) {
    public MarkedText {
      propositions = List.copyOf(propositions);
      without = List.copyOf(without);
    }
  }

  /** How two claims stand to each other. */
  public enum Relation {
    SAME,
    CONTRADICTING,
    DIFFERENT
  }

  /** Two texts of one sentence each. */
  public record Pair(String id, Relation relation, Article one, Article other) {}

  /**
   * Reads texts, one a line: {@code {"id", "date", "text", "propositions": [{"cue", "nth",
   * "subject", "predicate", "object", "polarity"}]}}, or {@code {"cue", "nth", "none": true}} for a
   * claim without a proposition.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if a text has no such cue
   */
  public static List<MarkedText> read(Path file) {
    List<MarkedText> texts = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      LocalDate date = LocalDate.parse(line.path("date").asText());
      Article article = article(line.path("id").asText(), date, line.path("text").asText());
      List<Marked> marked = new ArrayList<>();
      List<Span> without = new ArrayList<>();
      for (JsonNode proposition : line.path("propositions")) {
        if (proposition.path("none").asBoolean()) {
          without.add(cue(article, proposition));
        } else {
          marked.add(marked(article, proposition));
        }
      }
      texts.add(new MarkedText(article, marked, without));
    }
    return texts;
  }

  /**
   * Reads pairs, one a line: {@code {"id", "relation", "one", "other"}}.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Pair> readPairs(Path file) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      String id = line.path("id").asText();
      pairs.add(
          new Pair(
              id,
              Relation.valueOf(line.path("relation").asText().toUpperCase(Locale.ROOT)),
              article(id + "-one", SAME_DAY, line.path("one").asText()),
              article(id + "-other", SAME_DAY, line.path("other").asText())));
    }
    return pairs;
  }

  private static Marked marked(Article article, JsonNode proposition) {
    return new Marked(
        cue(article, proposition),
        word(proposition, "subject"),
        proposition.path("predicate").asText(),
        word(proposition, "object"),
        Polarity.valueOf(proposition.path("polarity").asText().toUpperCase(Locale.ROOT)));
  }

  private static Span cue(Article article, JsonNode proposition) {
    String cue = proposition.path("cue").asText();
    String text = article.text().value();
    int at = -1;
    for (int n = proposition.path("nth").asInt(1); n > 0; n--) {
      at = text.indexOf(cue, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(article.id() + " has no '" + cue + "'");
      }
    }
    return new Span(article.text().toCodePoint(at), article.text().toCodePoint(at + cue.length()));
  }

  private static Optional<String> word(JsonNode json, String key) {
    return json.hasNonNull(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
  }

  private static Article article(String id, LocalDate date, String text) {
    return new Article(
        id,
        Optional.empty(),
        Optional.of(id),
        Optional.of(date),
        Optional.empty(),
        "en",
        id,
        0,
        Text.of(text),
        MarkedArticle.hash(Text.of(text)));
  }

  private static List<JsonNode> lines(Path file) {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        lines.add(json.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold in " + file, e);
    }
    return lines;
  }
}
