package org.entente.model;

import java.util.Optional;

/**
 * What is claimed, stripped of who claims it and of negation, so that two claims about the same
 * thing can meet.
 *
 * @param subject who or what it is about
 * @param predicate lemma of the predicate, with its particle or preposition ("meddle in")
 * @param object to or with whom or what
 * @param text a reading of it, positive ("Russia meddled in the election")
 */
public record Proposition(
    Optional<Argument> subject,
    Optional<String> predicate,
    Optional<Argument> object,
    String text) {}
