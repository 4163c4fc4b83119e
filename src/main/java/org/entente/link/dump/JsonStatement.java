package org.entente.link.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * One statement of an entity in JSON, with the two qualifiers that say when.
 *
 * @param value its value
 * @param deprecated whether Wikidata itself says that it is wrong
 * @param start when it began to hold
 * @param end when it ceased to hold
 */
record JsonStatement(
    Value value, boolean deprecated, Optional<WikidataTime> start, Optional<WikidataTime> end) {
  private static final String START = "P580";
  private static final String END = "P582";
  private static final String OFFICE_HELD = "P39";

  /** A value: an item, a time, or neither. */
  record Value(Optional<String> item, Optional<WikidataTime> time) {
    static final Value OTHER = new Value(Optional.empty(), Optional.empty());
  }

  void addTo(Statements statements, String property) {
    if (deprecated) {
      return;
    }
    if (value.item().isPresent() && property.equals(OFFICE_HELD)) {
      statements.office(value.item().get(), start, end);
    } else if (value.item().isPresent()) {
      statements.item(property, value.item().get());
    } else if (value.time().isPresent()) {
      statements.time(property, value.time().get());
    } else {
      statements.other(property);
    }
  }

  /** Reads a statement whose first brace was read. */
  static JsonStatement read(JsonParser json) throws IOException {
    Value value = Value.OTHER;
    boolean deprecated = false;
    Optional<WikidataTime> start = Optional.empty();
    Optional<WikidataTime> end = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "mainsnak" -> value = snak(json);
        case "rank" -> deprecated = json.getText().equals("deprecated");
        case "qualifiers" -> {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            if (property.equals(START)) {
              start = first(json).time();
            } else if (property.equals(END)) {
              end = first(json).time();
            } else {
              json.skipChildren();
            }
          }
        }
        default -> json.skipChildren();
      }
    }
    return new JsonStatement(value, deprecated, start, end);
  }

  /** The first value of an array of them. */
  private static Value first(JsonParser json) throws IOException {
    Value first = Value.OTHER;
    boolean read = false;
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Value value = snak(json);
      first = read ? first : value;
      read = true;
    }
    return first;
  }

  private static Value snak(JsonParser json) throws IOException {
    Value value = Value.OTHER;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("datavalue");
      json.nextToken();
      if (wanted) {
        value = dataValue(json);
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private static Value dataValue(JsonParser json) throws IOException {
    Value value = Value.OTHER;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      json.nextToken();
      if (json.currentToken() == JsonToken.START_OBJECT) {
        value = members(json);
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private static Value members(JsonParser json) throws IOException {
    Optional<String> item = Optional.empty();
    Optional<String> time = Optional.empty();
    int precision = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> item = Optional.of(json.getText()).filter(id -> id.startsWith("Q"));
        case "time" -> time = Optional.of(json.getText());
        case "precision" -> precision = json.getValueAsInt();
        default -> json.skipChildren();
      }
    }
    int exact = precision;
    return new Value(item, time.map(text -> new WikidataTime(text, exact)));
  }
}
