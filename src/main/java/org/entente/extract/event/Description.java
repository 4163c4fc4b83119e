package org.entente.extract.event;

/**
 * What a word has to do with how a meeting is described; see {@code lexicon/characterisations.tsv}.
 */
enum Description {
  QUALITY,
  DESCRIBE,
  SPEECH,
  EXCHANGE,
  MOOD,
  LINK
}
