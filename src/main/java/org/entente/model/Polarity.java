package org.entente.model;

/** Whether the claimant is for or against the proposition. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
