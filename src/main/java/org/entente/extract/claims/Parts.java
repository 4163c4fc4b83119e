package org.entente.extract.claims;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Makes whole stretches of the tokens that a model gave to a source and a content. */
final class Parts {
  /** A gap of at most so many tokens does not part a source; tuned on PolNeAR dev. */
  private static final int JOINED = 3;

  private Parts() {}

  /**
   * The stretch nearest to the cue: a source is one phrase, even where likely sources stand on both
   * sides of the cue.
   */
  static BitSet nearest(BitSet tokens, int cue) {
    BitSet best = new BitSet();
    int nearest = Integer.MAX_VALUE;
    int from = tokens.nextSetBit(0);
    while (from >= 0) {
      int to = tokens.nextClearBit(from) - 1;
      int next = tokens.nextSetBit(to + 1);
      while (next >= 0 && next - to <= JOINED && !(to < cue && cue < next)) {
        to = tokens.nextClearBit(next) - 1;
        next = tokens.nextSetBit(to + 1);
      }
      int distance = to < cue ? cue - to : from - cue;
      if (distance < nearest) {
        nearest = distance;
        best = new BitSet();
        best.set(from, to + 1);
      }
      from = next;
    }
    return best;
  }

  /** Closes the gaps in a content that lie in one sentence and hold nothing else of the claim. */
  static BitSet filled(ArticleView view, BitSet content, IntPredicate other) {
    BitSet whole = (BitSet) content.clone();
    int from = content.nextSetBit(0);
    while (from >= 0) {
      int to = content.nextClearBit(from) - 1;
      int next = content.nextSetBit(to + 1);
      if (next < 0) {
        return whole;
      }
      boolean empty = view.sentence[to] == view.sentence[next];
      for (int i = to + 1; i < next && empty; i++) {
        empty = !other.test(i);
      }
      if (empty) {
        whole.set(to, next);
      }
      from = next;
    }
    return whole;
  }

  /**
   * The likeliest token and its neighbours that are nearly as likely, where none is likely enough
   * by itself.
   */
  static BitSet likeliest(int from, int to, IntToDoubleFunction probability, double least) {
    int best = -1;
    for (int i = from; i <= to; i++) {
      if (probability.applyAsDouble(i) >= least
          && (best < 0 || probability.applyAsDouble(i) > probability.applyAsDouble(best))) {
        best = i;
      }
    }
    BitSet found = new BitSet();
    if (best < 0) {
      return found;
    }
    double enough = probability.applyAsDouble(best) / 2;
    int left = best;
    while (left > from && probability.applyAsDouble(left - 1) >= enough) {
      left--;
    }
    int right = best;
    while (right < to && probability.applyAsDouble(right + 1) >= enough) {
      right++;
    }
    found.set(left, right + 1);
    return found;
  }
}
