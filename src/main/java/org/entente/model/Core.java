package org.entente.model;

import java.util.List;

/**
 * What a proposition comes down to, whatever words say it: in the active, without tense, negation,
 * light verbs and articles, events told by nouns as if by their verbs.
 *
 * @param relation what the predicate means: one word for all that mean the same; with "!" before it
 *     where it means the opposite ("!respect" of "violate")
 * @param subject who does it, the head first; empty where nobody is named
 * @param object to whom or what, the head first; empty where nobody is named
 * @param circumstances everything else that the content says of it
 */
public record Core(
    String relation, List<Term> subject, List<Term> object, List<Term> circumstances) {
  /** Begins a relation that means the opposite of the rest. */
  public static final String OPPOSITE = "!";

  public Core {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    circumstances = List.copyOf(circumstances);
    if (relation.isBlank()) {
      throw new IllegalArgumentException("a proposition without a relation comes down to nothing");
    }
  }
}
