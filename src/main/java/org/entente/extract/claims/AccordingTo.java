package org.entente.extract.claims;

import java.util.BitSet;
import java.util.Optional;

/** "according to a report released this week", by word order, where the tree shows no phrase. */
final class AccordingTo {
  private AccordingTo() {}

  /**
   * All of the sentence but the aside, with whoever follows the preposition for its source.
   *
   * @param i "according" or "per"
   * @param sure the probability to give it
   */
  static Optional<Attribution> byOrder(ArticleView view, int i, double sure) {
    int end = view.first[view.sentence[i] + 1];
    int from = i + 1 < end && view.key[i + 1].equals("to") ? i + 2 : i + 1;
    int to = from < end ? HolderPhrase.phraseEnd(view, from) : from;
    if (from == to || !view.speakers.get(HolderPhrase.head(view, from, to))) {
      return Optional.empty();
    }
    int last = to;
    // "a report released this week": all of the aside up to its comma.
    while (last < end
        && to < end
        && view.tokens.get(to).tag().equals("VBN")
        && !view.key[last].equals(",")) {
      last++;
    }
    BitSet content = range(view.first[view.sentence[i]], end);
    content.clear(i, last);
    return new Wording(view).plain(i, range(i, from), range(from, to), content, sure);
  }

  /**
   * Who follows "according to" at the head of a sentence: all before the comma, which the models
   * take for what is said where a name or a day stands in it ("according to the agency ISNA, Lee
   * said"). Empty elsewhere.
   */
  static BitSet opening(ArticleView view, int i) {
    int end = view.first[view.sentence[i] + 1];
    boolean opens =
        i == view.first[view.sentence[i]]
            && view.cue.get(i).filter(e -> e.pos() == 'P').isPresent()
            && i + 1 < end
            && view.key[i + 1].equals("to");
    if (!opens) {
      return new BitSet();
    }
    int comma = i + 2;
    while (comma < end && !view.key[comma].equals(",")) {
      comma++;
    }
    boolean nominal = comma < end && comma > i + 2 && hasNoVerb(view, i + 2, comma);
    return nominal ? range(i + 2, comma) : new BitSet();
  }

  /** The claim of whoever stands at the head of a sentence: all behind the comma. */
  static Optional<Attribution> opens(ArticleView view, int i, double sure) {
    BitSet source = opening(view, i);
    int end = view.first[view.sentence[i] + 1];
    return source.isEmpty() || source.length() + 1 >= end
        ? Optional.empty()
        : new Wording(view)
            .plain(i, range(i, i + 2), source, range(source.length() + 1, end), sure);
  }

  /**
   * A claim behind an opening "according to the agency ISNA,": its source is who stands between
   * that and the cue, which models and parser join with the name before the comma.
   */
  static Attribution behind(ArticleView view, Attribution a) {
    int begin = view.first[view.sentence[a.anchor()]];
    int cue = a.cue().nextSetBit(0);
    BitSet opening = begin == a.anchor() ? new BitSet() : opening(view, begin);
    int from = opening.length() + 1;
    boolean joined = opening.intersects(a.source()) || a.source().nextSetBit(0) == begin;
    if (opening.isEmpty() || !joined || cue <= from || !hasNoVerb(view, from, cue)) {
      return a;
    }
    BitSet source = range(from, view.key[cue - 1].equals(",") ? cue - 1 : cue);
    BitSet content = (BitSet) a.content().clone();
    content.clear(begin, cue);
    return content.isEmpty()
        ? a
        : new Attribution(a.anchor(), a.cue(), source, content, a.probability());
  }

  /** Who follows "according to", whatever it is: something always does. */
  static BitSet phrase(ArticleView view, int i) {
    BitSet opening = opening(view, i);
    int end = view.first[view.sentence[i] + 1];
    boolean according =
        view.cue.get(i).filter(e -> e.pos() == 'P').isPresent()
            && i + 2 < end
            && view.key[i + 1].equals("to");
    return according && opening.isEmpty()
        ? range(i + 2, HolderPhrase.phraseEnd(view, i + 2))
        : opening;
  }

  private static boolean hasNoVerb(ArticleView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.tokens.get(i).tag().matches("VB[DPZ]?|MD")) {
        return false;
      }
    }
    return true;
  }

  private static BitSet range(int from, int to) {
    BitSet words = new BitSet();
    words.set(from, to);
    return words;
  }
}
