package org.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.LinkedFacts;

/**
 * Facts as one line of JSON, as {@code facts.schema.json} describes.
 *
 * <p>Every span is half-open, in Unicode code points of {@code article.text}. Where the model has
 * no value JSON has null. Immutable and safe for use by any number of threads.
 */
public final class FactsJson {
  /** Without a limit on strings: how long an article may be was decided when it was read. */
  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private final Function<LinkedFacts, Map<String, String>> iris;

  /** Writes facts without the IRIs of entities. */
  public FactsJson() {
    this(facts -> Map.of());
  }

  /**
   * Writes facts with the IRIs of entities.
   *
   * @param iris the IRIs that the graph has for an article's entities, by their ids
   */
  public FactsJson(Function<LinkedFacts, Map<String, String>> iris) {
    this.iris = iris;
  }

  /** One line, without its end. */
  public String write(LinkedFacts facts) {
    try {
      return MAPPER.writeValueAsString(new FactsWriter(facts, iris.apply(facts)).write());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can always be written", e);
    }
  }

  /**
   * Reads what {@link #write} wrote; the IRIs are passed over, since they follow from the facts.
   *
   * @param line one line of a facts file
   * @throws IllegalArgumentException if the line is not JSON or not as the schema says; the message
   *     says where
   */
  public LinkedFacts read(String line) {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    return new FactsReader().read(object);
  }
}
