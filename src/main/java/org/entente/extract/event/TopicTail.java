package org.entente.extract.event;

import org.entente.extract.syntax.Tree;

/**
 * What belongs to a topic behind its noun: "of …", "in …", "posed by …", "to hold … accountable".
 */
final class TopicTail {
  /** More prepositions than this in one topic are a sentence's. */
  private static final int DEEPEST = 3;

  private final TopicWords words;
  private final Scene scene;
  private final Tree tree;
  private final NounChain chain;

  TopicTail(TopicWords words, Scene scene, Tree tree, NounChain chain) {
    this.words = words;
    this.scene = scene;
    this.tree = tree;
    this.chain = chain;
  }

  /** Behind the last token that belongs to the noun before {@code from}. */
  int end(int from) {
    int i = from;
    boolean closed = false;
    boolean pair = false;
    for (int depth = 0; depth < DEEPEST && i < tree.size(); depth++) {
      boolean second = depth > 0 && !closed && isSecond(i, pair);
      int clause = second ? i : clause(i);
      if (clause > i) {
        i = clause;
        closed = true;
        continue;
      }
      if (!second && !words.is("joining", tree, i)) {
        break;
      }
      pair = tree.lemma(i, "between", "among");
      int j = i + 1;
      while (j < tree.size() && (isDeterminer(j) || tree.token(j).tag().equals("VBG"))) {
        j++;
      }
      int end = j < tree.size() ? chain.end(j) : j;
      if (end == j || scene.isTime(tree, j) || words.is("stopping", tree, j)) {
        break;
      }
      i = end;
    }
    return i;
  }

  /** "Human rights and basic freedoms", "between A and the B". */
  private boolean isSecond(int i, boolean pair) {
    if (!tree.lemma(i, "and") || i + 1 >= tree.size()) {
      return false;
    }
    int j = i + 1;
    while (pair && j < tree.size() && isDeterminer(j)) {
      j++;
    }
    return j < tree.size() && chain.begins(j) && (pair || chain.end(j) > j + 1);
  }

  /**
   * Behind what a participle or an infinitive adds to the noun before it: "posed by Iran", "fleeing
   * violence", "to hold him accountable"; the same position if none follows.
   */
  private int clause(int i) {
    String tag = tree.token(i).tag();
    int j = i + 1;
    boolean passive =
        tag.matches("VB[ND]") && j < tree.size() && tree.lemma(j, "by", "in", "against", "from");
    boolean active = tag.equals("VBG") && !tree.lemma(i, "include", "regard", "concern", "follow");
    boolean aim = tree.lemma(i, "to") && j < tree.size() && tree.token(j).tag().equals("VB");
    if (!passive && !active && !aim) {
      return i;
    }
    j = active ? j : j + 1;
    while (j < tree.size() && isDeterminer(j)) {
      j++;
    }
    if (j >= tree.size() || scene.isTime(tree, j)) {
      return i;
    }
    int end = tree.token(j).tag().equals("PRP") ? j + 1 : chain.end(j);
    return end > j ? end : i;
  }

  private boolean isDeterminer(int i) {
    return tree.token(i).tag().matches("DT|PDT|PRP\\$");
  }
}
