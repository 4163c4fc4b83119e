package org.entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.EntityType;
import org.entente.model.Name;
import org.entente.model.Span;

/**
 * How many names are found in raw text, by exact span and type (the measure of CoNLL 2003).
 *
 * @param byType people, organisations and places; other types are not scored
 */
public record NameScores(Map<EntityType, SpanScore> byType) {
  private static final List<EntityType> SCORED =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

  public NameScores {
    byType = Map.copyOf(byType);
  }

  /**
   * Scores an analysis.
   *
   * @param gold JSON Lines: {@code {"file": …, "spans": [{"begin": …, "end": …, "type": …}]}},
   *     positions in code points
   * @param texts the folder with the files
   * @param analysis the analysis with names
   * @throws UncheckedIOException if a file cannot be read
   */
  public static NameScores of(Path gold, Path texts, Function<Article, AnnotatedArticle> analysis) {
    Map<EntityType, SpanScore> sums = new TreeMap<>();
    SCORED.forEach(type -> sums.put(type, SpanScore.NONE));
    ObjectMapper json = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(gold)) {
        JsonNode document = json.readTree(line);
        String file = document.path("file").asText();
        List<Name> found = analysis.apply(read(texts.resolve(file))).names();
        sums.replaceAll((type, sum) -> sum.plus(score(known(document, type), found, type)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot score names by " + gold, e);
    }
    return new NameScores(sums);
  }

  /** All types together. */
  public SpanScore all() {
    return byType.values().stream().reduce(SpanScore.NONE, SpanScore::plus);
  }

  /** A table for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("%-13s %s%n".formatted("all", all().line()));
    for (EntityType type : SCORED) {
      table.append("%-13s %s%n".formatted(type, byType.getOrDefault(type, SpanScore.NONE).line()));
    }
    return table.toString();
  }

  private static Set<Span> known(JsonNode document, EntityType type) {
    Set<Span> spans = new HashSet<>();
    for (JsonNode span : document.path("spans")) {
      if (span.path("type").asText().equals(type.name())) {
        spans.add(new Span(span.path("begin").asInt(), span.path("end").asInt()));
      }
    }
    return spans;
  }

  private static SpanScore score(Set<Span> known, List<Name> names, EntityType type) {
    Span[] found =
        names.stream().filter(n -> n.type() == type).map(Name::span).toArray(Span[]::new);
    int right = (int) Arrays.stream(found).filter(known::contains).count();
    return new SpanScore(right, found.length, known.size());
  }

  private static Article read(Path file) throws IOException {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("-");
    return Article.bare(name, Files.readString(file));
  }
}
