package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "LONDON, July 28 (Reuters) - ": the place and day from which a story reports. It is no part of
 * the first sentence, and spoils its tree, so it becomes a paragraph of its own.
 */
final class Dateline {
  /** A city in capitals; country, day, agency, each a capitalised word or a number; a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}"
              + "(?:(?:, ?|/| \\()(?:\\p{Lu}[\\p{L}.]*|\\d{1,4})(?: (?:\\p{Lu}[\\p{L}.]*|\\d{1,4}))*\\)?){0,4}"
              + " ?(?:--|[-–—])\\s+(?=\\S)");

  private Dateline() {}

  /** The paragraphs, with the dateline of the first split off. */
  static List<int[]> apart(String text, List<int[]> paragraphs) {
    if (paragraphs.isEmpty()) {
      return paragraphs;
    }
    int[] first = paragraphs.get(0);
    Matcher dateline = DATELINE.matcher(text).region(first[0], first[1]);
    if (!dateline.lookingAt()) {
      return paragraphs;
    }
    List<int[]> parted = new ArrayList<>(paragraphs);
    parted.set(0, new int[] {first[0], dateline.end()});
    parted.add(1, new int[] {dateline.end(), first[1]});
    return parted;
  }
}
