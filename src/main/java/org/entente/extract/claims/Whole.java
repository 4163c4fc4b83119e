package org.entente.extract.claims;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Contents that the models break off too early: in the clause that the cue governs, before its verb
 * ("said that, even as it rains, the port is open"), or before what a noun in them goes on with
 * ("its support for Norland, including its pledge to rebuild").
 */
final class Whole {
  private Whole() {}

  /** The attribution with all of its content. */
  static Attribution of(ArticleView view, Attribution a) {
    BitSet content = (BitSet) a.content().clone();
    clause(view, a, content);
    if (view.cue.get(a.anchor()).isPresent()) {
      including(view, content);
    }
    content.andNot(a.cue());
    content.andNot(a.source());
    return content.isEmpty() || content.equals(a.content())
        ? a
        : new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
  }

  /** The clause that a cue governs, where the content has a part of it and not its verb. */
  private static void clause(ArticleView view, Attribution a, BitSet content) {
    OptionalInt clause = new Clause(view, a.anchor()).child("ccomp");
    if (clause.isEmpty() || clause.getAsInt() < a.anchor() || content.get(clause.getAsInt())) {
      return;
    }
    BitSet all = view.subtree(clause.getAsInt());
    if (all.intersects(content) && !all.intersects(a.source()) && !all.get(a.anchor())) {
      content.or(all);
    }
  }

  /** ", including" and what it opens, right behind a content. */
  private static void including(ArticleView view, BitSet content) {
    int end = content.length();
    if (end == 0 || end + 1 >= view.first[view.sentence[end - 1] + 1]) {
      return;
    }
    int word = view.key[end].equals(",") ? end + 1 : end;
    if (!view.tokens.get(word).lemma().equals("include")
        || !view.tokens.get(word).tag().matches("VBG|IN")) {
      return;
    }
    int top = word;
    while (view.head[top] > word && view.leftmost[view.head[top]] >= end) {
      top = view.head[top];
    }
    BitSet added = view.subtree(top);
    added.clear(0, end);
    content.set(end, Math.max(end, added.length()));
  }
}
