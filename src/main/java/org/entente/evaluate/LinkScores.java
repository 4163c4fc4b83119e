package org.entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Outcome;
import org.entente.model.Span;
import org.entente.read.Reader;

/**
 * Links to Wikidata against gold.
 *
 * @param right gold mentions of somebody with an item that were found and given that item
 * @param seen gold mentions with an item that were found as names
 * @param linked names found on gold spans that were given an item
 * @param gold gold mentions with an item
 * @param nilRight gold mentions without an item that were found and left alone
 * @param nilSeen gold mentions without an item that were found
 */
public record LinkScores(int right, int seen, int linked, int gold, int nilRight, int nilSeen) {
  /**
   * Scores a way from articles to linked facts.
   *
   * @param gold JSON Lines: {@code {"file": …, "spans": [{"begin": …, "end": …, "qid": …}]}},
   *     positions in code points of the file, no item for NIL
   * @param texts the folder of the files
   * @param links the way
   * @throws UncheckedIOException if a file cannot be read
   */
  public static LinkScores of(
      Path gold, Path texts, Function<Article, Outcome<LinkedFacts>> links) {
    Map<String, Map<Span, Optional<String>>> found = new HashMap<>();
    try (Stream<Outcome<Article>> articles =
        new Reader().read(List.of(texts.toString()), InputStream.nullInputStream())) {
      articles
          .flatMap(outcome -> outcome.value().stream())
          .flatMap(article -> links.apply(article).value().stream())
          .forEach(facts -> found.put(file(facts), names(facts)));
    }
    LinkScores sum = new LinkScores(0, 0, 0, 0, 0, 0);
    ObjectMapper json = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(gold)) {
        JsonNode document = json.readTree(line);
        sum =
            sum.plus(score(document, found.getOrDefault(document.path("file").asText(), Map.of())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot score links by " + gold, e);
    }
    return sum;
  }

  private static String file(LinkedFacts facts) {
    String path = facts.facts().article().file();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<Span, Optional<String>> names(LinkedFacts facts) {
    Map<Span, Optional<String>> found = new HashMap<>();
    int offset = facts.facts().article().offset();
    for (Mention mention : facts.facts().mentions()) {
      if (mention.kind() == MentionKind.NAME && mention.entities().size() == 1) {
        found.put(
            new Span(mention.span().begin() + offset, mention.span().end() + offset),
            Optional.ofNullable(facts.links().get(mention.entities().get(0))).map(Link::qid));
      }
    }
    return found;
  }

  private static LinkScores score(JsonNode document, Map<Span, Optional<String>> found) {
    LinkScores sum = new LinkScores(0, 0, 0, 0, 0, 0);
    for (JsonNode span : document.path("spans")) {
      Optional<Optional<String>> given =
          Optional.ofNullable(
              found.get(new Span(span.path("begin").asInt(), span.path("end").asInt())));
      sum = sum.plus(score(span.path("qid").asText(""), given));
    }
    return sum;
  }

  private static LinkScores score(String qid, Optional<Optional<String>> given) {
    boolean seen = given.isPresent();
    boolean linked = given.isPresent() && given.get().isPresent();
    if (qid.isEmpty() || qid.equals("null")) {
      return new LinkScores(0, 0, linked ? 1 : 0, 0, seen && !linked ? 1 : 0, seen ? 1 : 0);
    }
    boolean right = linked && given.flatMap(g -> g).equals(Optional.of(qid));
    return new LinkScores(right ? 1 : 0, seen ? 1 : 0, linked ? 1 : 0, 1, 0, 0);
  }

  private LinkScores plus(LinkScores other) {
    return new LinkScores(
        right + other.right,
        seen + other.seen,
        linked + other.linked,
        gold + other.gold,
        nilRight + other.nilRight,
        nilSeen + other.nilSeen);
  }

  /** Share of the found gold mentions that have the right item, 0 to 1. */
  public double accuracy() {
    return seen == 0 ? 0 : (double) right / seen;
  }

  /** Span and item together, 0 to 1. */
  public double f1() {
    return linked + gold == 0 ? 0 : 2.0 * right / (linked + gold);
  }

  /** Lines for people, in per cent. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "accuracy on found mentions %5.1f  (%d/%d)%n"
            + "end to end                 P %5.1f  R %5.1f  F1 %5.1f  (gold %d, found %d)%n"
            + "NIL left unlinked          %5.1f  (%d/%d)%n",
        100 * accuracy(),
        right,
        seen,
        linked == 0 ? 0 : 100.0 * right / linked,
        gold == 0 ? 0 : 100.0 * right / gold,
        100 * f1(),
        gold,
        linked,
        nilSeen == 0 ? 0 : 100.0 * nilRight / nilSeen,
        nilRight,
        nilSeen);
  }
}
