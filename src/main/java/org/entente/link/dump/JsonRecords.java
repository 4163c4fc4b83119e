package org.entente.link.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Wikidata's JSON dumps: an array with one entity a line.
 *
 * <p>Read token by token: an entity has thousands of values, of which an index wants a dozen.
 *
 * @see <a href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">Wikibase
 *     JSON</a>
 */
final class JsonRecords implements RecordReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DAY = "2017-07-07".length();

  private final KindRules rules;
  private final List<String> languages;

  JsonRecords(KindRules rules, List<String> languages) {
    this.rules = rules;
    this.languages = languages;
  }

  @Override
  public boolean continues(String first, String line) {
    return false;
  }

  @Override
  public Found read(List<String> lines) {
    String line = lines.get(0);
    if (!line.startsWith("{")) {
      return Found.NOTHING;
    }
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      return entity(json);
    } catch (IOException e) {
      // A line cut off; the next one is whole.
      return Found.NOTHING;
    }
  }

  private Found entity(JsonParser json) throws IOException {
    Optional<Statements> item = Optional.empty();
    Optional<LocalDate> modified = Optional.empty();
    int sitelinks = -1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("id") && json.getText().startsWith("Q")) {
        item = Optional.of(new Statements(json.getText(), languages));
      } else if (field.equals("modified")) {
        modified = day(json.getText());
      } else if (field.equals("sitelinks")) {
        sitelinks = members(json);
      } else if (item.isPresent() && json.currentToken() == JsonToken.START_OBJECT) {
        part(field, item.get(), json);
      } else {
        json.skipChildren();
      }
    }
    if (item.isEmpty()) {
      return Found.NOTHING;
    }
    item.get().sitelinks(sitelinks);
    return new Found(item.get().item(rules), modified);
  }

  private static Optional<LocalDate> day(String time) {
    try {
      return Optional.of(LocalDate.parse(time.substring(0, Math.min(DAY, time.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int members(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return 0;
    }
    int members = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      members++;
      json.nextToken();
      json.skipChildren();
    }
    return members;
  }

  private static void part(String field, Statements item, JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (field) {
        case "labels" -> item.label(name, value(json));
        case "descriptions" -> item.description(name, value(json));
        case "aliases" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            item.alias(name, value(json));
          }
        }
        case "claims" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            JsonStatement.read(json).addTo(item, name);
          }
        }
        default -> json.skipChildren();
      }
    }
  }

  /** The "value" of {@code {"language": …, "value": …}}. */
  private static String value(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("value");
      json.nextToken();
      if (wanted) {
        value = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return value;
  }
}
