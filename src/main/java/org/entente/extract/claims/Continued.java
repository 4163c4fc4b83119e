package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;

/**
 * A content that goes on after "and" or "but" with a verb that shares a subject in it: of "the
 * Herald said that the mayor took the blame but did not say why" both halves are what the Herald
 * said.
 */
final class Continued {
  /** A comma, a conjunction and an adverb may stand between the halves; in tokens. */
  private static final int GAP = 3;

  private Continued() {}

  /**
   * The attribution with what its content goes on with.
   *
   * @param rules where its second half is known to be a claim
   */
  static Attribution of(ArticleView view, Attribution a, List<Attribution> rules) {
    BitSet content = (BitSet) a.content().clone();
    for (Attribution half : rules) {
      if (goesOn(view, a, content, half.anchor())
          && half.source().intersects(content)
          && !half.source().intersects(a.source())) {
        content.set(content.length(), view.leftmost[half.anchor()]);
        content.or(view.subtree(half.anchor()));
        content.andNot(a.cue());
        content.andNot(a.source());
      }
    }
    return content.equals(a.content())
        ? a
        : new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
  }

  private static boolean goesOn(ArticleView view, Attribution a, BitSet content, int verb) {
    int end = content.length();
    int from = view.leftmost[verb];
    if (!view.relation(verb).equals("conj")
        || view.sentence[verb] != view.sentence[a.anchor()]
        || from < end
        || from - end > GAP
        || new Clause(view, verb).has("nsubj")) {
      return false;
    }
    int first = verb;
    while (view.head[first] >= 0 && view.relation(first).equals("conj")) {
      first = view.head[first];
    }
    return content.get(first) && first != a.anchor();
  }
}
