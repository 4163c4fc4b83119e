package org.entente.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * An international body, ministry, party, news agency or the like.
 *
 * @param qid Wikidata item
 * @param name usual English name
 * @param acronym its acronym
 * @param aliases other names
 * @param kind "un-body", "ministry", "party", …
 * @param countryQid its country, where it has one
 * @param origin where the row comes from
 */
public record Organization(
    String qid,
    String name,
    Optional<String> acronym,
    List<String> aliases,
    String kind,
    Optional<String> countryQid,
    Origin origin) {
  public Organization {
    aliases = List.copyOf(aliases);
  }
}
