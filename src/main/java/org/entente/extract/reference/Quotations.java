package org.entente.extract.reference;

import java.util.BitSet;
import java.util.List;
import org.entente.extract.syntax.Tree;
import org.entente.model.Span;
import org.entente.model.Text;

/** Which tokens stand between double quotation marks. A quotation ends with its paragraph. */
final class Quotations {
  private final List<BitSet> quoted;
  private final int[] paragraph;

  private Quotations(List<BitSet> quoted, int[] paragraph) {
    this.quoted = quoted;
    this.paragraph = paragraph;
  }

  static Quotations of(List<Tree> trees, Text text) {
    List<BitSet> quoted = new java.util.ArrayList<>();
    int[] paragraph = new int[trees.size()];
    boolean open = false;
    int end = 0;
    for (int s = 0; s < trees.size(); s++) {
      Tree tree = trees.get(s);
      BitSet inside = new BitSet(tree.size());
      int begin = tree.sentence().span().begin();
      boolean breaks = s > 0 && begin > end && text.cover(new Span(end, begin)).contains("\n");
      paragraph[s] = s == 0 ? 0 : paragraph[s - 1] + (breaks ? 1 : 0);
      open &= !breaks;
      for (int i = 0; i < tree.size(); i++) {
        if (tree.token(i).form().matches("\"|``|''")) {
          open = opens(tree, i, open);
        } else if (open) {
          inside.set(i);
        }
      }
      quoted.add(inside);
      end = tree.sentence().span().end();
    }
    return new Quotations(quoted, paragraph);
  }

  /** A mark that touches only what follows opens, one that touches only what precedes closes. */
  private static boolean opens(Tree tree, int mark, boolean open) {
    int begin = tree.token(mark).span().begin();
    int end = tree.token(mark).span().end();
    boolean touchesBefore = mark > 0 && tree.token(mark - 1).span().end() == begin;
    boolean touchesAfter = mark + 1 < tree.size() && tree.token(mark + 1).span().begin() == end;
    return touchesBefore == touchesAfter ? !open : touchesAfter;
  }

  boolean quoted(int sentence, int token) {
    return quoted.get(sentence).get(token);
  }

  /** Whether a paragraph ends between two sentences. */
  boolean apart(int sentence, int other) {
    return paragraph[sentence] != paragraph[other];
  }
}
