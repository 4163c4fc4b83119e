package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Span;

/**
 * Reads texts in which people marked all that refers to one person, body or place: JSON Lines
 * {@code {"file": …, "chains": [{"type": …, "mentions": [{"begin", "end", "head": [b, e],
 * "kind"}]}], "times": [{"begin", "end", "value"}]}}, positions in code points.
 */
public final class ReferenceGold {
  private ReferenceGold() {}

  /**
   * A reference.
   *
   * @param span all of it
   * @param head its head word
   * @param kind "name", "nominal" or "pronoun"
   */
  public record Mention(Span span, Span head, String kind) {}

  /** All references to one; at least one is a name. */
  public record Chain(String type, List<Mention> mentions) {
    public Chain {
      mentions = List.copyOf(mentions);
    }

    /** The heads of the references that are names, or of those that are none. */
    public List<Span> heads(boolean names) {
      return mentions.stream()
          .filter(m -> m.kind().equals("name") == names)
          .map(Mention::head)
          .toList();
    }
  }

  /** A date. */
  public record Time(Span span, String value) {}

  /** A text with its annotation. */
  public record Document(String file, String text, List<Chain> chains, List<Time> times) {
    public Document {
      chains = List.copyOf(chains);
      times = List.copyOf(times);
    }

    /** The whole text as an article without any data about it. */
    public Article article() {
      return Article.bare(file, text);
    }
  }

  /** The folder of the texts: named like the gold, without its ending. */
  public static Path texts(Path gold) {
    return Path.of(gold.toString().replaceFirst("\\.jsonl$", ""));
  }

  /**
   * Reads the gold and its texts.
   *
   * @param gold JSON Lines; the texts lie in {@link #texts}
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Document> read(Path gold) {
    Path texts = texts(gold);
    ObjectMapper json = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(gold)) {
        JsonNode document = json.readTree(line);
        String file = document.path("file").asText();
        documents.add(
            new Document(
                file, Files.readString(texts.resolve(file)), chains(document), times(document)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read references from " + gold, e);
    }
    return documents;
  }

  private static List<Chain> chains(JsonNode document) {
    List<Chain> chains = new ArrayList<>();
    for (JsonNode chain : document.path("chains")) {
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode m : chain.path("mentions")) {
        JsonNode head = m.path("head");
        mentions.add(
            new Mention(
                span(m),
                new Span(head.path(0).asInt(), head.path(1).asInt()),
                m.path("kind").asText()));
      }
      chains.add(new Chain(chain.path("type").asText(), mentions));
    }
    return chains;
  }

  private static List<Time> times(JsonNode document) {
    List<Time> times = new ArrayList<>();
    document.path("times").forEach(t -> times.add(new Time(span(t), t.path("value").asText())));
    return times;
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("begin").asInt(), node.path("end").asInt());
  }
}
