package org.entente.model;

import java.util.Optional;

/**
 * What is claimed, stripped of who claims it and of negation, so that two claims about the same
 * thing can meet.
 *
 * @param subject who or what it is about
 * @param predicate lemma of the predicate in the active, with its particle or preposition ("meddle
 *     in")
 * @param object to or with whom or what
 * @param text a reading of it, positive ("Russia meddled in the election")
 * @param core what it comes down to; empty where the words could not be taken apart
 */
public record Proposition(
    Optional<Argument> subject,
    Optional<String> predicate,
    Optional<Argument> object,
    String text,
    Optional<Core> core) {
  /** A proposition that is compared by its words alone. */
  public Proposition(
      Optional<Argument> subject,
      Optional<String> predicate,
      Optional<Argument> object,
      String text) {
    this(subject, predicate, object, text, Optional.empty());
  }
}
