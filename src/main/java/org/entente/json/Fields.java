package org.entente.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Span;

/** Values of a JSON object by their keys; what is missing or wrong is an error that names it. */
final class Fields {
  private Fields() {}

  /** The one entity or the several that something refers to. */
  static List<String> references(JsonNode json) {
    return json.path("entities").isArray()
        ? strings(json, "entities")
        : maybe(json, "entity").map(List::of).orElse(List.of());
  }

  /** Where it stands. */
  static Span span(JsonNode json) {
    return new Span(need(json, "begin").asInt(), need(json, "end").asInt());
  }

  /** A value that must be there. */
  static JsonNode need(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      throw new IllegalArgumentException("\"" + key + "\" is missing");
    }
    return value;
  }

  /** Text that must be there. */
  static String string(JsonNode json, String key) {
    return need(json, key).asText();
  }

  /** A number that must be there. */
  static double number(JsonNode json, String key) {
    return need(json, key).asDouble();
  }

  /** Text, where there is any. */
  static Optional<String> maybe(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  /** A list of texts. */
  static List<String> strings(JsonNode json, String key) {
    return each(json, key, JsonNode::asText);
  }

  /** A list; an error says which of its members is wrong. */
  static <T> List<T> each(JsonNode json, String key, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    int number = 0;
    for (JsonNode value : json.path(key)) {
      try {
        values.add(read.apply(value));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(key + "[" + number + "]: " + e.getMessage(), e);
      }
      number++;
    }
    return values;
  }

  /** An object, where there is one. */
  static <T> Optional<T> inner(JsonNode json, String key, Function<JsonNode, T> read) {
    JsonNode value = json.path(key);
    return value.isObject() ? Optional.of(read.apply(value)) : Optional.empty();
  }
}
