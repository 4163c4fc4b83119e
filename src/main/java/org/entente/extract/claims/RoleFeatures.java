package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.SequenceTagger.Label;

/**
 * What the second claim model sees: each token around one cue as seen from that cue. The way
 * through the tree, the side, the quotation marks between, and what the first model thought of the
 * token. No open-class words.
 */
final class RoleFeatures {
  private static final int BACK = 4;
  private static final int AHEAD = 6;

  private final ArticleView view;
  private final List<List<Label>> first;
  private final int cue;
  private final String cueKey;
  private final String cueFrame;
  private final CueWay way;
  private final QuoteFeatures quotes;

  private RoleFeatures(ArticleView view, List<List<Label>> first, int cue) {
    this.view = view;
    this.first = first;
    this.cue = cue;
    cueKey = view.key[cue];
    cueFrame = CueFeatures.frame(view, cue);
    way = new CueWay(view, cue);
    quotes = new QuoteFeatures(view);
  }

  /**
   * The tokens among which the parts of an attribution are looked for: the cue's sentence and the
   * quoting sentences that go on before and after it.
   *
   * @return first and last token, both included
   */
  static int[] window(ArticleView view, int cue) {
    int s = view.sentence[cue];
    int from = s;
    while (from > 0 && s - from < BACK && quotes(view, from - 1) && joins(view, from - 1)) {
      from--;
    }
    int to = s;
    while (to < view.trees.size() - 1
        && to - s < AHEAD
        && quotes(view, to + 1)
        && joins(view, to)) {
      to++;
    }
    return new int[] {view.first[from], view.first[to + 1] - 1};
  }

