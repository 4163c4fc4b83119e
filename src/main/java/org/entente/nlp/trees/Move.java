package org.entente.nlp.trees;

/** What a parse can do next. */
enum Move {
  /** The next word goes onto the stack. */
  SHIFT,
  /** The topmost word becomes a dependent of the next word. */
  LEFT,
  /** The topmost word becomes a dependent of the word below it. */
  RIGHT
}
