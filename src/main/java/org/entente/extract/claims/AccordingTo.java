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

  private static BitSet range(int from, int to) {
    BitSet words = new BitSet();
    words.set(from, to);
    return words;
  }
}
