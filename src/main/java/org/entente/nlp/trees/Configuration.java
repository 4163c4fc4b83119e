package org.entente.nlp.trees;

import java.util.Arrays;

/**
 * A parse under way, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011): a stack, a
 * buffer of the words to come, and the arcs so far. Words count from 1; 0 is the root, at the
 * bottom of the stack. Exactly one word ends up below the root.
 */
final class Configuration {
  /** No word. */
  static final int NONE = -1;

  /** No label yet. */
  static final int UNLABELLED = -1;

  private final int size;
  private final int[] stack;
  private int height = 1;
  private int next = 1;
  private final int[] head;
  private final int[] label;
  private final int[] firstLeft;
  private final int[] secondLeft;
  private final int[] firstRight;
  private final int[] secondRight;
  private final int[] lefts;
  private final int[] rights;

  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    head = filled(NONE);
    label = filled(UNLABELLED);
    firstLeft = filled(NONE);
    secondLeft = filled(NONE);
    firstRight = filled(NONE);
    secondRight = filled(NONE);
    lefts = new int[size + 1];
    rights = new int[size + 1];
  }

  private int[] filled(int value) {
    int[] array = new int[size + 1];
    Arrays.fill(array, value);
    return array;
  }

  boolean finished() {
    return height == 1 && next > size;
  }

  boolean allows(Move move) {
    return switch (move) {
      case SHIFT -> next <= size;
      case LEFT -> next <= size && height > 1;
      // The root takes its one word last, when no other can come.
      case RIGHT -> height > 2 || (height == 2 && next > size);
    };
  }

  void shift() {
    stack[height++] = next++;
  }

  /** The topmost word becomes a dependent of the next word. */
  void left(int relation) {
    int dependent = stack[--height];
    attach(dependent, next, relation);
    secondLeft[next] = firstLeft[next];
    firstLeft[next] = dependent;
    lefts[next]++;
  }

  /** The topmost word becomes a dependent of the word below it. */
  void right(int relation) {
    int dependent = stack[--height];
    int parent = stack[height - 1];
    attach(dependent, parent, relation);
    secondRight[parent] = firstRight[parent];
    firstRight[parent] = dependent;
    rights[parent]++;
  }

  private void attach(int dependent, int parent, int relation) {
    head[dependent] = parent;
    label[dependent] = relation;
  }

  int size() {
    return size;
  }

  /** How many words (and the root) are on the stack. */
  int height() {
    return height;
  }

  /** A word of the stack, 0 being the topmost; {@link #NONE} below the root. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  /** A word of the buffer, 0 being the next; {@link #NONE} after the last. */
  int buffer(int distance) {
    return next + distance <= size ? next + distance : NONE;
  }

  int head(int word) {
    return word == NONE ? NONE : head[word];
  }

  int label(int word) {
    return word == NONE ? UNLABELLED : label[word];
  }

  /** The outermost dependent on the left. */
  int firstLeft(int word) {
    return word == NONE ? NONE : firstLeft[word];
  }

  int secondLeft(int word) {
    return word == NONE ? NONE : secondLeft[word];
  }

  /** The outermost dependent on the right. */
  int firstRight(int word) {
    return word == NONE ? NONE : firstRight[word];
  }

  int secondRight(int word) {
    return word == NONE ? NONE : secondRight[word];
  }

  int lefts(int word) {
    return word == NONE ? 0 : lefts[word];
  }

  int rights(int word) {
    return word == NONE ? 0 : rights[word];
  }
}
