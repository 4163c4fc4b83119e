package org.entente.model;

import java.util.Optional;

/**
 * One participant's part in one meeting.
 *
 * @param entity id of the participant
 * @param role what the participant was in it
 * @param capacity title of the office in which the participant took part
 * @param onBehalfOf entity id of the country or organisation represented
 * @param evidence the words that place the participant in the meeting
 */
public record Participation(
    String entity,
    Role role,
    Optional<String> capacity,
    Optional<String> onBehalfOf,
    Span evidence) {}
