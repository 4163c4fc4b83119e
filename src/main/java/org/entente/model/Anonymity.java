package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What a text gives about somebody whom it does not name: "two senior German officials familiar
 * with the talks, who asked not to be named".
 *
 * @param atLeast how many they are at least: 2 for "several officials"
 * @param exact whether they are exactly so many
 * @param role what they are, in the singular ("senior official"); empty where that is only "a
 *     person" or "a source"
 * @param of the countries, bodies and people that they belong to, work for or speak for
 * @param knowledge the words for how they know ("familiar with the talks")
 * @param condition the words for why they are not named ("on condition of anonymity")
 * @param place where they are ("diplomats in Vienna")
 */
public record Anonymity(
    int atLeast,
    boolean exact,
    Optional<String> role,
    List<Argument> of,
    Optional<Span> knowledge,
    Optional<Span> condition,
    Optional<Argument> place) {
  public Anonymity {
    of = List.copyOf(of);
    if (atLeast < 1) {
      throw new IllegalArgumentException("a source of " + atLeast + " people");
    }
  }
}
