package org.entente.train.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.nlp.names.ListedAs;

/** Phrases and what the lists say that they are, in alphabetical order; not for several threads. */
final class ListedNames {
  /** A phrase that can stand in an English text. */
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’. -]{2,}");

  /** Shorter parts of names are words as often. */
  private static final int SHORTEST_PART = 3;

  /** More words than this make a list of names, or a title with a name. */
  private static final int LONGEST_PERSON = 5;

  private final Map<String, Set<ListedAs>> phrases = new TreeMap<>();
  private final Set<String> titles;

  /**
   * No names yet.
   *
   * @param titles words in lower case that stand before a name and are no part of it
   */
  ListedNames(Set<String> titles) {
    this.titles = Set.copyOf(titles);
  }

  /** Adds a phrase, whatever its case; one that is not in Latin letters is passed over. */
  void add(String phrase, ListedAs kind) {
    String key = phrase.strip().toLowerCase(Locale.ROOT);
    if (LATIN.matcher(key).matches()) {
      phrases.computeIfAbsent(key, k -> EnumSet.noneOf(ListedAs.class)).add(kind);
    }
  }

  /** Adds a person, unless a title or an article stands in the name ("the Bush administration"). */
  void addPerson(String name) {
    if (!isDescribed(name)) {
      add(name, ListedAs.PERSON);
    }
  }

  private boolean isDescribed(String name) {
    List<String> words = List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    // A title may be somebody's last name.
    return words.get(0).equals("the")
        || words.subList(0, words.size() - 1).stream().anyMatch(titles::contains);
  }

  /** Adds the first word of a person's full name as given, the last as family name. */
  void addParts(String person) {
    String[] words = person.strip().split("\\s+");
    if (words.length >= 2 && words.length <= LONGEST_PERSON && !isDescribed(person)) {
      part(words[0], ListedAs.GIVEN);
      part(words[words.length - 1], ListedAs.FAMILY);
    }
  }

  private void part(String word, ListedAs kind) {
    if (word.length() >= SHORTEST_PART) {
      add(word, kind);
    }
  }

  /** All phrases. */
  Map<String, Set<ListedAs>> all() {
    return phrases;
  }
}
