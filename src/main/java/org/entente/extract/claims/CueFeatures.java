package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the first claim model sees of each token: the classes of the words around it, its place in
 * the tree and between quotation marks, and the cue that governs it. No open-class words ({@link
 * WordClasses}).
 */
final class CueFeatures {
  /** Relations of dependents that tell what kind of predicate a token is. */
  private static final List<String> FRAME =
      List.of(
          "nsubj",
          "nsubj:pass",
          "csubj",
          "ccomp",
          "xcomp",
          "obj",
          "iobj",
          "obl",
          "mark",
          "advcl",
          "parataxis",
          "nmod:poss",
          "nmod",
          "acl",
          "acl:relcl",
          "case",
          "cop",
          "aux",
          "aux:pass",
          "conj");

  private final ArticleView view;
  private final QuoteFeatures quotes;

  private CueFeatures(ArticleView view) {
    this.view = view;
    quotes = new QuoteFeatures(view);
  }

  /** The features of every token of an article. */
  static List<List<String>> of(ArticleView view) {
    CueFeatures features = new CueFeatures(view);
    String[] frames = new String[view.size()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = frame(view, i);
    }
    List<List<String>> found = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      found.add(features.at(i, frames));
    }
    return found;
  }

  /** The kinds of dependents that a token has, in a fixed order. */
  static String frame(ArticleView view, int i) {
    TreeSet<String> present = new TreeSet<>();
    for (int child : view.children(i)) {
      String relation = view.relation(child);
      if (FRAME.contains(relation)) {
        present.add(relation + (child < i ? "<" : ">"));
      }
    }
    return String.join("+", present);
  }

  private List<String> at(int i, String[] frames) {
    List<String> f = new ArrayList<>(64);
    String k = view.key[i];
    String k1 = key(i - 1);
    String k2 = key(i - 2);
    String n1 = key(i + 1);
    String n2 = key(i + 2);
    f.add("k0=" + k);
    f.add("k-1=" + k1);
    f.add("k-2=" + k2);
    f.add("k+1=" + n1);
    f.add("k+2=" + n2);
    f.add("k-3=" + key(i - 3));
    f.add("k+3=" + key(i + 3));
    f.add("k-10=" + k1 + "|" + k);
    f.add("k01=" + k + "|" + n1);
    f.add("k-101=" + k1 + "|" + k + "|" + n1);
    f.add("k012=" + k + "|" + n1 + "|" + n2);
    f.add("k-210=" + k2 + "|" + k1 + "|" + k);
    f.add("n=" + view.name[i] + "|" + name(i - 1) + "|" + name(i + 1));
    tree(i, f, frames);
    quotes.add(i, f);
    governors(i, f);
    neighbours(i, f);
    edges(i, f);
    if (view.withWords) {
      WordFeatures.ofToken(view, i, f);
    }
    return f;
  }

  private void tree(int i, List<String> f, String[] frames) {
    String k = view.key[i];
    String r = view.relation(i);
    int h = view.head[i];
    String hk = h < 0 ? "ROOT" : view.key[h];
    String side = h < 0 ? "" : h < i ? "<" : ">";
    f.add("r=" + r + side);
    f.add("rk=" + r + "|" + k);
    f.add("rhk=" + r + side + "|" + hk);
    f.add("khk=" + k + "|" + hk);
    if (h >= 0) {
      f.add("rhr=" + r + "|" + view.relation(h));
      f.add("hrhk=" + view.relation(h) + "|" + hk);
      f.add("hfr=" + r + side + "|" + frames[h]);
      int g = view.head[h];
      f.add("g=" + r + "|" + view.relation(h) + "|" + (g < 0 ? "ROOT" : view.key[g]));
    }
    char pos = CueLexicon.pos(view.tokens.get(i));
    if (pos != '-') {
      f.add("fr=" + frames[i]);
      f.add("kfr=" + k + "|" + frames[i]);
      f.add("u=" + view.use[i]);
      f.add("ur=" + view.use[i] + "|" + r);
      f.add("uq=" + view.use[i] + "|" + quotes.place(i) + "|" + view.tokens.get(i).tag());
      f.add("us=" + view.use[i] + "|" + subjectKey(i));
      view.cue.get(i).ifPresent(c -> f.add("act=" + c.act() + "|" + c.takes()));
      view.cue.get(i).ifPresent(c -> f.add("actr=" + c.act() + "|" + r));
      for (int child : view.children(i)) {
        String cr = view.relation(child);
        switch (cr) {
          case "nsubj", "nsubj:pass", "nmod:poss", "obj" -> {
            f.add("c=" + cr + "|" + view.key[child] + "|" + view.name[child]);
            f.add("kc=" + k + "|" + cr + "|" + view.key[child]);
          }
          case "aux", "aux:pass", "mark", "case", "advmod", "cop", "cc", "compound:prt", "det" ->
              f.add("c=" + cr + "|" + view.key[child]);
          case "ccomp", "xcomp", "acl", "obl", "nmod", "advcl", "parataxis", "acl:relcl" -> {
            f.add("cm=" + k + "|" + cr + "|" + marker(child) + "|" + (child < i ? "<" : ">"));
            f.add("c=" + cr + "|" + view.key[child]);
          }
          default -> f.add("co=" + cr);
        }
      }
    }
  }

  private String subjectKey(int i) {
    for (int child : view.children(i)) {
      String r = view.relation(child);
      if (r.startsWith("nsubj") || r.equals("nmod:poss")) {
        return r + "|" + view.key[child];
      }
    }
    return "-";
  }

  /** The first function word that introduces a dependent: "that", "to", "whether", "of". */
  private String marker(int i) {
    for (int child : view.children(i)) {
      String r = view.relation(child);
      if (child < i && (r.equals("mark") || r.equals("case") || r.equals("advmod"))) {
        return view.key[child];
      }
    }
    return "-";
  }

  private void governors(int i, List<String> f) {
    int below = i;
    int found = 0;
    int steps = 0;
    String top = "none";
    for (int a = view.head[i]; a >= 0 && steps < 40; a = view.head[a], steps++) {
      Optional<CueLexicon.Entry> entry = view.cue.get(a);
      if (entry.isPresent() && view.governs(a)) {
        String branch = view.relation(below) + (below < a ? "<" : ">");
        String key = view.key[a];
        if (found == 0) {
          f.add("gov=" + key + "|" + branch);
          f.add("govu=" + view.use[a] + "|" + branch);
          f.add("govr=" + branch + "|" + Math.min(steps, 4));
          f.add("govk=" + view.key[i] + "|" + branch + "|" + key.charAt(0));
          f.add("gova=" + entry.get().act() + "|" + branch);
          f.add("govm=" + key + "|" + view.relation(below) + "|" + marker(below));
          f.add("govt=" + key + "|" + branch + "|" + entry.get().takes());
        } else if (found == 1) {
          f.add("gov2=" + key + "|" + branch);
        }
        top = view.use[a] + "|" + branch + "|" + marker(below);
        found++;
      }
      below = a;
    }
    f.add("top=" + top);
    f.add("topq=" + quotes.place(i) + "|" + top);
    f.add("govn=" + Math.min(found, 3));
  }

  /** The nearest cues to the left and right in the sentence, and what lies between. */
  private void neighbours(int i, List<String> f) {
    int s = view.sentence[i];
    f.add("cl=" + nearest(i, -1, view.first[s]));
    f.add("cr=" + nearest(i, 1, view.first[s + 1] - 1));
    f.add("start=" + view.key[view.first[s]] + "|" + quotes.place(i));
    f.add("pos=" + bin(i - view.first[s]) + "|" + bin(view.first[s + 1] - 1 - i));
  }

  private String nearest(int i, int step, int end) {
    String mark = "";
    for (int j = i + step; step < 0 ? j >= end : j <= end; j += step) {
      if (view.key[j].equals(",")) {
        mark = ",";
      }
      char bin = view.cue.get(j).map(CueLexicon.Entry::bin).orElse('0');
      if (bin >= '5' && bin <= '9') {
        return view.key[j] + "|" + bin(Math.abs(j - i)) + mark;
      }
    }
    return "none";
  }

  private void edges(int i, List<String> f) {
    f.add("^q=" + quotes.place(i - 1) + "|" + quotes.place(i));
    String mark = view.key[i].length() == 1 ? view.key[i] : "w";
    f.add("^p=" + mark + "|" + (key(i - 1).length() == 1 ? key(i - 1) : "w"));
    f.add("^open=" + opened(i));
    f.add("^close=" + closed(i - 1));
    if (view.local(i) == 0) {
      f.add("^s");
    }
  }

  /** The largest phrase that begins at a token: its relation and its governor's class. */
  private String opened(int i) {
    int top = -1;
    int steps = 0;
    for (int a = i; a >= 0 && view.leftmost[a] == i && steps < 40; a = view.head[a], steps++) {
      top = a;
    }
    return phrase(top);
  }

  /** The largest phrase that ends with a token. */
  private String closed(int i) {
    int top = -1;
    int steps = 0;
    for (int a = i; a >= 0 && view.rightmost[a] == i && steps < 40; a = view.head[a], steps++) {
      top = a;
    }
    return phrase(top);
  }

  private String phrase(int top) {
    if (top < 0) {
      return "-";
    }
    int h = view.head[top];
    boolean cue = h >= 0 && view.governs(h);
    return view.relation(top) + (cue ? "|" + view.key[h] : "");
  }

  static String bin(int distance) {
    return distance <= 3
        ? String.valueOf(distance)
        : distance <= 5 ? "5" : distance <= 9 ? "9" : distance < 30 ? "29" : "far";
  }

  private String key(int i) {
    if (i < 0 || i >= view.size()) {
      return "x";
    }
    return view.key[i];
  }

  private String name(int i) {
    return i < 0 || i >= view.size() ? "x" : view.name[i];
  }
}
