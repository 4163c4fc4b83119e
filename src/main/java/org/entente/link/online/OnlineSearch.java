package org.entente.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.entente.link.dump.EntityJson;
import org.entente.link.index.Held;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.MemoryItems;

/**
 * Searches Wikidata for names ({@code wbsearchentities}) and fetches what it found ({@code
 * wbgetentities}), with the offices that the people held. What an index would not keep is left out
 * here, too.
 */
public final class OnlineSearch {
  private static final int FOUND_BY_NAME = 7;

  /** As many as the API gives at once to whoever is not logged in. */
  private static final int AT_ONCE = 50;

  /** After so many questions in a row without an answer, nobody is there. */
  private static final int MOST_FAILURES = 3;

  private final WikidataApi api;
  private final EntityJson reader;

  /** Asks as the settings say. */
  public OnlineSearch(OnlineSettings settings, EntityJson reader) {
    this.api = new WikidataApi(settings);
    this.reader = reader;
  }

  /**
   * What was found.
   *
   * @param items with the names asked for, and the offices of the people among them
   * @param unanswered how many names were not answered, or not asked any more
   * @param complaint why, where some were not; else empty
   */
  public record Answer(Items items, int unanswered, String complaint) {}

  /**
   * Searches for names, one after another.
   *
   * @param progress is told how many names were asked for
   */
  public Answer search(Collection<String> names, LongConsumer progress) {
    Set<String> found = new LinkedHashSet<>();
    int unanswered = 0;
    int failures = 0;
    String complaint = "";
    long asked = 0;
    for (String name : names) {
      progress.accept(++asked);
      if (failures == MOST_FAILURES) {
        unanswered++;
        continue;
      }
      try {
        found.addAll(byName(name));
        failures = 0;
      } catch (IOException e) {
        unanswered++;
        failures++;
        complaint = String.valueOf(e.getMessage());
      }
    }
    Map<String, Item> items = new LinkedHashMap<>();
    try {
      fetch(found, items);
      Set<String> offices = new LinkedHashSet<>();
      items.values().forEach(i -> i.offices().stream().map(Held::office).forEach(offices::add));
      offices.removeAll(items.keySet());
      fetch(offices, items);
    } catch (IOException e) {
      complaint = String.valueOf(e.getMessage());
    }
    return new Answer(MemoryItems.of(items.values()), unanswered, complaint);
  }

  private List<String> byName(String name) throws IOException {
    JsonNode answer =
        api.ask(
            Map.of(
                "action", "wbsearchentities",
                "search", name,
                "language", "en",
                "uselang", "en",
                "type", "item",
                "limit", Integer.toString(FOUND_BY_NAME)));
    List<String> found = new ArrayList<>();
    answer.path("search").forEach(one -> found.add(one.path("id").asText()));
    found.removeIf(id -> !id.matches("Q[1-9]\\d*"));
    return found;
  }

  private void fetch(Set<String> ids, Map<String, Item> items) throws IOException {
    List<String> all = List.copyOf(ids);
    for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
      JsonNode answer =
          api.ask(
              Map.of(
                  "action", "wbgetentities",
                  "ids",
                      String.join("|", all.subList(begin, Math.min(begin + AT_ONCE, all.size()))),
                  "props", "info|labels|aliases|descriptions|claims|sitelinks"));
      answer
          .path("entities")
          .forEach(entity -> reader.item(entity).ifPresent(item -> items.put(item.qid(), item)));
    }
  }
}
