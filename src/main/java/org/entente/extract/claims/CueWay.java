package org.entente.extract.claims;

import java.util.List;

/** The way through the tree from a cue to other tokens of its sentence. */
final class CueWay {
  private final ArticleView view;
  private final int cue;

  CueWay(ArticleView view, int cue) {
    this.view = view;
    this.cue = cue;
  }

  /**
   * The way from the cue to a token: up to the common governor, then the first step down, and
   * whether there are more.
   */
  String path(int i) {
    if (view.sentence[i] != view.sentence[cue]) {
      return "other";
    }
    if (i == cue) {
      return "cue";
    }
    StringBuilder steps = new StringBuilder();
    int a = cue;
    int ups = 0;
    while (a >= 0 && !view.dominates(a, i)) {
      if (ups < 3) {
        steps.append('^').append(view.relation(a));
      }
      ups++;
      a = view.head[a];
    }
    if (a < 0) {
      return "none";
    }
    if (a == i) {
      return steps.append("!").toString();
    }
    int step = i;
    int below = 0;
    while (view.head[step] != a) {
      step = view.head[step];
      below++;
    }
    steps.append('/').append(view.relation(step)).append(step < cue ? "<" : ">");
    if (below > 0 && ups == 0) {
      steps.append(below > 1 ? "**" : "*");
    }
    return steps.toString();
  }

  /** The step down from the cue below which the token stands; "-" if it stands elsewhere. */
  String branch(int i) {
    if (i == cue || !view.dominates(cue, i)) {
      return "-";
    }
    int step = i;
    while (view.head[step] != cue) {
      step = view.head[step];
    }
    return view.relation(step) + (step < cue ? "<" : ">");
  }

  /** Relations that often lead out of what is claimed, back to what the author adds. */
  private static final List<String> LOOSE =
      List.of("conj", "advcl", "acl:relcl", "parataxis", "appos", "obl", "acl", "dep", "nmod:tmod");

  /**
   * The loose joints between the cue's branch and the token, highest first, with the comma before
   * each.
   */
  String via(int i) {
    if (i == cue || !view.dominates(cue, i)) {
      return "-";
    }
    StringBuilder joints = new StringBuilder();
    int count = 0;
    for (int a = i; view.head[a] != cue && count < 3; a = view.head[a]) {
      String relation = view.relation(a);
      if (LOOSE.contains(relation)) {
        int before = view.leftmost[a] - 1;
        boolean comma = before >= 0 && view.key[before].equals(",");
        joints.insert(0, relation + (comma ? "," : "") + "/");
        count++;
      }
    }
    return joints.toString();
  }

  /** The function word that introduces the branch in which the token stands. */
  String marker(int i) {
    if (i == cue || !view.dominates(cue, i)) {
      return "-";
    }
    int step = i;
    while (view.head[step] != cue) {
      step = view.head[step];
    }
    for (int child : view.children(step)) {
      String r = view.relation(child);
      if (child < step && (r.equals("mark") || r.equals("case"))) {
        return view.key[child];
      }
    }
    return "none";
  }
}
