package org.entente.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Gender;

/**
 * Somebody who holds or held a public office.
 *
 * @param qid Wikidata item
 * @param name usual English name
 * @param aliases other names and spellings
 * @param gender as Wikidata has it
 * @param born the first day on which the source allows the birth
 * @param died the last day on which the source allows the death; empty also where it is unknown
 */
public record Person(
    String qid,
    String name,
    List<String> aliases,
    Optional<Gender> gender,
    Optional<LocalDate> born,
    Optional<LocalDate> died) {
  public Person {
    aliases = List.copyOf(aliases);
  }

  /** Whether nothing says that the person was not alive on {@code date}. */
  public boolean mayLiveOn(LocalDate date) {
    return born.map(b -> !b.isAfter(date)).orElse(true)
        && died.map(d -> !d.isBefore(date)).orElse(true);
  }
}
