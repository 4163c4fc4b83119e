package org.entente.evaluate.meetings;

import java.util.List;
import java.util.Optional;
import org.entente.model.AgreementStatus;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Role;
import org.entente.model.Span;

/**
 * A meeting as it was marked.
 *
 * @param triggers the words that report it, in code points of the text
 * @param kind its form
 * @param status whether it took place
 * @param participants who took part
 * @param begin first day, ISO 8601 as precise as the text: day, week ({@code 2022-W21}), month or
 *     year; empty where the text gives none
 * @param end last day, likewise
 * @param places names from the most specific place to the country, empty where unstated
 * @param topics the words that say what was talked about
 * @param outcomes what was agreed, signed or refused there
 */
record GoldMeeting(
    List<Span> triggers,
    MeetingKind kind,
    EventStatus status,
    List<Participant> participants,
    Optional<String> begin,
    Optional<String> end,
    List<String> places,
    List<Span> topics,
    List<Outcome> outcomes) {
  GoldMeeting {
    triggers = List.copyOf(triggers);
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What came of it.
   *
   * @param subject the words that say what
   * @param status whether it was agreed, signed, proposed or refused
   */
  record Outcome(Span subject, AgreementStatus status) {}

  /**
   * One who took part.
   *
   * @param name the fullest name in the text
   * @param named false for a party without a name ("survivors"), which need not be found
   * @param role what it was in the meeting
   * @param capacity office, in the text's words
   * @param onBehalfOf country or organisation represented
   */
  record Participant(
      String name,
      boolean named,
      Role role,
      Optional<String> capacity,
      Optional<String> onBehalfOf) {}
}
