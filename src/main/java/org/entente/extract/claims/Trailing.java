package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import org.entente.model.Act;

/**
 * What somebody adds at the end: of "Lee rejected the offer, saying that it came late" the content
 * of the rejection ends before the comma, and so does that of "offered to help, and the port has
 * declined". Only contents without a finite verb end so; after one it is open whose words follow.
 */
final class Trailing {
  private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP", "MD");

  private Trailing() {}

  /** The attribution without what is added. */
  static Attribution without(ArticleView view, Attribution a) {
    int first = a.content().nextSetBit(0);
    if (first < a.anchor() || view.quoted(first)) {
      return a;
    }
    for (int i = first; i >= 0; i = a.content().nextSetBit(i + 1)) {
      if (FINITE.contains(view.tokens.get(i).tag())) {
        return a;
      }
      if (i > first && view.key[i].equals(",") && (adds(view, i) || turns(view, i))) {
        BitSet content = (BitSet) a.content().clone();
        content.clear(i, content.length());
        return new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
      }
    }
    return a;
  }

  /** ", saying that", ", just noting". */
  private static boolean adds(ArticleView view, int comma) {
    int next = comma + 1;
    if (next < view.size() && view.tokens.get(next).tag().equals("RB")) {
      next++;
    }
    return next < view.size()
        && view.tokens.get(next).tag().equals("VBG")
        && view.cue.get(next).filter(e -> e.act() == Act.SAY || e.bin() >= SURE).isPresent();
  }

  /** From this bin on a word is nearly always a cue. */
  private static final char SURE = '5';

  /** ", and yet the port has": a clause of its own. */
  private static boolean turns(ArticleView view, int comma) {
    int next = comma + 1;
    int end = view.first[view.sentence[comma] + 1];
    if (next >= end || !view.tokens.get(next).tag().equals("CC")) {
      return false;
    }
    for (int verb = next + 1; verb < end; verb++) {
      boolean finite =
          FINITE.contains(view.tokens.get(verb).tag())
              || new Clause(view, verb).has("nsubj") && new Clause(view, verb).has("aux");
      if (finite && view.relation(verb).equals("conj") && view.leftmost[verb] >= next) {
        return new Clause(view, verb).child("nsubj").stream().anyMatch(s -> s > next);
      }
    }
    return false;
  }
}
