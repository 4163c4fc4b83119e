package org.entente.nlp.language;

/**
 * The language a text is most likely in.
 *
 * @param code ISO 639-3
 * @param times how many times as likely as English it is; 1 for English itself
 */
record Guess(String code, double times) {
  /** English. */
  static final String ENGLISH = "eng";
}
