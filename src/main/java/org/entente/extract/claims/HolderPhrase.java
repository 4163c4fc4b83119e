package org.entente.extract.claims;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whose a nominal cue is, where that stands after it: "the promise of the port", "an order by the
 * governor", "assurances from the bank", "the commitments made by the union". Read by word order,
 * since the parser often hangs the phrase, or what follows it, from the verb above.
 */
final class HolderPhrase {
  /** No holder of a nominal cue is longer than so many tokens. */
  private static final int FAR = 14;

  private HolderPhrase() {}

  /** The head of the phrase after a noun that tells whose it is; empty if none does. */
  static OptionalInt after(ArticleView view, int noun) {
    int by = noun + 1;
    int end = view.first[view.sentence[noun] + 1];
    if (by < end && view.tokens.get(by).tag().equals("VBN")) {
      boolean made = StanceWord.SUPPORT.isLemma(view.tokens.get(by));
      by = made && by + 1 < end && view.key[by + 1].equals("by") ? by + 1 : end;
    }
    if (by + 1 >= end || !BEFORE.contains(view.key[by])) {
      return OptionalInt.empty();
    }
    if (view.key[by].equals("of") && view.cue.get(noun).map(HolderPhrase::isOfWhat).orElse(true)) {
      return OptionalInt.empty();
    }
    int phrase = phraseEnd(view, by + 1);
    if (phrase == by + 1) {
      return OptionalInt.empty();
    }
    int head = head(view, by + 1, phrase);
    boolean speaker = view.speakers.get(head);
    boolean plural = view.tokens.get(head).tag().equals("NNS");
    return speaker || plural && view.key[by].equals("by")
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  /** "criticism of the mayor" is about the mayor, "a promise of the mayor" is the mayor's. */
  private static boolean isOfWhat(CueLexicon.Entry entry) {
    return switch (entry.act()) {
      case CRITICISE, PRAISE, REJECT, DENY, ACCUSE, ACCEPT, CONFIRM -> true;
      default -> false;
    };
  }

  private static final List<String> BEFORE = List.of("of", "by", "from");

  /** The token after the phrase that a holder heads. */
  static int end(ArticleView view, int head) {
    int begin = head;
    while (begin > 0 && !BEFORE.contains(view.key[begin])) {
      begin--;
    }
    return phraseEnd(view, begin + 1);
  }

  /** The last noun before "of" or "and", or at the phrase's end. */
  static int head(ArticleView view, int from, int to) {
    int head = from;
    for (int i = from; i < to; i++) {
      boolean ends = view.key[i].equals("of") || view.tokens.get(i).tag().equals("CC");
      if (ends || i > from && TermReader.isTime(view, i)) {
        break;
      }
      head = i;
    }
    return head;
  }

  static int phraseEnd(ArticleView view, int from) {
    int limit = Math.min(view.first[view.sentence[from] + 1], from + FAR);
    int end = from;
    while (end < limit && isNominal(view, end)) {
      end++;
    }
    while (end > from && view.tokens.get(end - 1).tag().equals("CC")) {
      end--;
    }
    return end;
  }

  private static boolean isNominal(ArticleView view, int i) {
    String tag = view.tokens.get(i).tag();
    return tag.startsWith("NN")
        || List.of("DT", "JJ", "POS", "HYPH", "CD", "PRP$", "CC").contains(tag)
        || view.key[i].equals("of");
  }
}
