package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the article speaks of.
 *
 * @param id unique within the article ("e1")
 * @param name its fullest name in the article, or the canonical one of a country
 * @param type what it is
 * @param country its ISO 3166 alpha-3 code if it is a country, also where it acts
 * @param gender of a person, as far as the text or the gazetteer tells
 * @param anonymous whether the article does not name it ("a person familiar with the talks")
 * @param tenures the offices it holds, held or is to hold, as the article reports
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    Optional<String> country,
    Optional<Gender> gender,
    boolean anonymous,
    List<Tenure> tenures) {
  public Entity {
    tenures = List.copyOf(tenures);
  }
}
