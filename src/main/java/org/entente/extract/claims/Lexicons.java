package org.entente.extract.claims;

import java.util.Map;

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

  /** The same lists with other shares of cue words ({@link CueLexicon#with}). */
  public Lexicons with(Map<String, String> bins) {
    CueLexicon changed = cues.with(bins);
    return new Lexicons(changed, WordClasses.load(changed));
  }
}
