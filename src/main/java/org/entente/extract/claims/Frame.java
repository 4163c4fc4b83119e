package org.entente.extract.claims;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Source;

/**
 * The parts of what is claimed, before they are put into words.
 *
 * @param predicate in the active, with its particle or preposition
 * @param subject who does it
 * @param object to whom or what
 * @param rest tokens of everything else that the clause says
 */
record Frame(String predicate, Optional<Filler> subject, Optional<Filler> object, BitSet rest) {

  /**
   * Who or what fills a part.
   *
   * @param head token of the content, or near it; empty where the claimant is meant
   * @param words its tokens
   * @param source the claimant, who does what is promised or denied
   */
  record Filler(OptionalInt head, BitSet words, Optional<Source> source) {
    static Filler of(Source source) {
      return new Filler(OptionalInt.empty(), new BitSet(), Optional.of(source));
    }

    static Filler of(ArticleView view, int head) {
      return new Filler(OptionalInt.of(head), view.subtree(head), Optional.empty());
    }
  }

  /** The same without these tokens in its rest. */
  Frame without(BitSet tokens) {
    BitSet left = (BitSet) rest.clone();
    left.andNot(tokens);
    return new Frame(predicate, subject, object, left);
  }
}
