package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;

/**
 * "Office of the Spokesperson", "Jane Doe, Secretary of State", "The below is attributable to Jane
 * Doe:": who issues a release and to whom it is to be attributed. Where a page's line breaks are
 * lost it runs into the first sentence, and spoils its tree and its titles, so it becomes a
 * paragraph of its own.
 */
final class Masthead {
  /** What may begin the release behind it. */
  private static final String NEXT = "(?=\\s+[\\p{Lu}\\d\"“*(])";

  /** More than this many heads ("office", then "attributable to") no release has. */
  private static final int MOST = 2;

  private static final Pattern HEAD = head();

  private Masthead() {}

  private static Pattern head() {
    List<Table.Row> rows = Table.load("/lexicon/mastheads.tsv").rows();
    String name = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
    return Pattern.compile(
        "\\s*(?:(?:"
            + words(rows, "office")
            + ")"
            + NEXT
            + "|"
            + name
            + ", (?:"
            + words(rows, "title")
            + ")"
            + NEXT
            + "|(?:"
            + words(rows, "attribution")
            + ") [^:.]{3,80}:(?=\\s))");
  }

  private static String words(List<Table.Row> rows, String kind) {
    return rows.stream()
        .filter(r -> r.get("kind").equals(kind))
        .map(r -> Pattern.quote(r.get("words")))
        .collect(Collectors.joining("|"));
  }

  /** The paragraphs, with the heads of a release split off the first one. */
  static List<int[]> apart(String text, List<int[]> paragraphs) {
    if (paragraphs.isEmpty()) {
      return paragraphs;
    }
    List<int[]> parted = new ArrayList<>();
    int begin = paragraphs.get(0)[0];
    int end = paragraphs.get(0)[1];
    for (int i = 0; i < MOST; i++) {
      Matcher head = HEAD.matcher(text).region(begin, end).useTransparentBounds(true);
      if (!head.lookingAt() || head.end() >= end) {
        break;
      }
      parted.add(new int[] {begin, head.end()});
      begin = head.end();
    }
    parted.add(new int[] {begin, end});
    parted.addAll(paragraphs.subList(1, paragraphs.size()));
    return parted;
  }
}
