package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Any other reported political event between actors.
 *
 * @param id unique within the article ("x1")
 * @param plover its PLOVER event code ("ACCUSE")
 * @param actor entity id
 * @param recipient entity id
 * @param date ISO 8601, perhaps only a month or year
 * @param status whether it took place
 * @param evidence the words, at least one span
 */
public record Action(
    String id,
    String plover,
    String actor,
    Optional<String> recipient,
    Optional<String> date,
    EventStatus status,
    List<Span> evidence) {
  public Action {
    evidence = List.copyOf(evidence);
  }
}
