package org.entente.nlp.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.entente.gazetteer.Table;

/**
 * What people call languages.
 *
 * @param names English names by ISO 639-1 and 639-3 codes
 */
record LanguageNames(Map<String, String> names) {
  LanguageNames {
    names = Map.copyOf(names);
  }

  /** Java's own names, and those of the members of larger languages that Java has no names for. */
  static LanguageNames load() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      String name = language.getDisplayLanguage(Locale.ENGLISH);
      names.put(code, name);
      try {
        names.put(language.getISO3Language(), name);
      } catch (MissingResourceException e) {
        // A code that was withdrawn has no counterpart.
      }
    }
    for (Table.Row row : Table.load("/lexicon/language-names.tsv").rows()) {
      names.put(row.get("code"), row.get("name"));
    }
    return new LanguageNames(names);
  }

  /** The name of a language; its code, where there is none. */
  String of(String code) {
    return names.getOrDefault(code, code);
  }

  /**
   * The language that an article states.
   *
   * @param stated a BCP 47 tag ("pt-BR"), an ISO code or an English name, as feeds have them
   * @return its English name; empty if no such language is known
   */
  Optional<String> stated(String stated) {
    String first = stated.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Optional.ofNullable(names.get(first))
        .or(() -> names.values().stream().filter(first::equalsIgnoreCase).findFirst());
  }
}
