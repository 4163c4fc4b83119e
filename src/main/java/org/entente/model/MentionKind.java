package org.entente.model;

/**
 * How a mention refers: by name, by a definite description, by a pronoun, or to several entities at
 * once.
 */
public enum MentionKind {
  NAME,
  TITLE,
  PRONOUN,
  GROUP
}