  private static boolean quotes(ArticleView view, int s) {
    for (int i = view.first[s]; i < view.first[s + 1]; i++) {
      if (view.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether sentence s and the next stand in the same paragraph or in neighbouring ones. */
  private static boolean joins(ArticleView view, int s) {
    int last = view.first[s + 1] - 1;
    return last + 1 < view.size() && view.paragraph[last + 1] - view.paragraph[last] <= 1;
  }

  /** The features of the tokens of the window. */
  static List<List<String>> of(
      ArticleView view, List<List<Label>> first, int cue, int from, int to) {
    RoleFeatures features = new RoleFeatures(view, first, cue);
    List<List<String>> found = new ArrayList<>(to - from + 1);
    for (int i = from; i <= to; i++) {
      found.add(features.at(i));
    }
    return found;
  }

  private List<String> at(int i) {
    List<String> f = new ArrayList<>(48);
    String k = view.key[i];
    String path = way.path(i);
    String side = i < cue ? "<" : i > cue ? ">" : "=";
    int apart = view.sentence[i] - view.sentence[cue];
    String where = apart == 0 ? side : String.valueOf(Math.max(-2, Math.min(2, apart)));
    String q = quotes.place(i);
    f.add("p=" + path);
    f.add("pk=" + path + "|" + k);
    f.add("pc=" + path + "|" + cueKey);
    f.add("pw=" + path + "|" + where + "|" + bin(i));
    f.add("w=" + where + "|" + bin(i));
    f.add("wk=" + where + "|" + k);
    f.add("d=" + (i - cue < -4 || i - cue > 4 ? "far" : String.valueOf(i - cue)) + "|" + k);
    f.add("dc=" + (i - cue < -4 || i - cue > 4 ? "far" : String.valueOf(i - cue)) + "|" + cueKey);
    f.add("k=" + k);
    f.add("k-10=" + key(i - 1) + "|" + k);
    f.add("k01=" + k + "|" + key(i + 1));
    f.add("r=" + view.relation(i));
    f.add("n=" + view.name[i]);
    f.add("c=" + cueKey);
    f.add("cf=" + cueFrame + "|" + way.branch(i));
    f.add("cu=" + view.use[cue] + "|" + way.branch(i));
    String via = way.via(i);
    f.add("via=" + via);
    f.add("viab=" + way.branch(i) + "|" + via);
    f.add("viaq=" + quotes.place(i) + "|" + via + "|" + where);
    view.cue
        .get(cue)
        .ifPresent(c -> f.add("ca=" + c.act() + "|" + c.takes() + "|" + way.branch(i)));
    f.add("b=" + way.branch(i) + "|" + cueKey + "|" + way.marker(i));
    f.add("q=" + q + "|" + where);
    f.add("qk=" + q + "|" + k);
    f.add("qp=" + q + "|" + path);
    f.add("qn=" + quoteRank(i) + "|" + where + "|" + cueQuote());
    f.add("cq=" + cueQuote() + "|" + q);
    f.add("par=" + (view.paragraph[i] - view.paragraph[cue]) + "|" + q);
    f.add("sep=" + separators(i) + "|" + where);
    String label = best(i);
    f.add("l=" + label);
    f.add("lp=" + label + "|" + path);
    f.add("lw=" + label + "|" + where);
    f.add("ln=" + best(i - 1) + "|" + label + "|" + best(i + 1));
    f.add("a=" + bin(probability(cue, Labels.ANCHOR)));
    f.add("aw=" + bin(probability(cue, Labels.ANCHOR)) + "|" + label + "|" + where);
    f.add("pC=" + bin(probability(i, Labels.CONTENT)));
    f.add("pS=" + bin(probability(i, Labels.SOURCE)));
    f.add("rival=" + rival(i) + "|" + where);
    edges(i, path, label, f);
    if (view.withWords) {
      WordFeatures.fromCue(view, cue, i, way.branch(i), f);
    }
    return f;
  }

  private void edges(int i, String path, String label, List<String> f) {
    f.add("^q=" + quotes.place(i - 1) + "|" + quotes.place(i));
    f.add("^k=" + mark(i - 1) + "|" + mark(i));
    f.add("^p=" + (i > 0 && sameWay(i, path) ? "same" : path));
    f.add("^l=" + best(i - 1) + "|" + label);
    if (i == cue || i == cue + 1) {
      f.add("^c=" + (i - cue));
    }
    if (view.local(i) == 0) {
      f.add("^s");
    }
  }

  private boolean sameWay(int i, String path) {
    return way.path(i - 1).equals(path);
  }

  private String mark(int i) {
    String k = key(i);
    return k.length() == 1 || k.equals("that") || k.equals("--") ? k : "w";
  }

  /** How many quotes begin between the cue and the token. */
  private String quoteRank(int i) {
    if (!view.quoted(i)) {
      return "o";
    }
    int own = view.quotes.quote().get(i);
    int between = 0;
    int seen = -1;
    for (int j = Math.min(i, cue); j <= Math.max(i, cue); j++) {
      int number = view.quotes.quote().get(j);
      if (number >= 0 && number != seen && number != own) {
        between++;
      }
      seen = number;
    }
    return String.valueOf(Math.min(between, 3));
  }

  private String cueQuote() {
    return view.quoted(cue) ? "in" : "out";
  }

  /** Which marks stand between cue and token. */
  private String separators(int i) {
    boolean comma = false;
    boolean colon = false;
    boolean strong = false;
    for (int j = Math.min(i, cue) + 1; j < Math.max(i, cue); j++) {
      String k = view.key[j];
      comma |= k.equals(",");
      colon |= k.equals(":");
      strong |= k.equals(";") || k.equals("--");
    }
    return (comma ? "," : "") + (colon ? ":" : "") + (strong ? ";" : "");
  }

  /** Whether another likely cue stands between the token and this one, or nearer to the token. */
  private String rival(int i) {
    int distance = Math.abs(i - cue);
    boolean between = false;
    boolean nearer = false;
    int from = Math.max(0, i - distance);
    int to = Math.min(view.size() - 1, i + distance);
    from = Math.max(from, view.first[view.sentence[i]]);
    to = Math.min(to, view.first[view.sentence[i] + 1] - 1);
    for (int j = from; j <= to; j++) {
      if (j != cue && probability(j, Labels.ANCHOR) > LIKELY) {
        nearer = true;
        between |= j > Math.min(i, cue) && j < Math.max(i, cue);
      }
    }
    return between ? "between" : nearer ? "nearer" : "no";
  }

  /** From here on a token is taken for a likely cue; features need no finer setting. */
  private static final double LIKELY = 0.3;

  private double probability(int i, String label) {
    for (Label l : first.get(i)) {
      if (l.value().equals(label)) {
        return l.probability();
      }
    }
    return 0;
  }

  private String best(int i) {
    if (i < 0 || i >= view.size()) {
      return "x";
    }
    Label best = first.get(i).get(0);
    for (Label l : first.get(i)) {
      if (l.probability() > best.probability()) {
        best = l;
      }
    }
    return best.value();
  }

  private static String bin(double probability) {
    return String.valueOf((int) Math.floor(probability * 9.99));
  }

  private String bin(int i) {
    return CueFeatures.bin(Math.abs(i - cue));
  }

  private String key(int i) {
    return i < 0 || i >= view.size() ? "x" : view.key[i];
  }
}
