package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting, talks, summit, visit or call that the article reports; one per event, however often it
 * is mentioned.
 *
 * @param id unique within the article ("m1")
 * @param kind its form
 * @param format how the participants came together, if the text says or implies it
 * @param status whether it took place
 * @param participants who took part
 * @param place entity id of the place
 * @param begin first day, ISO 8601, perhaps only a month or year ({@code 2017-07})
 * @param end last day, likewise
 * @param duration how long it took, ISO 8601 ({@code PT2H16M})
 * @param scheduledDuration how long it was to take, likewise
 * @param topics what was talked about
 * @param outcomes ids of the agreements it led to
 * @param ordinal 1 for "their first meeting"
 * @param characterisations how it was described, and by whom
 * @param confidence 0 to 1
 * @param evidence the words that report it, in order, at least one
 */
public record Meeting(
    String id,
    MeetingKind kind,
    Optional<MeetingFormat> format,
    EventStatus status,
    List<Participation> participants,
    Optional<String> place,
    Optional<String> begin,
    Optional<String> end,
    Optional<String> duration,
    Optional<String> scheduledDuration,
    List<Topic> topics,
    List<String> outcomes,
    OptionalInt ordinal,
    List<Characterisation> characterisations,
    double confidence,
    List<Span> evidence) {
  public Meeting {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    outcomes = List.copyOf(outcomes);
    characterisations = List.copyOf(characterisations);
    evidence = List.copyOf(evidence);
  }
}
