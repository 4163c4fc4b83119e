package org.entente.extract.reference;

import java.util.Comparator;

/**
 * Tokens {@code first} to {@code last} (both included) of one sentence, and the one among them that
 * the others depend on.
 */
record Spot(int sentence, int first, int last, int head) implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::sentence)
          .thenComparingInt(Spot::first)
          .thenComparing(Comparator.comparingInt(Spot::last).reversed());

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }

  boolean overlaps(Spot other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  boolean contains(int inSentence, int token) {
    return sentence == inSentence && first <= token && token <= last;
  }
}
