package org.entente.link.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an index is made of.
 *
 * @param asOf the day of the newest entry: an open end means "on this day", not "today"
 * @param sources the names of the dumps, in the order they were read
 * @param items how many it holds
 */
public record IndexInfo(LocalDate asOf, List<String> sources, long items) {
  private static final String AS_OF = "as-of";
  private static final String SOURCES = "sources";

  public IndexInfo {
    sources = List.copyOf(sources);
  }

  static IndexInfo of(Map<String, String> data, long items) {
    String sources = data.getOrDefault(SOURCES, "");
    return new IndexInfo(
        LocalDate.parse(data.getOrDefault(AS_OF, LocalDate.EPOCH.toString())),
        sources.isEmpty() ? List.of() : List.of(sources.split("\n")),
        items);
  }

  Map<String, String> data() {
    return Map.of(AS_OF, asOf.toString(), SOURCES, String.join("\n", sources));
  }
}
