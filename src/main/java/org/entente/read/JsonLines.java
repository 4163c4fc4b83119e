package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.read.Draft.Field;

/**
 * JSON Lines: one object per line, one article per object. Keys are {@code url}, {@code date},
 * {@code title}, {@code publisher}, {@code language} and {@code text}, or what others call them;
 * further keys are passed over. A line that cannot be used is a problem, and the next line is read.
 */
final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
  private static final List<String> TEXT = List.of("text", "body", "content", "articleBody");
  private static final Map<Field, List<String>> KEYS =
      Map.of(
          Field.URI, List.of("url", "uri", "link"),
          Field.TITLE, List.of("title", "headline"),
          Field.DATE, List.of("date", "published", "datePublished", "pubDate"),
          Field.PUBLISHER, List.of("publisher", "source"),
          Field.LANGUAGE, List.of("language", "lang"));

  private final Lines lines;
  private final String file;
  private final Limits limits;

  JsonLines(InputStream in, String file, Limits limits) throws IOException {
    this.lines = new Lines(in, limits.lineBytes());
    this.file = file;
    this.limits = limits;
  }

  /** The next article or problem, empty at the end. */
  Optional<Outcome<Article>> next() throws IOException {
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Lines.Line line = next.get();
      if (line.text().map(String::isBlank).orElse(false)) {
        continue;
      }
      String place = file + "#L" + line.number();
      return Optional.of(
          line.text()
              .map(text -> parse(text, place))
              .orElseGet(
                  () ->
                      failed(
                          place,
                          "the line is longer than "
                              + limits.lineBytes()
                              + " bytes, or not text at all",
                          "Write one article per line, in UTF-8.")));
    }
    return Optional.empty();
  }

  private Outcome<Article> parse(String line, String place) {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return failed(
          place,
          "the line is not JSON: " + e.getOriginalMessage(),
          "Write one object per line, with the keys url, date, title, publisher and text.");
    }
    if (!object.isObject()) {
      return failed(
          place,
          "the line is not a JSON object",
          "Write one object per line, with the keys url, date, title, publisher and text.");
    }
    Map<Field, String> stated = new EnumMap<>(Field.class);
    KEYS.forEach((field, keys) -> value(object, keys).ifPresent(v -> stated.put(field, v)));
    return new Draft(stated, place, 0, value(object, TEXT).orElse("")).article(limits);
  }

  private static Optional<String> value(JsonNode object, List<String> keys) {
    for (String key : keys) {
      JsonNode value = object.path(key);
      // News APIs name a source, schema.org a publisher, by an object with a name.
      JsonNode plain = value.isObject() ? value.path("name") : value;
      if (plain.isTextual() && !plain.textValue().isBlank()) {
        return Optional.of(plain.textValue());
      }
    }
    return Optional.empty();
  }

  private static Outcome<Article> failed(String place, String message, String remedy) {
    return Outcome.failed(new Problem("read", place, "", Severity.ERROR, message, remedy));
  }
}
