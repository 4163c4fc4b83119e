package org.entente.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A place that is not a country.
 *
 * @param qid Wikidata item
 * @param name usual English name
 * @param aliases other names
 * @param kind "city", "region", "building", …
 * @param countryQid its country
 * @param origin where the row comes from
 */
public record Place(
    String qid,
    String name,
    List<String> aliases,
    String kind,
    Optional<String> countryQid,
    Origin origin) {
  public Place {
    aliases = List.copyOf(aliases);
  }
}
