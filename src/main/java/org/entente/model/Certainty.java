package org.entente.model;

/** How sure the claimant is, as the article tells it. */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNSPECIFIED
}
