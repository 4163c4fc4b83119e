package org.entente.extract.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.EntityType;

/** Which names are one country's, one body's or one place's. */
final class ThingNames {
  private static final int LONGEST_ABBREVIATION = 4;

  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Metonyms metonyms;
  private final Map<String, Figure> byWords = new HashMap<>();

  ThingNames(ArticleIndex index, Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
    metonyms = new Metonyms(index);
  }

  /** The figure of a name that is no person's, the next in the article's order. */
  Figure figure(NameSpot name) {
    Optional<Country> country =
        name.type() == EntityType.PERSON ? gazetteer.country(name.words()) : name.country();
    if (country.isPresent() && (!name.metonym() || metonyms.act(name))) {
      return cast.country(country.get());
    }
    String words = name.words().replaceFirst("^[Tt]he ", "");
    String key = name.type() + " " + words.toLowerCase(Locale.ROOT);
    Figure known = byWords.get(key);
    if (known == null && name.type() == EntityType.ORGANIZATION) {
      known = byWords.get("acronym " + words);
      if (known == null && isAcronym(words)) {
        known = byAcronym(words);
      }
    }
    if (known == null) {
      known =
          cast.enter(name.type() == EntityType.LOCATION ? capitalised(words) : words, name.type());
      if (name.type() == EntityType.ORGANIZATION && words.strip().contains(" ")) {
        byWords.putIfAbsent("acronym " + initials(words), known);
      }
    }
    byWords.put(key, known);
    return known;
  }

  /** "PANAMA CITY" is how datelines write "Panama City"; short ones ("DMZ") are abbreviations. */
  private static String capitalised(String words) {
    if (words.length() <= LONGEST_ABBREVIATION || !words.equals(words.toUpperCase(Locale.ROOT))) {
      return words;
    }
    return Arrays.stream(words.split(" "))
        .map(w -> w.substring(0, 1) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private Figure byAcronym(String acronym) {
    for (Figure figure : cast.figures()) {
      if (figure.type() == EntityType.ORGANIZATION
          && initials(figure.name()).equals(acronym.replace(".", ""))) {
        return figure;
      }
    }
    return cast.enter(acronym, EntityType.ORGANIZATION);
  }

  static boolean isAcronym(String words) {
    return words.length() > 1 && words.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
