package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;

/**
 * Nationalities, religions, parties: words from tables, since the labelled texts for them are few
 * and the words are not. A word inside a name of another type is left to that name ("Islamic
 * State").
 */
final class Groups {
  /** The tables know the word, not the place where it stands. */
  private static final double CONFIDENCE = 0.9;

  private static final int LONGEST = 3;

  private final Set<String> words;
  private final Predicate<String> isOnlyPeople;

  /**
   * Groups by these words.
   *
   * @param words as they are written; of several words joined by blanks
   * @param isOnlyPeople whether words in lower case are a people and no other name, to be believed
   *     where something is known to be a name
   */
  Groups(Set<String> words, Predicate<String> isOnlyPeople) {
    this.words = Set.copyOf(words);
    this.isOnlyPeople = isOnlyPeople;
  }

  /** The gazetteer's demonyms and the lexicon's groups, without what is a country's name too. */
  static Groups load(NameLists lists) {
    Set<String> words = new HashSet<>();
    List<Table.Row> countries = Table.load("/gazetteer/countries.tsv.gz").rows();
    countries.forEach(row -> words.addAll(row.list("demonyms")));
    Table.load("/lexicon/peoples.tsv").rows().forEach(row -> words.add(row.get("word")));
    for (Table.Row row : countries) {
      words.remove(row.get("name"));
      row.list("forms").forEach(words::remove);
    }
    words.removeIf(word -> !Shape.isCapitalised(word) || Shape.isUpper(word));
    return new Groups(words, lists::isOnlyPeople);
  }

  /** The names of a sentence with its groups among them, in order. */
  List<Found> add(List<String> forms, List<Found> names) {
    boolean[] taken = new boolean[forms.size()];
    names.forEach(name -> java.util.Arrays.fill(taken, name.begin(), name.end(), true));
    List<Found> all = new ArrayList<>(names.size());
    names.forEach(name -> all.add(isGroup(forms, name) ? retyped(name) : name));
    int at = 0;
    while (at < taken.length) {
      int end = taken[at] || !Shape.isCapitalised(forms.get(at)) ? at : end(forms, taken, at);
      if (end > at) {
        all.add(new Found(at, end, EntityType.NORP, CONFIDENCE));
      }
      at = Math.max(end, at + 1);
    }
    all.sort(Comparator.comparingInt(Found::begin));
    return all;
  }

  /** Whether a name is only known as that of a group: "Thai" is no place. */
  private boolean isGroup(List<String> forms, Found name) {
    String words = String.join(" ", forms.subList(name.begin(), name.end()));
    return this.words.contains(words) || isOnlyPeople.test(words.toLowerCase(Locale.ROOT));
  }

  private static Found retyped(Found name) {
    return new Found(name.begin(), name.end(), EntityType.NORP, name.confidence());
  }

  /** Where the longest group that begins here ends; its beginning if none does. */
  private int end(List<String> forms, boolean[] taken, int begin) {
    int limit = begin;
    while (limit < taken.length && limit < begin + LONGEST && !taken[limit]) {
      limit++;
    }
    for (int end = limit; end > begin; end--) {
      if (words.contains(String.join(" ", forms.subList(begin, end)))) {
        return end;
      }
    }
    return begin;
  }
}
