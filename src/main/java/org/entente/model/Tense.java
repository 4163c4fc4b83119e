package org.entente.model;

/** When, seen from the claim, that which is claimed takes place. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
