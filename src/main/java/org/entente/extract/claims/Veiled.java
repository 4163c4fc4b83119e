package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Span;

/**
 * Keeps what a source asked for itself ("who asked not to be named") out of the claims. A model
 * that took it for the cue missed the cue behind it: "An envoy who asked not to be named accused
 * the port of …".
 *
 * @param view the article
 * @param veils the tokens of such words
 */
record Veiled(ArticleView view, BitSet veils) {
  /** No source that stands before them is longer than so many tokens. */
  private static final int LONGEST = 12;

  /** So far behind them their sentence's own cue may stand. */
  private static final int FAR = 3;

  static Veiled of(ArticleView view, List<Span> conditions) {
    return new Veiled(view, view.tokensIn(conditions));
  }

  boolean isOpen(Attribution a) {
    return !veils.get(a.anchor());
  }

  /** The attribution, where it is open, or else the one that its words belong to. */
  Stream<Attribution> open(Attribution a, List<Attribution> all) {
    return isOpen(a) ? Stream.of(a) : behind(a, all).stream();
  }

  private Optional<Attribution> behind(Attribution a, List<Attribution> all) {
    int begin = veils.previousClearBit(a.anchor()) + 1;
    int end = view.first[view.sentence[begin] + 1];
    int verb = veils.nextClearBit(begin);
    int limit = Math.min(end, verb + FAR);
    while (verb < limit && !isCue(verb)) {
      verb++;
    }
    int cue = verb;
    if (verb >= limit || all.stream().anyMatch(o -> o.cue().get(cue))) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(verb + 1, end);
    trim(content);
    BitSet source = new BitSet();
    source.set(Math.max(view.first[view.sentence[begin]], begin - LONGEST), begin);
    trim(source);
    BitSet said = new BitSet();
    said.set(verb);
    return content.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(verb, said, source, content, a.probability()));
  }

  private boolean isCue(int i) {
    return List.of("VBD", "VBZ", "VBP").contains(view.tokens.get(i).tag())
        && view.cue.get(i).filter(e -> e.pos() == 'V').isPresent();
  }

  /** Takes marks off the end. */
  private void trim(BitSet words) {
    while (!words.isEmpty()
        && !Character.isLetterOrDigit(view.key[words.length() - 1].codePointAt(0))) {
      words.clear(words.length() - 1);
    }
  }
}
