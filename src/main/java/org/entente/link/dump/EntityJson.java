package org.entente.link.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.entente.link.index.Item;

/** Reads single entities of Wikidata, as its API gives them: in the format of the dumps. */
public final class EntityJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final JsonRecords records;

  /**
   * @param rules which items count
   * @param languages whose names are kept; the first one's is the label
   */
  public EntityJson(KindRules rules, List<String> languages) {
    this.records = new JsonRecords(rules, languages);
  }

  /** The item, if it is one that an index would keep. */
  public Optional<Item> item(JsonNode entity) {
    if (!entity.path("id").isTextual()) {
      return Optional.empty();
    }
    // In a dump the identifier comes first, here it may stand anywhere.
    ObjectNode ordered = JSON.createObjectNode();
    ordered.set("id", entity.get("id"));
    entity
        .fields()
        .forEachRemaining(
            field -> {
              if (!field.getKey().equals("id")) {
                ordered.set(field.getKey(), field.getValue());
              }
            });
    return records.read(List.of(ordered.toString())).item();
  }
}
