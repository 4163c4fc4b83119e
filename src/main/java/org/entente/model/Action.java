package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Any other reported political event between actors. Somebody is named on one side of it at least:
 * "two diplomats were arrested" has a recipient only.
 *
 * @param id unique within the article ("x1")
 * @param plover its PLOVER event code ("ACCUSE")
 * @param mode PLOVER's mode of it ("allege"), where the words tell
 * @param actor entity id of who does it; empty where the text does not say
 * @param recipient entity id of whom it is done to
 * @param date ISO 8601, perhaps only a month or year
 * @param status whether it took place
 * @param evidence the words, at least one span
 */
public record Action(
    String id,
    String plover,
    Optional<String> mode,
    Optional<String> actor,
    Optional<String> recipient,
    Optional<String> date,
    EventStatus status,
    List<Span> evidence) {
  public Action {
    if (actor.isEmpty() && recipient.isEmpty()) {
      throw new IllegalArgumentException(id + " has neither actor nor recipient");
    }
    evidence = List.copyOf(evidence);
  }
}
