package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds paragraphs. An empty line always ends one. A single line end does so too, unless the next
 * line goes on in small letters, or the text is hard-wrapped, as e-mails and wire copy are: then a
 * full line goes on in the next, unless that begins an item of a list.
 */
final class Paragraphs {
  /** Columns beyond which nobody wraps by hand; 72 to 80 is the custom. */
  private static final int WIDEST = 100;

  /** A line this much shorter than the longest was ended on purpose. */
  private static final double FULL = 0.6;

  /** Fewer lines than these are no evidence of anything. */
  private static final int LEAST_LINES = 4;

  /** Of a hard-wrapped text's line ends, at least this share is followed by a small letter. */
  private static final double WRAPPED = 0.4;

  /** What may end a sentence or a headline's line. */
  private static final String ENDS = ".!?:;\")]}";

  /** What begins an item of a list: a sign, a number, a letter. */
  private static final Pattern ITEM =
      Pattern.compile(" *(?:[•‣▪◦·*]|--?|[-–—]|\\d{1,2}[.)]|\\(?[a-z\\d]{1,2}\\)) +(?=\\S)");

  private Paragraphs() {}

  /** Begin and end of every paragraph that is not blank, in order. */
  static List<int[]> of(String text) {
    List<int[]> lines = lines(text);
    int soft = softLength(text, lines);
    List<int[]> paragraphs = new ArrayList<>();
    boolean open = false;
    boolean inList = false;
    int last = -1;
    for (int[] line : lines) {
      if (blank(text, line)) {
        open = false;
        inList = false;
        last = -1;
        continue;
      }
      boolean item = isItem(text, line) && (inList || last < 0 || ends(text, last));
      if (item) {
        open = false;
        inList = true;
      }
      if (open || (!item && last >= 0 && goesOn(text, last, line))) {
        paragraphs.get(paragraphs.size() - 1)[1] = line[1];
      } else {
        paragraphs.add(line.clone());
      }
      open = line[1] - line[0] >= soft;
      last = line[1] - 1;
    }
    return Dateline.apart(text, Masthead.apart(text, paragraphs));
  }

  private static boolean isItem(String text, int[] line) {
    return ITEM.matcher(text).region(line[0], line[1]).lookingAt();
  }

  /** Whether a line goes on in the next: no full stop, and a small letter after it. */
  private static boolean goesOn(String text, int last, int[] next) {
    return !ends(text, last) && Character.isLowerCase(text.charAt(firstVisible(text, next)));
  }

  private static boolean ends(String text, int last) {
    int end = last;
    while (end > 0 && text.charAt(end) == ' ') {
      end--;
    }
    return ENDS.indexOf(text.charAt(end)) >= 0;
  }

  /** The length from which a line goes on in the next one. */
  private static int softLength(String text, List<int[]> lines) {
    int longest = 0;
    int pairs = 0;
    int small = 0;
    for (int i = 0; i < lines.size(); i++) {
      int[] line = lines.get(i);
      longest = Math.max(longest, line[1] - line[0]);
      if (i > 0 && !blank(text, line) && !blank(text, lines.get(i - 1))) {
        pairs++;
        small += Character.isLowerCase(text.charAt(firstVisible(text, line))) ? 1 : 0;
      }
    }
    boolean wrapped = longest <= WIDEST && pairs >= LEAST_LINES && small >= WRAPPED * pairs;
    return wrapped ? (int) (FULL * longest) : Integer.MAX_VALUE;
  }

  private static List<int[]> lines(String text) {
    List<int[]> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      lines.add(new int[] {begin, end});
      begin = end + 1;
    }
    return lines;
  }

  private static boolean blank(String text, int[] line) {
    return firstVisible(text, line) == line[1];
  }

  private static int firstVisible(String text, int[] line) {
    int at = line[0];
    while (at < line[1] && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
