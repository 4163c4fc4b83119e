package org.entente.train.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.LabelledSentence.TokenSpan;
import org.entente.nlp.names.ListedAs;
import org.entente.nlp.names.ListedPhrases;

/**
 * Full names of people, countries and organisations in the gazetteer and the longer lists that a
 * machine has overlooked or cut short in a text. It labels the same person's name here and not
 * there; a student would learn the doubt.
 */
final class KnownNames {
  private final Map<String, EntityType> names = new HashMap<>();

  /** How many words the longest name has that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  private KnownNames() {}

  /** The gazetteer's names. */
  static KnownNames load() {
    KnownNames known = new KnownNames();
    for (Table.Row row : rows("people")) {
      known.add(row, "aliases", EntityType.PERSON);
    }
    for (Table.Row row : rows("organizations")) {
      known.add(row, "aliases", EntityType.ORGANIZATION);
    }
    for (Table.Row row : rows("countries")) {
      known.add(row, "forms", EntityType.LOCATION);
    }
    ListedPhrases.forEach(
        (phrase, kinds) -> {
          if (kinds.equals(Set.of(ListedAs.PERSON))) {
            known.add(phrase, EntityType.PERSON);
          }
        });
    return known;
  }

  private static List<Table.Row> rows(String table) {
    return Table.load("/gazetteer/" + table + ".tsv.gz").rows();
  }

  /** Names of several words: one word by itself may be anything. */
  private void add(Table.Row row, String others, EntityType type) {
    List<String> forms = new ArrayList<>(row.list(others));
    forms.add(row.get("name"));
    forms.forEach(form -> add(form, type));
  }

  private void add(String form, EntityType type) {
    String words = form.replace("-", " - ").strip().toLowerCase(Locale.ROOT);
    if (words.contains(" ")) {
      names.putIfAbsent(words, type);
      longest.merge(first(words), words.split(" ").length, Math::max);
    }
  }

  private static String first(String words) {
    return words.substring(0, words.indexOf(' '));
  }

  /** The sentence with these names, where nothing or less was marked. */
  LabelledSentence in(LabelledSentence sentence) {
    List<TokenSpan> all = new ArrayList<>(sentence.names());
    List<String> forms = sentence.forms();
    List<String> lowers = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    int at = 0;
    while (at < forms.size()) {
      Optional<TokenSpan> name =
          Character.isUpperCase(forms.get(at).codePointAt(0)) ? at(lowers, at) : Optional.empty();
      name.ifPresent(known -> add(known, all));
      at = name.map(TokenSpan::end).orElse(at + 1);
    }
    all.sort(Comparator.comparingInt(TokenSpan::begin));
    return new LabelledSentence(forms, all);
  }

  /** Adds a name unless one that was marked goes beyond it. */
  private static void add(TokenSpan name, List<TokenSpan> all) {
    List<TokenSpan> overlapping =
        all.stream().filter(n -> n.begin() < name.end() && name.begin() < n.end()).toList();
    if (overlapping.stream().allMatch(n -> n.begin() >= name.begin() && n.end() <= name.end())) {
      all.removeAll(overlapping);
      all.add(name);
    }
  }

  /** The longest name that begins here. */
  private Optional<TokenSpan> at(List<String> lowers, int begin) {
    int limit = Math.min(lowers.size(), begin + longest.getOrDefault(lowers.get(begin), 0));
    for (int end = limit; end > begin + 1; end--) {
      EntityType type = names.get(String.join(" ", lowers.subList(begin, end)));
      if (type != null) {
        return Optional.of(new TokenSpan(begin, end, type));
      }
    }
    return Optional.empty();
  }
}
