package org.entente.extract.claims;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that the claim models and rules share.
 *
 * @param cues words that attribute
 * @param words what a model may know of any word
 */
public record Lexicons(CueLexicon cues, WordClasses words) {
  /** Reads the shipped lists. */
  public static Lexicons load() {
    return of(CueLexicon.load());
  }

  /**
   * Reads the shipped lists, but the cue words from a file.
   *
   * @param cues laid out as {@code lexicon/cues.tsv}
   */
  public static Lexicons load(Path cues) {
    return of(CueLexicon.load(cues));
  }

  private static Lexicons of(CueLexicon cues) {
    return new Lexicons(cues, WordClasses.load(cues));
  }

  /** The same lists with other shares of cue words ({@link CueLexicon#with}). */
  public Lexicons with(Map<String, String> bins) {
    CueLexicon changed = cues.with(bins);
    return new Lexicons(changed, words.with(changed));
  }

  /**
   * The same lists for models that see the words themselves. Such models show how far the method
   * goes; they must not ship where the texts they learnt from must not.
   */
  public Lexicons withWords() {
    return new Lexicons(cues, words.withWords());
  }

  /**
   * The lists as a model needs them: with words if it learnt with words, which the names of its
   * features tell.
   */
  public Lexicons suiting(Set<String> featureNames) {
    return featureNames.stream().anyMatch(f -> f.startsWith(WordFeatures.PREFIX))
        ? withWords()
        : this;
  }
}
