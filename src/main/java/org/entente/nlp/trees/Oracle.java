package org.entente.nlp.trees;

/**
 * Knows what a move costs: how many arcs of the right tree can no longer be reached after it (the
 * dynamic oracle for arc-hybrid, Goldberg and Nivre 2013).
 */
final class Oracle {
  private final int[] heads;

  /**
   * An oracle for one sentence.
   *
   * @param heads the right head of each word; words count from 1, 0 is the root
   */
  Oracle(int[] heads) {
    this.heads = heads.clone();
  }

  int head(int word) {
    return heads[word];
  }

  int cost(Configuration parse, Move move) {
    int top = parse.stack(0);
    int next = parse.buffer(0);
    int cost = 0;
    if (move == Move.SHIFT) {
      for (int depth = 0; depth < parse.height(); depth++) {
        int word = parse.stack(depth);
        cost += word > 0 && heads[word] == next ? 1 : 0;
        cost += depth > 0 && heads[next] == word ? 1 : 0;
      }
      return cost;
    }
    int first = next == Configuration.NONE ? parse.size() + 1 : next;
    for (int word = first; word <= parse.size(); word++) {
      cost += heads[word] == top ? 1 : 0;
    }
    int head = heads[top];
    if (move == Move.LEFT) {
      cost += head > next || head == parse.stack(1) ? 1 : 0;
    } else {
      cost += head >= first ? 1 : 0;
    }
    return cost;
  }
}
