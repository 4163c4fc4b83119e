package org.entente.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

class TreeTest {
  // The envoys of Chad did not meet .
  private static final Tree TREE =
      Tree.of(
          new Sentence(
              new Span(0, 31),
              List.of(
                  token(0, "The", "the", 1, "det"),
                  token(4, "envoys", "envoy", 6, "nsubj"),
                  token(11, "of", "of", 3, "case"),
                  token(14, "Chad", "Chad", 1, "nmod"),
                  token(19, "did", "do", 6, "aux"),
                  token(23, "not", "not", 6, "advmod"),
                  token(27, "meet", "meet", Token.ROOT, "root"))));

  @Test
  void knowsChildrenByRelation() {
    assertThat(TREE.root()).isEqualTo(6);
    assertThat(TREE.children(6, "nsubj", "aux")).containsExactly(1, 4);
    assertThat(TREE.child(6, "obj")).isEmpty();
  }

  @Test
  void subtreeIsOneStretchHere() {
    BitSet expected = new BitSet();
    expected.set(0, 4);
    assertThat(TREE.subtree(1)).isEqualTo(expected);
    assertThat(TREE.subtreeSpan(1)).isEqualTo(new Span(0, 18));
    assertThat(TREE.headOf(new Span(0, 18))).hasValue(1);
  }

  @Test
  void seesNegationAndDominance() {
    assertThat(TREE.negated(6)).isTrue();
    assertThat(TREE.negated(1)).isFalse();
    assertThat(TREE.dominates(6, 3)).isTrue();
    assertThat(TREE.dominates(3, 6)).isFalse();
  }

  private static Token token(int begin, String form, String lemma, int head, String relation) {
    return new Token(new Span(begin, begin + form.length()), form, lemma, "X", "X", head, relation);
  }
}
