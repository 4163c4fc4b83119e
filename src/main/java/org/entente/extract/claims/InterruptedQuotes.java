package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A quotation that its speaker interrupts ("“It rains,” Lee said. “Take a coat.”"): where the
 * models have given a cue only the one part, it gets the other too, unless another cue has it.
 */
final class InterruptedQuotes {
  private final ArticleView view;
  private final BitSet claimed = new BitSet();

  private InterruptedQuotes(ArticleView view, List<Attribution> found) {
    this.view = view;
    found.forEach(a -> claimed.or(a.content()));
  }

  /** The attributions, with the parts that they lack. */
  static List<Attribution> completed(ArticleView view, List<Attribution> found) {
    InterruptedQuotes quotes = new InterruptedQuotes(view, found);
    List<Attribution> all = new ArrayList<>();
    found.forEach(a -> all.add(quotes.completed(a)));
    return all;
  }

  private Attribution completed(Attribution a) {
    if (a.content().stream().noneMatch(i -> view.quotes.quote().get(i) >= 0)) {
      return a;
    }
    BitSet content = (BitSet) a.content().clone();
    content.or(before(a));
    content.or(behind(a));
    return new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
  }

  /** The quotation with which the cue's sentence begins, up to the speaker or the cue. */
  private BitSet before(Attribution a) {
    int begin = view.first[view.sentence[a.anchor()]];
    int end = end(begin);
    if (view.quotes.state().get(begin) != QuoteMarks.State.OPENING || end > a.anchor()) {
      return new BitSet();
    }
    int next = end < view.size() && view.tokens.get(end).form().equals(",") ? end + 1 : end;
    boolean beside = a.cue().get(next) || a.source().get(next);
    return beside ? unclaimed(begin, end) : new BitSet();
  }

  /** The quotation that goes on behind a comma in the cue's sentence. */
  private BitSet behind(Attribution a) {
    int last = Math.max(a.cue().length(), a.source().length());
    int limit = view.first[view.sentence[a.anchor()] + 1];
    for (int i = last; i + 1 < limit; i++) {
      if (view.tokens.get(i).form().equals(",")
          && view.quotes.state().get(i + 1) == QuoteMarks.State.OPENING) {
        return unclaimed(i + 1, Math.min(limit, end(i + 1)));
      }
    }
    return new BitSet();
  }

  /** The token after the quotation that holds a token. */
  private int end(int token) {
    int quote = view.quotes.quote().get(token);
    int end = token;
    while (end < view.size() && quote >= 0 && view.quotes.quote().get(end) == quote) {
      end++;
    }
    return end;
  }

  private BitSet unclaimed(int begin, int end) {
    BitSet part = new BitSet();
    part.set(begin, end);
    return part.intersects(claimed) ? new BitSet() : part;
  }
}
