package org.entente.model;

import java.util.Optional;

/**
 * One of the words that a phrase comes down to, so that phrases can be compared.
 *
 * @param word its dictionary form in lower case, that of the verb for a noun that tells an event
 *     ("withdraw" of "withdrawal"); with "the" before it where it points to something nobody could
 *     name ("the plan"), {@link #SOMEBODY} for a pronoun of whom nobody is known
 * @param entity id of the entity that it refers to
 */
public record Term(String word, Optional<String> entity) {
  /** Stands for a pronoun of whom nobody is known. */
  public static final String SOMEBODY = "?";

  /** Heads a phrase that refers to several entities together, which follow it. */
  public static final String SEVERAL = "+";
}
