package org.entente.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.nlp.tags.Tag;

/**
 * Dictionary forms: of a word and its tag the rule of the longest known ending, which for an
 * irregular word is the whole word. Immutable.
 */
public final class Lemmas {
  /** Where the shipped table is. */
  public static final String TABLE = "/models/lemmas.tsv.gz";

  /** Before an ending that is a whole word. */
  public static final String WHOLE = "^";

  /** Longer endings are looked up as whole words only. */
  private static final int LONGEST_ENDING = 6;

  /** Words of these tags are their own dictionary form: names, numbers, foreign words, signs. */
  private static final Set<String> UNCHANGED =
      Set.of("NNP", "CD", "FW", "SYM", "LS", "ADD", "NFP", "GW", "AFX", "XX");

  private final Map<String, Map<String, Rule>> rules = new HashMap<>();

  /**
   * What to do to a word.
   *
   * @param cut how many characters to take from its end
   * @param add what to put there
   */
  public record Rule(int cut, String add) {
    /** Leaves a word as it is. */
    public static final Rule NOTHING = new Rule(0, "");

    /** The rule that makes {@code lemma} of {@code form}. */
    public static Rule between(String form, String lemma) {
      int common = 0;
      while (common < Math.min(form.length(), lemma.length())
          && form.charAt(common) == lemma.charAt(common)) {
        common++;
      }
      return new Rule(form.length() - common, lemma.substring(common));
    }

    String apply(String form) {
      String made = form.substring(0, Math.max(0, form.length() - cut)) + add;
      return made.isEmpty() ? form : made;
    }
  }

  private Lemmas(Table table) {
    for (Table.Row row : table.rows()) {
      rules
          .computeIfAbsent(row.get("tag"), tag -> new HashMap<>())
          .put(row.get("ending"), new Rule(Integer.parseInt(row.get("cut")), row.get("add")));
    }
  }

  /** The shipped rules. */
  static Lemmas load() {
    return new Lemmas(Table.load(TABLE));
  }

  /** Whether words of a Penn tag have a dictionary form other than themselves. */
  public static boolean changes(String tag) {
    return Character.isLetter(tag.charAt(0)) && !UNCHANGED.contains(tag);
  }

  /**
   * The endings under which a word's rule may be found, the shortest first: none, the last letter,
   * …, and the whole word.
   */
  public static List<String> endings(String word, int longest) {
    List<String> endings = new ArrayList<>();
    for (int length = 0; length <= Math.min(longest, word.length()); length++) {
      endings.add(word.substring(word.length() - length));
    }
    endings.add(WHOLE + word);
    return endings;
  }

  /** The dictionary form of a word: in small letters, but for names. */
  String of(String form, Tag tag) {
    boolean name = tag.upos().equals("PROPN");
    String small = form.toLowerCase(Locale.ROOT);
    if (!changes(tag.penn())) {
      return name ? form : small;
    }
    Map<String, Rule> known = rules.getOrDefault(tag.penn(), Map.of());
    Rule rule = known.get(WHOLE + small);
    for (int length = Math.min(LONGEST_ENDING, small.length());
        rule == null && length >= 0;
        length--) {
      rule = known.get(small.substring(small.length() - length));
    }
    return (rule == null ? Rule.NOTHING : rule).apply(name ? form : small);
  }
}
