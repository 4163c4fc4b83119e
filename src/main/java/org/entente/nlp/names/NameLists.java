package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.gazetteer.Table;
import org.entente.nlp.names.NameFeatures.Sequence;

/**
 * What the gazetteer's tables and longer lists say about the words of a sentence: hints for the
 * model, which decides by context whether to believe them. "Jordan" is a country, a place, a given
 * and a family name.
 */
final class NameLists {
  /** What a phrase may be; its code is what the model sees. */
  private enum Kind {
    GIVEN("g"),
    FAMILY("f"),
    PERSON("p"),
    COUNTRY("c"),
    PLACE("l"),
    ORGANIZATION("o"),
    DEMONYM("d"),
    TITLE("t"),
    LISTED_GIVEN("g2"),
    LISTED_FAMILY("f2"),
    LISTED_PERSON("p2"),
    LISTED_PLACE("l2"),
    LISTED_ORGANIZATION("o2"),
    LISTED_PEOPLE("d2");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Those of the larger lists, which nobody has checked, are believed less. */
    static Kind listed(ListedAs kind) {
      return switch (kind) {
        case GIVEN -> LISTED_GIVEN;
        case FAMILY -> LISTED_FAMILY;
        case PERSON -> LISTED_PERSON;
        case PLACE -> LISTED_PLACE;
        case ORGANIZATION -> LISTED_ORGANIZATION;
        case PEOPLE -> LISTED_PEOPLE;
      };
    }

    int bit() {
      return 1 << ordinal();
    }
  }

  /** What is looked for also where it is written small, as people do in letters. */
  private static final int CASELESS = Kind.COUNTRY.bit() | Kind.PLACE.bit();

  /** What the longer lists say. */
  private static final int LISTED =
      Arrays.stream(ListedAs.values()).mapToInt(kind -> Kind.listed(kind).bit()).sum();

  private static final int LONGEST = 7;

  /** A shorter last part of a person's name ("Li") is a word as often as a name. */
  private static final int SHORTEST_FAMILY = 3;

  private final Map<String, Integer> phrases = new HashMap<>();

  /** How many words the longest phrase has that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  private NameLists() {}

  /** The gazetteer's tables. */
  static NameLists load() {
    NameLists lists = new NameLists();
    table("given-names").forEach(row -> lists.add(row.get("name"), Kind.GIVEN));
    table("titles").forEach(row -> lists.add(row.get("title"), Kind.TITLE));
    for (Table.Row row : table("people")) {
      for (String name : forms(row, "name", "aliases")) {
        lists.person(name);
      }
    }
    for (Table.Row row : table("countries")) {
      forms(row, "name", "forms").forEach(form -> lists.add(form, Kind.COUNTRY));
      row.list("demonyms").forEach(form -> lists.add(form, Kind.DEMONYM));
      forms(row, "capital", "metonyms").forEach(form -> lists.add(form, Kind.PLACE));
    }
    table("places")
        .forEach(row -> forms(row, "name", "aliases").forEach(f -> lists.add(f, Kind.PLACE)));
    for (Table.Row row : table("organizations")) {
      forms(row, "name", "aliases").forEach(form -> lists.add(form, Kind.ORGANIZATION));
      lists.add(row.get("acronym"), Kind.ORGANIZATION);
    }
    ListedPhrases.forEach(
        (phrase, kinds) -> kinds.forEach(kind -> lists.add(phrase, Kind.listed(kind))));
    return lists;
  }

  private static List<Table.Row> table(String name) {
    return Table.load("/gazetteer/" + name + ".tsv.gz").rows();
  }

  private static List<String> forms(Table.Row row, String first, String others) {
    List<String> forms = new ArrayList<>(row.list(others));
    forms.add(row.get(first));
    return forms;
  }

  private void person(String name) {
    add(name, Kind.PERSON);
    String family = name.substring(name.lastIndexOf(' ') + 1);
    if (family.length() >= SHORTEST_FAMILY && family.length() < name.length()) {
      add(family, Kind.FAMILY);
    }
  }

  /** Hyphens are tokens of their own, as the tokenizer has them. */
  private void add(String phrase, Kind kind) {
    if (!phrase.isBlank()) {
      String key = phrase.toLowerCase(Locale.ROOT).replace("-", " - ").strip();
      phrases.merge(key, kind.bit(), (a, b) -> a | b);
      String[] words = key.split(" ");
      longest.merge(words[0], Math.min(LONGEST, words.length), Math::max);
    }
  }

  /** Whether the gazetteer has a person of this full name, in lower case, a blank at each token. */
  boolean isPerson(String words) {
    return (phrases.getOrDefault(words, 0) & Kind.PERSON.bit()) != 0;
  }

  /**
   * Whether the longer lists know the words, in lower case with a blank at each token, as a people
   * and as nothing else.
   */
  boolean isOnlyPeople(String words) {
    return (phrases.getOrDefault(words, 0) & LISTED) == Kind.LISTED_PEOPLE.bit();
  }

  /**
   * For each token what its longest matching phrases are: codes, each followed by a point, in
   * capitals at a phrase's beginning, in small letters inside; empty where nothing matches.
   */
  String[] of(Sequence sentence) {
    int[] begins = new int[sentence.size()];
    int[] insides = new int[sentence.size()];
    for (int i = 0; i < begins.length; i++) {
      boolean name = sentence.shouted() || Shape.isCapitalised(sentence.form(i));
      mark(sentence, i, name ? ~0 : CASELESS, begins, insides);
    }
    String[] codes = new String[begins.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = begins[i] == 0 && insides[i] == 0 ? "" : code(begins[i], insides[i]);
    }
    return codes;
  }

  private void mark(Sequence sentence, int begin, int allowed, int[] begins, int[] insides) {
    StringBuilder phrase = new StringBuilder();
    int length = 0;
    int kinds = 0;
    int limit = begin + longest.getOrDefault(sentence.lower(begin), 0);
    for (int i = begin; i < Math.min(sentence.size(), limit); i++) {
      phrase.append(i == begin ? "" : " ").append(sentence.lower(i));
      int found = phrases.getOrDefault(phrase.toString(), 0) & allowed;
      if (found != 0) {
        length = i + 1 - begin;
        kinds = found;
      }
    }
    if (length > 0) {
      begins[begin] |= kinds;
      for (int i = begin + 1; i < begin + length; i++) {
        insides[i] |= kinds;
      }
    }
  }

  private static String code(int begin, int inside) {
    StringBuilder code = new StringBuilder();
    for (Kind kind : Kind.values()) {
      if ((begin & kind.bit()) != 0) {
        code.append(kind.code.toUpperCase(Locale.ROOT)).append('.');
      }
      if ((inside & kind.bit()) != 0) {
        code.append(kind.code.toLowerCase(Locale.ROOT)).append('.');
      }
    }
    return code.toString();
  }
}
