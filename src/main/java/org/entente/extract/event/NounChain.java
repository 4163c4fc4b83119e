package org.entente.extract.event;

import org.entente.extract.syntax.Tree;

/**
 * Where the adjectives and nouns of a phrase begin and end, read from the words: trees of long rows
 * of topics are often wrong.
 */
final class NounChain {
  private static final String NOUN = "NN.*|CD|FW";
  private static final String MODIFIER = "JJ[RS]?|VB[DGN]|RB";

  private final TopicWords words;
  private final Tree tree;
  private final Scene scene;

  NounChain(TopicWords words, Scene scene, Tree tree) {
    this.words = words;
    this.scene = scene;
    this.tree = tree;
  }

  /** Behind the adjectives and nouns that begin at a token; the same token if none do. */
  int end(int first) {
    int i = first;
    while (i < tree.size()) {
      int series = series(i, first);
      if (series > i) {
        i = series;
      } else if (begins(i) || i > first && isInner(i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * Where the noun of a row of modifiers stands: "premeditated, unprovoked, and unjustified war",
   * "safe and legal migration"; the same token if no such row begins here.
   */
  private int series(int from, int first) {
    int i = from;
    int joints = 0;
    while (i < tree.size() && tag(i).matches(MODIFIER) && !scene.isTime(tree, i)) {
      i++;
      int joint = i;
      if (joint < tree.size() && tag(joint).equals(",")) {
        joint++;
      }
      if (joint < tree.size() && tag(joint).equals("CC")) {
        joint++;
      }
      if (joint > i && joint < tree.size() && tag(joint).matches(MODIFIER)) {
        joints++;
        i = joint;
      }
    }
    boolean plain = from < tree.size() && (tag(from).matches("JJ.*|VBN") || from > first);
    return joints > 0 && plain && i < tree.size() && tag(i).matches("NN.*") ? i : from;
  }

  /** Whether a phrase may begin with the token. */
  boolean begins(int i) {
    String tag = tag(i);
    boolean participle =
        tag.matches("VBG|VBN|RB")
            && i + 1 < tree.size()
            && tag(i + 1).matches("NN.*|JJ.*|HYPH|VBN")
            && !tree.token(i).form().matches("(?i)including|regarding|concerning|not|also|only");
    boolean mistaken =
        tag.matches("VB[DP]")
            && words.is("attitude", tree, i)
            && i + 1 < tree.size()
            && tag(i + 1).matches("NN.*|JJ.*");
    return (tag.matches("JJ[RS]?|POS|HYPH|" + NOUN) || participle || mistaken)
        && !scene.isTime(tree, i);
  }

  /** A hyphen, a possessive, "and" between adjectives, "to" in "people-to-people". */
  private boolean isInner(int i) {
    if (i + 1 >= tree.size() || !begins(i + 1)) {
      return false;
    }
    boolean hyphened = tag(i - 1).equals("HYPH") && tag(i + 1).equals("HYPH");
    boolean joined = tag(i).matches("CC|,") && tag(i - 1).equals("JJ") && !tag(i + 1).equals("POS");
    return hyphened || joined && (tag(i).equals("CC") || tag(i + 1).startsWith("JJ"));
  }

  /** The last noun before a token; {@code first} if there is none. */
  int head(int first, int end) {
    int head = end - 1;
    while (head > first && !tag(head).startsWith("NN")) {
      head--;
    }
    return head;
  }

  private String tag(int i) {
    return tree.token(i).tag();
  }
}
