package org.entente.evaluate;

import java.util.Locale;

/**
 * Spans found against spans known.
 *
 * @param right found and known
 * @param found all found
 * @param known all known
 */
public record SpanScore(int right, int found, int known) {
  /** Nothing scored yet. */
  public static final SpanScore NONE = new SpanScore(0, 0, 0);

  /** Both together. */
  public SpanScore plus(SpanScore other) {
    return new SpanScore(right + other.right, found + other.found, known + other.known);
  }

  /** Share of the found that is right, 0 to 1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the known that was found, 0 to 1; 0 if nothing is known. */
  public double recall() {
    return known == 0 ? 0 : (double) right / known;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return found + known == 0 ? 0 : 2.0 * right / (found + known);
  }

  /** One line for people, in per cent. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f  (gold %d, found %d)",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        known,
        found);
  }
}
