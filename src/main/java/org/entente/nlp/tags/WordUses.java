package org.entente.nlp.tags;

import java.util.HashMap;
import java.util.Map;
import org.entente.gazetteer.Table;
import org.entente.nlp.linear.Features;

/**
 * How open texts use a word: how often it has a capital inside a sentence, and which tags it has
 * (ambiguity classes, after Choi 2016, "Dynamic Feature Induction"). It tells a name at the start
 * of a sentence or in a headline, and what may stand after a word that is not yet tagged.
 * Immutable.
 */
public final class WordUses {
  /** Where the shipped table is. */
  public static final String TABLE = "/models/word-uses.tsv.gz";

  /** Of a word that the table does not have. */
  public static final Use UNKNOWN = new Use(Features.hash("<unknown>"), Features.hash("<unknown>"));

  private final Map<String, Use> uses;

  /**
   * The uses of a word, as hashes.
   *
   * @param capital how often it has a capital
   * @param tags what it may be
   */
  public record Use(long capital, long tags) {}

  private WordUses(Map<String, Use> uses) {
    this.uses = uses;
  }

  /** The shipped table, read once. */
  public static WordUses shipped() {
    return Shipped.USES;
  }

  /** Knows no word: what the tagger that makes the table looks at. */
  public static WordUses none() {
    return new WordUses(Map.of());
  }

  private static final class Shipped {
    private static final WordUses USES = load();
  }

  private static WordUses load() {
    Map<String, Use> uses = new HashMap<>();
    for (Table.Row row : Table.load(TABLE).rows()) {
      Use use = new Use(Features.hash(row.get("capital")), Features.hash(row.get("tags")));
      uses.put(row.get("word"), use);
    }
    return new WordUses(uses);
  }

  /**
   * The uses of a word.
   *
   * @param key as {@link WordClasses#key} gives it
   */
  Use of(String key) {
    return uses.getOrDefault(key, UNKNOWN);
  }
}
