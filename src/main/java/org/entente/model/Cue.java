package org.entente.model;

/**
 * The words that attribute ("said", "according to", "denial").
 *
 * @param span where they stand
 * @param lemma the dictionary form of their head
 */
public record Cue(Span span, String lemma) {}
