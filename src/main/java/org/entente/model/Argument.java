package org.entente.model;

import java.util.Optional;

/**
 * The subject or object of a proposition.
 *
 * @param text its words
 * @param entity id of the entity, where they refer to one
 */
public record Argument(String text, Optional<String> entity) {}
