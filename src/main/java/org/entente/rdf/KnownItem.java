package org.entente.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a source knows of a Wikidata item, for the graph of such knowledge.
 *
 * @param qid "Q7747"
 * @param label its name
 * @param person whether its countries are those of a citizen ({@code wdt:P27}) and not those that a
 *     thing lies in ({@code wdt:P17})
 * @param countries items of its countries, with their names
 * @param offices held
 */
public record KnownItem(
    String qid, String label, boolean person, List<Named> countries, List<Held> offices) {
  public KnownItem {
    countries = List.copyOf(countries);
    offices = List.copyOf(offices);
  }

  /** An item and its name. */
  public record Named(String qid, String label) {}

  /**
   * An office held.
   *
   * @param office item of the office; empty where the source has none, only its name
   * @param country whose office it is
   * @param start first day, as far as the source tells
   * @param end last day; empty: still held on {@code asOf}
   * @param asOf the day for which the source speaks
   */
  public record Held(
      Optional<String> office,
      String label,
      Optional<Named> country,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      LocalDate asOf) {}
}
