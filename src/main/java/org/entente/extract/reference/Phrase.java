package org.entente.extract.reference;

import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase that may describe somebody or something the article names.
 *
 * @param spot from its determiner to its head
 * @param noun the head's lemma, lower case
 * @param entry what the noun describes, where the lexicon knows
 * @param determiner how it is introduced
 * @param owner the token of the possessor, or -1
 * @param plural whether the head is plural
 * @param modifiers the words between determiner and head, lower case
 * @param extended whether a complement or a clause follows: rather new to the reader
 */
record Phrase(
    Spot spot,
    String noun,
    Optional<Nouns.Noun> entry,
    Determiner determiner,
    int owner,
    boolean plural,
    Set<String> modifiers,
    boolean extended) {
  /** How a phrase is introduced. */
  enum Determiner {
    THE,
    THIS,
    POSSESSIVE,
    A,
    NONE
  }

  Phrase {
    modifiers = Set.copyOf(modifiers);
  }

  /** Whether it may point back at what was said: "the", "this", "his". */
  boolean definite() {
    return determiner == Determiner.THE
        || determiner == Determiner.THIS
        || determiner == Determiner.POSSESSIVE;
  }
}
