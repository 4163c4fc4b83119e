package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How far a confidence can be taken for a probability: claims in ten bins of equal width by their
 * confidence, and in each the share that is right (a reliability table; Naeini and others, 2015).
 *
 * @param bins one for each tenth
 */
public record Reliability(List<Bin> bins) {
  /** Bins of a tenth each. */
  private static final int BINS = 10;

  /**
   * The claims in one tenth.
   *
   * @param claims how many
   * @param confidence sum of their confidences
   * @param right how many of them are right
   */
  public record Bin(int claims, double confidence, int right) {
    private Bin plus(Bin other) {
      return new Bin(claims + other.claims, confidence + other.confidence, right + other.right);
    }
  }

  /** Nothing compared yet. */
  public static final Reliability NONE =
      new Reliability(java.util.Collections.nCopies(BINS, new Bin(0, 0, 0)));

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** One claim. */
  static Reliability of(double confidence, boolean right) {
    Bin[] bins = new Bin[BINS];
    Arrays.fill(bins, new Bin(0, 0, 0));
    int bin = Math.min(BINS - 1, (int) Math.floor(confidence * BINS));
    bins[bin] = new Bin(1, confidence, right ? 1 : 0);
    return new Reliability(Arrays.asList(bins));
  }

  /** Both together. */
  public Reliability plus(Reliability other) {
    List<Bin> sum = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      sum.add(bins.get(i).plus(other.bins.get(i)));
    }
    return new Reliability(sum);
  }

  /** Expected calibration error: mean distance of confidence from share right, 0 to 1. */
  public double error() {
    int claims = bins.stream().mapToInt(Bin::claims).sum();
    double distance = bins.stream().mapToDouble(b -> Math.abs(b.confidence() - b.right())).sum();
    return claims == 0 ? 0 : distance / claims;
  }

  /** A line for each bin that holds claims, and the error. */
  public String report() {
    StringBuilder lines = new StringBuilder("confidence   claims  mean   right\n");
    for (int i = 0; i < BINS; i++) {
      Bin bin = bins.get(i);
      if (bin.claims() > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %7d  %.2f  %.2f%n",
                i / (double) BINS,
                (i + 1) / (double) BINS,
                bin.claims(),
                bin.confidence() / bin.claims(),
                bin.right() / (double) bin.claims()));
      }
    }
    return lines + String.format(Locale.ROOT, "expected calibration error %.1f %%", 100 * error());
  }
}
