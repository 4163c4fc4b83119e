package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;

/**
 * Asides that attribute all of a sentence, also another's saying it: "according to the Herald", "as
 * reported by the Herald".
 */
final class Reporting {
  private Reporting() {}

  /** Whether a cue is the head of such an aside. */
  static boolean is(ArticleView view, int cue) {
    if (view.cue.get(cue).map(e -> e.pos() == 'P').orElse(false)) {
      return true;
    }
    return view.relation(cue).equals("advcl")
        && !view.tokens.get(cue).tag().equals("VBG")
        && view.children(cue).stream()
            .anyMatch(c -> c < cue && view.key[c].equals("as") && view.relation(c).equals("mark"));
  }

  /**
   * Such an aside with the whole of what another says in its sentence for content, and what another
   * says without the aside.
   */
  static Attribution settled(ArticleView view, Attribution a, List<Attribution> all) {
    boolean aside = is(view, a.anchor());
    BitSet content = (BitSet) a.content().clone();
    for (Attribution b : all) {
      if (b == a
          || view.sentence[b.anchor()] != view.sentence[a.anchor()]
          || is(view, b.anchor()) == aside) {
        continue;
      }
      Attribution outer = aside ? a : b;
      Attribution inner = aside ? b : a;
      boolean mutual = inner.content().get(outer.anchor());
      if (aside && (mutual || inner.content().intersects(outer.content()))) {
        content.or(inner.content());
        content.or(inner.cue());
        content.or(inner.source());
      } else if (!aside && mutual) {
        content.andNot(outer.cue());
        content.andNot(outer.source());
      }
    }
    if (aside) {
      content.andNot(a.cue());
      content.andNot(a.source());
    }
    return content.isEmpty() || content.equals(a.content())
        ? a
        : new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
  }
}
