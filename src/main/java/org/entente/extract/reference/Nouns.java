package org.entente.extract.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.Gender;

/** What common nouns describe: people, bodies, places, and which kind of these. */
final class Nouns {
  /**
   * A noun.
   *
   * @param kind "person", "kin", "city", "company", …
   * @param gender where the word itself tells
   */
  record Noun(String kind, Optional<Gender> gender) {
    boolean isPerson() {
      return kind.equals(PERSON) || kind.equals(KIN);
    }
  }

  /** Somebody. */
  static final String PERSON = "person";

  /** Somebody's relative. */
  static final String KIN = "kin";

  /** Endings of nouns for people ("campaigner", "geneticist"), which no table has all of. */
  private static final Set<String> PERSONAL_ENDINGS =
      Set.of("ist", "ian", "eer", "ster", "man", "woman", "er", "or");

  private static final int SHORTEST = 6;

  private final Map<String, Noun> nouns = new HashMap<>();
  private final TitleLexicon titles;

  private Nouns(TitleLexicon titles) {
    this.titles = titles;
  }

  static Nouns load(TitleLexicon titles) {
    Nouns nouns = new Nouns(titles);
    for (Table.Row row : Table.load("/lexicon/nouns.tsv").rows()) {
      Optional<Gender> gender =
          row.has("gender")
              ? Optional.of(Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)))
              : Optional.empty();
      nouns.nouns.put(row.get("noun"), new Noun(row.get("class"), gender));
    }
    return nouns;
  }

  /**
   * What a noun describes.
   *
   * @param lemma lower case
   */
  Optional<Noun> of(String lemma) {
    Noun known = nouns.get(lemma);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TitleLexicon.Head> office = titles.head(lemma);
    if (office.isPresent()) {
      return Optional.of(new Noun(PERSON, office.get().gender()));
    }
    int hyphen = lemma.lastIndexOf('-');
    return hyphen > 0 ? of(lemma.substring(hyphen + 1)) : Optional.empty();
  }

  /** Whether the noun ends like one for a person. */
  boolean soundsPersonal(String lemma) {
    return lemma.length() >= SHORTEST && PERSONAL_ENDINGS.stream().anyMatch(lemma::endsWith);
  }
}
