package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "LONDON, July 28 (Reuters) - ": the place and day from which a story reports. It is no part of
 * the first sentence, and spoils its tree, so it becomes a paragraph of its own. Before it there
 * may be headlines and bylines, which end in no point.
 */
final class Dateline {
  private static final String REST = "(?: (?:\\p{Lu}[\\p{L}.]*|\\d{1,4}))*";

  private static final String DASH = " ?(?:--|[-–—_])\\s+(?=\\S)";

  /** A city in capitals; country, day, agency, each a capitalised word or a number; a dash. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}"
              + ("(?:(?:, ?|/| \\()(?:\\p{Lu}[\\p{L}.]*|\\d{1,4})" + REST + "\\)?){0,4}")
              + DASH);

  /** A city in small letters, perhaps with a day; an agency in capitals and brackets; a dash. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
              + ("(?:, ?(?:\\p{Lu}[\\p{L}.]*|\\d{1,4})" + REST + "){0,3}")
              + " ?\\(\\p{Lu}{2,5}\\)"
              + DASH);

  /** Headline, line below it, byline, and one to spare. */
  private static final int PARAGRAPHS_BEFORE = 4;

  private static final String POINTS = ".!?\"";

  private Dateline() {}

  /** The paragraphs, with the dateline of the story's first one split off. */
  static List<int[]> apart(String text, List<int[]> paragraphs) {
    for (int i = 0; i < Math.min(paragraphs.size(), PARAGRAPHS_BEFORE + 1); i++) {
      int[] story = paragraphs.get(i);
      int end = end(text, story);
      if (end > 0) {
        List<int[]> parted = new ArrayList<>(paragraphs);
        parted.set(i, new int[] {story[0], end});
        parted.add(i + 1, new int[] {end, story[1]});
        return parted;
      }
      String words = text.substring(story[0], story[1]).stripTrailing();
      if (POINTS.indexOf(words.charAt(words.length() - 1)) >= 0) {
        return paragraphs;
      }
    }
    return paragraphs;
  }

  private static int end(String text, int[] paragraph) {
    for (Pattern pattern : List.of(CAPITALS, AGENCY)) {
      Matcher dateline = pattern.matcher(text).region(paragraph[0], paragraph[1]);
      if (dateline.lookingAt()) {
        return dateline.end();
      }
    }
    return -1;
  }
}
