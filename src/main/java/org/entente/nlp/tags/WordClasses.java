package org.entente.nlp.tags;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.gazetteer.Table;
import org.entente.nlp.linear.Features;

/**
 * Classes of words that stand between the same neighbours, in two sizes: what is known of words
 * that no treebank has. Immutable.
 */
public final class WordClasses {
  /** Where the shipped table is. */
  public static final String TABLE = "/models/word-classes.tsv.gz";

  /** The class of a word that has none. */
  public static final long NONE = Features.hash("<no class>");

  private final Map<String, int[]> classes = new HashMap<>();

  private WordClasses(Table table) {
    for (Table.Row row : table.rows()) {
      int[] both = {Integer.parseInt(row.get("coarse")), Integer.parseInt(row.get("fine"))};
      classes.put(row.get("word"), both);
    }
  }

  /** The shipped classes, read once. */
  public static WordClasses shipped() {
    return Shipped.CLASSES;
  }

  private static final class Shipped {
    private static final WordClasses CLASSES = new WordClasses(Table.load(TABLE));
  }

  /** How a word is looked up: in small letters, all digits alike. */
  public static String key(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (c >= '0' && c <= '9') {
        return small.replaceAll("[0-9]", "0");
      }
    }
    return small;
  }

  /** The coarse classes of a sentence's words; {@link #NONE} of an unknown one. */
  public long[] coarse(List<String> forms) {
    return forms.stream().mapToLong(form -> coarse(key(form))).toArray();
  }

  /** The fine classes of a sentence's words; {@link #NONE} of an unknown one. */
  public long[] fine(List<String> forms) {
    return forms.stream().mapToLong(form -> fine(key(form))).toArray();
  }

  long coarse(String key) {
    int[] both = classes.get(key);
    return both == null ? NONE : both[0];
  }

  long fine(String key) {
    int[] both = classes.get(key);
    return both == null ? NONE : both[1];
  }
}
