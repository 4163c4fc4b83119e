package org.entente.extract.claims;

/**
 * The word lists that the claim models and rules share.
 *
 * @param cues words that attribute
 * @param words what a model may know of any word
 */
public record Lexicons(CueLexicon cues, WordClasses words) {
  /** Reads the shipped lists. */
  public static Lexicons load() {
    CueLexicon cues = CueLexicon.load();
    return new Lexicons(cues, WordClasses.load(cues));
  }
}
