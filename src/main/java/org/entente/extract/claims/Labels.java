package org.entente.extract.claims;

/** The labels of the two claim models. */
public final class Labels {
  /** No part of an attribution. */
  public static final String OUTSIDE = "O";

  /** The source. */
  public static final String SOURCE = "S";

  /** The head of the cue; the second model has the whole cue as {@link #CUE}. */
  public static final String ANCHOR = "A";

  /** The other words of the cue. */
  public static final String CUE = "Q";

  /** What is claimed. */
  public static final String CONTENT = "C";

  private Labels() {}
}
