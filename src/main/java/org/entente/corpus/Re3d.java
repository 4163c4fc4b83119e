package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Span;
import org.entente.model.Text;

/**
 * Reads the Relationship and Entity Extraction Evaluation Dataset (Dstl, 2017): folders with {@code
 * documents.json}, {@code entities.json} and {@code relations.json}, one JSON object a line.
 *
 * <p>Its positions are code points of the text. Marks come from experts and from crowd workers;
 * {@code confidence} says how far those agreed, and its spans include titles and articles.
 */
public final class Re3d {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Re3d() {}

  /**
   * A marked phrase.
   *
   * @param span in code points of the text
   * @param type "Person", "Organisation", "Location", …
   * @param confidence 0 to 1
   */
  public record Mention(Span span, String type, double confidence) {}

  /**
   * A relation between two phrases of one sentence.
   *
   * @param type "CommWith", "InChargeOf", …
   * @param source the phrase it goes from
   * @param target the phrase it goes to; the same where a group is related in itself
   * @param cue the words that say so
   * @param confidence 0 to 1
   */
  public record Relation(String type, Span source, Span target, Span cue, double confidence) {}

  /**
   * A document and its marks.
   *
   * @param source the folder it lies in ("uk-government")
   */
  public record Document(
      String source, Article article, List<Mention> mentions, List<Relation> relations) {
    public Document {
      mentions = List.copyOf(mentions);
      relations = List.copyOf(relations);
    }

    /** The relations of a type of which the annotators were at least so sure. */
    public List<Relation> relations(String type, double confidence) {
      return relations.stream()
          .filter(r -> r.type().equals(type) && r.confidence() >= confidence)
          .toList();
    }
  }

  /**
   * All documents below a folder, by the names of their folders and then as these list them.
   *
   * @throws UncheckedIOException if a file cannot be read or is no JSON
   */
  public static List<Document> read(Path folder) {
    try (Stream<Path> parts = Files.list(folder)) {
      return parts
          .filter(part -> Files.exists(part.resolve("documents.json")))
          .sorted(Comparator.comparing(part -> part.getFileName().toString()))
          .flatMap(part -> part(part).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }

  private static List<Document> part(Path folder) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (JsonNode line : lines(folder.resolve("entities.json"))) {
      mentions
          .computeIfAbsent(document(line), d -> new ArrayList<>())
          .add(
              new Mention(
                  span(line, "begin", "end"), line.path("type").asText(), confidence(line)));
    }
    Map<String, List<Relation>> relations = new LinkedHashMap<>();
    for (JsonNode line : lines(folder.resolve("relations.json"))) {
      relations
          .computeIfAbsent(document(line), d -> new ArrayList<>())
          .add(
              new Relation(
                  line.path("type").asText(),
                  span(line, "sourceBegin", "sourceEnd"),
                  span(line, "targetBegin", "targetEnd"),
                  span(line, "begin", "end"),
                  confidence(line)));
    }
    return lines(folder.resolve("documents.json")).stream()
        .map(
            line -> {
              String id = line.path("_id").asText();
              return new Document(
                  String.valueOf(folder.getFileName()),
                  article(line, id),
                  mentions.getOrDefault(id, List.of()),
                  relations.getOrDefault(id, List.of()));
            })
        .toList();
  }

  private static Article article(JsonNode line, String id) {
    return new Article(
        id,
        Optional.of(line.path("sourceUrl").asText()),
        Optional.of(line.path("title").asText()),
        Optional.empty(),
        Optional.of(line.path("sourceName").asText()),
        "en",
        id,
        0,
        Text.of(line.path("text").asText()),
        id);
  }

  private static String document(JsonNode line) {
    return line.path("documentId").asText();
  }

  private static double confidence(JsonNode line) {
    return line.path("confidence").asDouble();
  }

  private static Span span(JsonNode line, String begin, String end) {
    return new Span(line.path(begin).asInt(), line.path(end).asInt());
  }

  private static List<JsonNode> lines(Path file) {
    List<JsonNode> found = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String object = line.replace(BYTE_ORDER_MARK, "").strip();
        if (!object.isEmpty()) {
          found.add(JSON.readTree(object));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return found;
  }
}
