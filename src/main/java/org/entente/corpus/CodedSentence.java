package org.entente.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence whose political event people coded.
 *
 * @param id as its corpus names it
 * @param text the sentence
 * @param date ISO 8601, on which it was published
 * @param events PLOVER's types of its events; empty if the coders found none
 * @param sources codes of who acts, beginning with ISO 3166 alpha-3 where that is a country
 * @param targets codes of whom it is done to, likewise
 */
public record CodedSentence(
    String id,
    String text,
    Optional<String> date,
    Set<String> events,
    List<String> sources,
    List<String> targets) {
  public CodedSentence {
    events = Set.copyOf(events);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
