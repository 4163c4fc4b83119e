package org.entente.evaluate.meetings;

import java.util.Locale;

/**
 * How many of those asked about are right.
 *
 * @param right the right ones
 * @param all all asked about
 */
public record Share(int right, int all) {
  /** Nothing asked yet. */
  static final Share NONE = new Share(0, 0);

  /** Of one. */
  static Share of(boolean right) {
    return new Share(right ? 1 : 0, 1);
  }

  /** Both together. */
  Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  /** 0 to 1; 0 if nothing was asked about. */
  public double value() {
    return all == 0 ? 0 : (double) right / all;
  }

  /** For people, in per cent. */
  String line() {
    return String.format(Locale.ROOT, "%5.1f %%  (%d of %d)", 100 * value(), right, all);
  }
}
