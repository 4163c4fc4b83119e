package org.entente.model;

/**
 * A name as the name finder marked it, before anybody asked whose it is.
 *
 * @param span where it stands, without the title before it ("Rex Tillerson", not "Secretary of
 *     State Rex Tillerson")
 * @param type what it names
 * @param confidence the finder's probability, 0 to 1
 */
public record Name(Span span, EntityType type, double confidence) {}
