package org.entente.evaluate.claims;

/** Why a marked chain of claims was not found whole. One chain may be lost for several reasons. */
enum ChainLoss {
  /** No claim was found at the cue of its outermost link. */
  OUTER_UNSEEN("outer claim not found"),
  /** No claim was found at the cue of a link further in. */
  INNER_UNSEEN("inner claim not found"),
  /** A claim was found there, but nobody who makes it. */
  NOBODY("claim without a claimant"),
  /** Somebody else makes it. */
  CLAIMANT("wrong claimant"),
  /** It is an intention, which is no link. */
  INTENTION("taken for an intention"),
  /** Its act is another. */
  ACT("wrong act"),
  /** Two claims that were found do not stand one in the other. */
  NOT_INSIDE("found, but not one in the other"),
  /** All is there, and something more around it, between or inside. */
  LONGER("one link too many");

  private final String told;

  ChainLoss(String told) {
    this.told = told;
  }

  /** In words. */
  String told() {
    return told;
  }
}
