package org.entente.model;

/**
 * A proposition and the side that a claimant takes on it: of "it will not withdraw but stay" the
 * one on which he stands against the withdrawing, and the one on which he stands for the staying.
 *
 * @param proposition in the affirmative
 * @param polarity for or against it
 */
public record Stated(Proposition proposition, Polarity polarity) {}
