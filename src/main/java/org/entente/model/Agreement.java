package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What parties agreed, signed, or refused to.
 *
 * @param id unique within the article ("a1")
 * @param parties entity ids
 * @param subject what it is about, in the article's words
 * @param status how far it has come
 * @param date ISO 8601, perhaps only a month or year
 * @param evidence the words, at least one span
 */
public record Agreement(
    String id,
    List<String> parties,
    String subject,
    AgreementStatus status,
    Optional<String> date,
    List<Span> evidence) {
  public Agreement {
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }
}
