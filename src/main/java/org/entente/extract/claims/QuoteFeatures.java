package org.entente.extract.claims;

import java.util.List;

/** What the first claim model sees of quotation marks. */
final class QuoteFeatures {
  private final ArticleView view;

  QuoteFeatures(ArticleView view) {
    this.view = view;
  }

  /** Adds those of one token. */
  void add(int i, List<String> f) {
    String q = place(i);
    f.add("q=" + q);
    f.add("qk=" + q + "|" + view.key[i]);
    f.add("q3=" + place(i - 1) + "|" + q + "|" + place(i + 1));
    f.add("qr=" + q + "|" + view.relation(i));
    int s = view.sentence[i];
    String pattern = pattern(s);
    f.add("sq=" + q + "|" + pattern(s - 1) + "|" + pattern + "|" + pattern(s + 1));
    f.add("p=" + (s == 0 || paragraphStart(s) ? "first" : "later") + "|" + pattern);
    if (!view.quoted(i)) {
      String left = CueFeatures.bin(distanceToQuote(i, -1));
      String right = CueFeatures.bin(distanceToQuote(i, 1));
      f.add("ql=" + left);
      f.add("qn=" + right);
      f.add("qlk=" + left + "|" + view.key[i]);
      f.add("qnk=" + right + "|" + view.key[i]);
    } else {
      f.add("qlen=" + CueFeatures.bin(quoteLength(i)) + "|" + pattern);
    }
  }

  private boolean paragraphStart(int s) {
    return view.first[s] == 0
        || view.first[s] >= view.size()
        || view.paragraph[view.first[s]] != view.paragraph[view.first[s] - 1];
  }

  /** How a sentence stands to quotation marks: whole inside, begins, ends, holds a part, none. */
  private String pattern(int s) {
    if (s < 0 || s >= view.trees.size() || view.first[s] == view.first[s + 1]) {
      return "x";
    }
    boolean begins = view.quoted(view.first[s]);
    int last = view.first[s + 1] - 1;
    boolean ends = view.quoted(last) || (last > view.first[s] && view.quoted(last - 1));
    boolean any = begins || ends;
    boolean all = true;
    for (int i = view.first[s]; i < view.first[s + 1]; i++) {
      any |= view.quoted(i);
      all &= view.quoted(i) || view.key[i].length() == 1;
    }
    return all && any ? "a" : begins && ends ? "m" : begins ? "b" : ends ? "e" : any ? "p" : "n";
  }

  private int distanceToQuote(int i, int step) {
    int limit = 30;
    for (int j = i + step; j >= 0 && j < view.size() && Math.abs(j - i) < limit; j += step) {
      if (view.quoted(j)) {
        return Math.abs(j - i);
      }
    }
    return limit;
  }

  private int quoteLength(int i) {
    int number = view.quotes.quote().get(i);
    int from = i;
    int to = i;
    while (from > 0 && view.quotes.quote().get(from - 1) == number) {
      from--;
    }
    while (to < view.size() - 1 && view.quotes.quote().get(to + 1) == number) {
      to++;
    }
    return to - from;
  }

  /**
   * Where a token stands: outside of quotes, at their beginning or end, inside; "x" beyond the
   * article.
   */
  String place(int i) {
    if (i < 0 || i >= view.size()) {
      return "x";
    }
    return switch (view.quotes.state().get(i)) {
      case OUTSIDE -> "o";
      case OPENING -> "b";
      case INSIDE -> "i";
      case CLOSING -> "e";
    };
  }
}
