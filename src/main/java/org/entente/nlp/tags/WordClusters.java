package org.entente.nlp.tags;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.gazetteer.Table;

/** Classes of words that open texts use alike, so that the model knows words it never learnt. */
public final class WordClusters {
  private static final String TABLE = "/models/clusters.tsv.gz";
  private static final Classes NONE = new Classes("", "");

  private final Map<String, Classes> classes;

  private WordClusters(Map<String, Classes> classes) {
    this.classes = classes;
  }

  /** The shipped table, read once. */
  public static WordClusters shipped() {
    return Shipped.CLUSTERS;
  }

  private static final class Shipped {
    private static final WordClusters CLUSTERS = load();
  }

  private static WordClusters load() {
    Map<String, Classes> classes = new HashMap<>();
    for (Table.Row row : Table.load(TABLE).rows()) {
      classes.put(row.get("word"), new Classes("n" + row.get("near"), "f" + row.get("far")));
    }
    return new WordClusters(classes);
  }

  /** A word as the table has it: digits are all alike. */
  public static String key(String form) {
    if (!Character.isDigit(form.charAt(0))) {
      return form;
    }
    return form.replaceAll("\\p{N}", "0");
  }

  /**
   * The classes of a word; of a word in a shouted headline those of its usual form, since "SYRIA"
   * is Syria.
   */
  public Classes of(String form, boolean shouted) {
    if (form.isEmpty()) {
      return NONE;
    }
    if (!shouted) {
      Classes own = classes.get(key(form));
      return own != null ? own : classes.getOrDefault(form.toLowerCase(Locale.ROOT), NONE);
    }
    String lower = form.toLowerCase(Locale.ROOT);
    Classes name = classes.get(form.substring(0, 1) + lower.substring(1));
    return name != null ? name : classes.getOrDefault(lower, NONE);
  }

  /**
   * A word's classes.
   *
   * @param near by the words beside it, empty if unknown
   * @param far by the words in a wider window, empty if unknown
   */
  public record Classes(String near, String far) {}
}
