package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Claims that somebody makes one after the other: of "Lee said that the port was shut and urged
 * calm, adding that it would rain" neither the urging nor the adding is what Lee said, also where
 * the models take all of it for one content.
 */
final class Beside {
  /** More steps up than any row of verbs has; ends the search in a broken tree. */
  private static final int MANY = 8;

  private Beside() {}

  /**
   * The attribution without what its claimant goes on to do.
   *
   * @param rules claims that the tree shows
   */
  static Attribution without(ArticleView view, Attribution a, List<Attribution> rules) {
    BitSet content = (BitSet) a.content().clone();
    for (Attribution next : rules) {
      if (content.get(next.anchor()) && goesOn(view, a, next)) {
        content.andNot(view.subtree(next.anchor()));
        int before = view.leftmost[next.anchor()] - 1;
        while (before >= 0 && content.get(before) && isJoint(view, before)) {
          content.clear(before--);
        }
      }
    }
    return content.isEmpty() || content.equals(a.content())
        ? a
        : new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
  }

  /** "I told them that it rains and I told them that it is cold": the same words once more. */
  private static boolean isAgain(ArticleView view, Attribution a, Attribution next) {
    return view.relation(next.anchor()).equals("conj")
        && view.tokens.get(next.anchor()).form().equals(view.tokens.get(a.anchor()).form())
        && a.source().cardinality() == 1
        && next.source().cardinality() == 1
        && form(view, a.source()).equals(form(view, next.source()));
  }

  private static String form(ArticleView view, BitSet word) {
    return view.tokens.get(word.nextSetBit(0)).form().toLowerCase(Locale.ROOT);
  }

  private static boolean isJoint(ArticleView view, int i) {
    return view.tokens.get(i).tag().equals("CC") || view.key[i].equals(",");
  }

  /** Whether a verb without a subject of its own is in a row with the cue, or goes with it. */
  private static boolean goesOn(ArticleView view, Attribution a, Attribution next) {
    int at = next.anchor();
    if (at < a.anchor() || view.quoted(at) || view.quoted(a.content().nextSetBit(0))) {
      return false;
    }
    if (isAgain(view, a, next)) {
      return true;
    }
    if (next.source().intersects(a.content())) {
      return false;
    }
    int top = rowOf(view, a.anchor());
    for (int steps = 0; at >= 0 && at != a.anchor() && at != top && steps < MANY; steps++) {
      String relation = view.relation(at);
      boolean row = relation.equals("conj") && !new Clause(view, at).has("aux");
      boolean beside =
          relation.equals("advcl")
              && view.tokens.get(at).tag().equals("VBG")
              && new Clause(view, at).child("mark", "case").isEmpty();
      if (!row && !beside || new Clause(view, at).has("nsubj")) {
        return false;
      }
      at = view.head[at];
    }
    return at == a.anchor() || at == top;
  }

  /** The first verb of the row that a verb stands in: "called" of "called …, said … and urged". */
  static int rowOf(ArticleView view, int verb) {
    int at = verb;
    while (view.head[at] >= 0
        && view.relation(at).equals("conj")
        && !new Clause(view, at).has("nsubj")) {
      at = view.head[at];
    }
    return at;
  }
}
