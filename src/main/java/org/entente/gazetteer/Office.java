package org.entente.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A public office.
 *
 * @param id Wikidata item, or a local number ("o12") where the source names none
 * @param title its English label
 * @param titles other titles
 * @param countryQid whose office it is
 * @param role its title in plain words, the same for all countries ("foreign minister"): see {@link
 *     OfficeRoles}
 */
public record Office(
    String id, String title, List<String> titles, Optional<String> countryQid, String role) {
  public Office {
    titles = List.copyOf(titles);
  }
}
