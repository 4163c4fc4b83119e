package org.entente.model;

import java.util.Optional;

/**
 * What was talked about.
 *
 * @param label a short noun phrase, normalised ("ceasefire in southwestern Syria")
 * @param entity id of the entity that the topic is, if it is one ("North Korea")
 * @param evidence the words
 */
public record Topic(String label, Optional<String> entity, Span evidence) {}
