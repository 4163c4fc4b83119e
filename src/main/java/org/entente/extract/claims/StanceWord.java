package org.entente.extract.claims;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.Token;

/** Classes of words that the rules about claims ask for ({@code lexicon/stances.tsv}). */
enum StanceWord {
  POSSIBLE,
  PROBABLE,
  FUTURE,
  OPEN,
  NEGATION,
  WITHHELD,
  SUPPORT,
  GIVING,
  PARTICLE,
  TOPIC,
  DUE,
  PERCEIVED,
  DEED,
  HEDGE,
  UNREAL,
  SUPPOSED,
  PERSUADED,
  SPEAKER,
  IMPERSONAL,
  PERSONAL,
  RESTATING,
  OWN,
  SPEAKERS,
  CONVERSING,
  HELP,
  HELD,
  WILLED,
  GLAD,
  CITING;

  private static final Map<StanceWord, Set<String>> WORDS = load();

  private static Map<StanceWord, Set<String>> load() {
    Map<StanceWord, Set<String>> words = new EnumMap<>(StanceWord.class);
    for (StanceWord word : values()) {
      words.put(word, Set.of());
    }
    for (Table.Row row : Table.load("/lexicon/stances.tsv").rows()) {
      words.put(valueOf(row.get("class").toUpperCase(Locale.ROOT)), Set.copyOf(row.list("words")));
    }
    return words;
  }

  /** Whether a word, in lower case, is of this class. */
  boolean is(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  /** Whether a token's form is of this class. */
  boolean isForm(Token token) {
    return is(token.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a token's dictionary form is of this class. */
  boolean isLemma(Token token) {
    return is(token.lemma().toLowerCase(Locale.ROOT));
  }
}
