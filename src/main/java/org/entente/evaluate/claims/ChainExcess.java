package org.entente.evaluate.claims;

/** Why a chain of claims was found that nobody had marked. */
enum ChainExcess {
  /** It is a marked chain that was read in part only: counted among the losses. */
  MISREAD("a marked chain, misread"),
  /** Only its outer links are marked ones. */
  INNER_NO_LINK("what is inside is no link"),
  /** Only its inner links are marked ones. */
  OUTER_NO_LINK("what is around is no link"),
  /** Each of its links is marked, but not as one chain. */
  NOT_INSIDE("links that are not one in the other"),
  /** None of it is marked. */
  NEITHER("no link at all");

  private final String told;

  ChainExcess(String told) {
    this.told = told;
  }

  /** In words. */
  String told() {
    return told;
  }
}
