package org.entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Span;
import org.entente.read.Reader;

/**
 * Articles whose mentions have known items.
 *
 * @param article the file as it was read
 * @param items by where they stand in the file, in code points
 */
public record LinkGold(Article article, Map<Span, String> items) {
  public LinkGold {
    items = Map.copyOf(items);
  }

  /**
   * Reads gold.
   *
   * @param gold JSON Lines: {@code {"file": …, "spans": [{"begin": …, "end": …, "qid": …}]}}
   * @param texts the folder of the files
   */
  public static List<LinkGold> read(Path gold, Path texts) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    try (Stream<Outcome<Article>> all =
        new Reader().read(List.of(texts.toString()), InputStream.nullInputStream())) {
      all.flatMap(outcome -> outcome.value().stream())
          .forEach(a -> articles.put(a.file().substring(a.file().lastIndexOf('/') + 1), a));
    }
    ObjectMapper json = new ObjectMapper();
    List<LinkGold> documents = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode document = json.readTree(line);
      Article article = articles.get(document.path("file").asText());
      if (article == null) {
        continue;
      }
      Map<Span, String> items = new HashMap<>();
      for (JsonNode span : document.path("spans")) {
        if (span.path("qid").isTextual()) {
          items.put(
              new Span(span.path("begin").asInt(), span.path("end").asInt()),
              span.path("qid").asText());
        }
      }
      documents.add(new LinkGold(article, items));
    }
    return documents;
  }
}
