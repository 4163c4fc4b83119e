package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;

/** Other ways to write a name: "U.S. Army" for "United States Army", "Saint" for "St.". */
final class NameVariants {
  /** "O.J." as "O. J.". */
  private static final Pattern INITIALS_TOGETHER = Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu})");

  private static final String OF = " of ";

  /**
   * The words of the longest form of a country that begins a body's name ("Russian Federation").
   */
  private static final int LONGEST_COUNTRY = 3;

  private final Gazetteer gazetteer;
  private final Map<String, String> begins = new HashMap<>();
  private final Set<String> turns = new HashSet<>();
  private final Set<String> drops = new HashSet<>();
  private final Set<String> adds = new LinkedHashSet<>();

  NameVariants(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Table.Row row : Table.load("/lexicon/name-variants.tsv").rows()) {
      String from = row.get("from");
      switch (row.get("kind")) {
        case "BEGIN" -> begins.put(from, row.get("to"));
        case "TURN" -> turns.add(from);
        case "DROP" -> drops.add(from);
        case "ADD" -> adds.add(from);
        default -> throw new IllegalStateException("no kind of variant: " + row.get("kind"));
      }
    }
  }

  /**
   * Ways to write a name, without the name itself.
   *
   * @param type of whoever is called so
   */
  Set<String> of(String name, EntityType type) {
    Set<String> found = new LinkedHashSet<>();
    String[] words = name.split(" ");
    Optional.ofNullable(begins.get(words[0]))
        .ifPresent(whole -> found.add(whole + name.substring(words[0].length())));
    found.add(INITIALS_TOGETHER.matcher(name).replaceAll(" "));
    if (type == EntityType.PERSON) {
      person(name, words, found);
    } else {
      thing(name, words, found);
      countryFirst(words).ifPresent(first -> found.addAll(first.names()));
    }
    found.remove(name);
    found.removeIf(String::isBlank);
    return found;
  }

  private void person(String name, String[] words, Set<String> found) {
    if (words.length == 2) {
      // Family names come first in East Asia and Hungary.
      found.add(words[1] + " " + words[0]);
    }
  }

  /** What is left of a name without a word that need not belong to it; in part a guess. */
  Set<String> rests(String name, EntityType type) {
    Set<String> found = new LinkedHashSet<>();
    String[] words = name.split(" ");
    int last = words.length - 1;
    if (type == EntityType.PERSON) {
      boolean titled = gazetteer.isTitle(words[0]) || begins.containsKey(words[0]);
      if (words.length > 2 || words.length == 2 && titled) {
        // What stands before a name is at times taken for its part.
        found.add(name.substring(words[0].length() + 1));
      }
    } else if (last > 0 && drops.contains(words[last])) {
      found.add(name.substring(0, name.length() - words[last].length() - 1));
    } else if (words.length > 2 && words[1].equals("of") && turns.contains(words[0])) {
      found.add(name.substring(words[0].length() + OF.length()));
    }
    return found;
  }

  private void thing(String name, String[] words, Set<String> found) {
    int last = words.length - 1;
    adds.forEach(word -> found.add(name + " " + word));
    if (name.endsWith("ies")) {
      found.add(name.substring(0, name.length() - 3) + "y");
    } else if (name.endsWith("s") && last > 0) {
      found.add(name.substring(0, name.length() - 1));
    }
    if (words.length > 2 && words[1].equals("of") && turns.contains(words[0])) {
      String rest = name.substring(words[0].length() + OF.length());
      found.add(rest + " " + words[0]);
    }
    if (last > 0 && turns.contains(words[last])) {
      found.add(words[last] + OF + name.substring(0, name.length() - words[last].length() - 1));
    }
  }

  /**
   * A name that begins with a country.
   *
   * @param rest the name without it
   */
  record CountryFirst(Country country, String rest) {
    /** The same body under the other forms of its country. */
    List<String> names() {
      return bodies(country, rest);
    }
  }

  /** The country that a body's name begins with, by its name or adjective. */
  Optional<CountryFirst> countryFirst(String name) {
    return countryFirst(name.split(" "));
  }

  private Optional<CountryFirst> countryFirst(String[] words) {
    List<String> all = List.of(words);
    for (int n = Math.min(LONGEST_COUNTRY, words.length - 1); n > 0; n--) {
      String first = String.join(" ", all.subList(0, n));
      Optional<Country> country =
          gazetteer.country(first).or(() -> gazetteer.demonym(first)).filter(Country::sovereign);
      if (country.isPresent()) {
        return Optional.of(
            new CountryFirst(country.get(), String.join(" ", all.subList(n, words.length))));
      }
    }
    return Optional.empty();
  }

  /** What a body of a country may be called in full: "Parliament of India", "Indian Parliament". */
  static List<String> bodies(Country country, String body) {
    List<String> names = new ArrayList<>();
    names.add(country.name() + " " + body);
    names.add(body + OF + country.name());
    country.demonyms().stream().findFirst().ifPresent(d -> names.add(d + " " + body));
    return names;
  }
}
