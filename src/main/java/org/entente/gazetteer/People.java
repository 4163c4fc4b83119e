package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Gender;

/** Office holders by their names. */
final class People {
  /** Whose people write the family name first also in English papers. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "PRK", "KOR", "TWN", "VNM", "KHM", "HKG", "MAC");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "dos", "du", "la", "le", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "ben", "abu", "ter", "st");

  private final Map<String, Person> byQid = new HashMap<>();
  private final FormIndex<Person> full = new FormIndex<>();
  private final FormIndex<Person> family = new FormIndex<>();

  /** Reads {@code people.tsv}; its column {@code country} holds the countries the person served. */
  People(Table table) {
    for (Table.Row row : table.rows()) {
      Person person =
          new Person(
              row.get("qid"),
              row.get("name"),
              row.list("aliases"),
              gender(row.get("gender")),
              PartialDate.first(row.get("born")),
              PartialDate.last(row.get("died")));
      byQid.put(person.qid(), person);
      boolean familyFirst = row.list("country").stream().anyMatch(FAMILY_FIRST::contains);
      add(person.name(), person, familyFirst);
      person.aliases().forEach(alias -> add(alias, person, familyFirst));
    }
  }

  static Optional<Gender> gender(String word) {
    return switch (word) {
      case "female" -> Optional.of(Gender.FEMALE);
      case "male" -> Optional.of(Gender.MALE);
      default -> Optional.empty();
    };
  }

  private void add(String name, Person person, boolean familyFirst) {
    String key = NameForm.of(name);
    full.add(key, person);
    for (String familyName : familyNames(key, familyFirst)) {
      family.add(familyName, person);
    }
  }

  /** "von der leyen" and "leyen"; "kim" of "kim jong un". */
  private static List<String> familyNames(String key, boolean familyFirst) {
    String[] words = key.split(" ");
    List<String> names = new ArrayList<>();
    if (words.length < 2) {
      return names;
    }
    int last = words.length - 1;
    if (suffix(words[last]) && last > 1) {
      last--;
    }
    int begin = last;
    names.add(words[last]);
    while (begin > 1 && PARTICLES.contains(words[begin - 1])) {
      begin--;
      names.add(String.join(" ", List.of(words).subList(begin, last + 1)));
    }
    if (familyFirst) {
      names.add(words[0]);
    }
    return names;
  }

  private static boolean suffix(String word) {
    return word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii");
  }

  Optional<Person> qid(String qid) {
    return Optional.ofNullable(byQid.get(qid));
  }

  List<Person> fullName(String name) {
    return full.all(NameForm.of(name));
  }

  List<Person> familyName(String name) {
    return family.all(NameForm.of(name).toLowerCase(Locale.ROOT));
  }
}
