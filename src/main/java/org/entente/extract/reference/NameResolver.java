package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GenderShare;
import org.entente.model.EntityType;
import org.entente.model.Gender;

/**
 * Which names are one figure's: full names first, wherever they stand, then short forms, so that a
 * headline's "Merkel" finds the "Angela Merkel" below it.
 */
final class NameResolver {
  /**
   * A given name decides the gender where at least this share of its bearers in the gazetteer has
   * it: errors cost more than gaps.
   */
  private static final double SURE_GENDER = 0.95;

  private final ArticleIndex index;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Map<NameSpot, Figure> figures = new HashMap<>();
  private final Map<String, Figure> byWords = new HashMap<>();
  private final List<Figure> people = new ArrayList<>();
  private final Map<Figure, List<String>> parts = new HashMap<>();

  NameResolver(ArticleIndex index, Gazetteer gazetteer, Cast cast) {
    this.index = index;
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** The figure of every name. */
  Map<NameSpot, Figure> resolve() {
    for (NameSpot name : index.names()) {
      if (name.type() == EntityType.PERSON && split(name.words()).size() > 1) {
        figures.put(name, person(name));
      }
    }
    for (NameSpot name : index.names()) {
      if (!figures.containsKey(name)) {
        figures.put(name, name.type() == EntityType.PERSON ? shortName(name) : other(name));
      }
    }
    return figures;
  }

  private Figure person(NameSpot name) {
    List<String> words = split(name.words());
    for (Figure known : people) {
      List<String> parts = this.parts.getOrDefault(known, List.of());
      if (parts.size() > 1 && sameFullName(parts, words)) {
        if (words.size() > parts.size()) {
          known.rename(name.words());
          this.parts.put(known, words);
        }
        return known;
      }
    }
    return enterPerson(name, words);
  }

  private Figure enterPerson(NameSpot name, List<String> words) {
    Figure figure = cast.enter(name.words(), EntityType.PERSON);
    people.add(figure);
    parts.put(figure, words);
    if (words.size() > 1) {
      figure.learn(gender(words.get(0)));
    }
    return figure;
  }

  private Optional<Gender> gender(String given) {
    return gazetteer.gender(given).filter(g -> g.share() >= SURE_GENDER).map(GenderShare::gender);
  }

  /**
   * Same first and last word ("Rex W. Tillerson"), or the shorter is the longer's beginning or end.
   */
  private static boolean sameFullName(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    boolean ends = shorter.get(0).equals(longer.get(0)) && last(shorter).equals(last(longer));
    return ends
        || longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter)
        || longer.subList(0, shorter.size()).equals(shorter);
  }

  /**
   * The person whose family name (the end of the full name), or failing that whose given name or
   * family name put first, the words are. Among several the one named last before this place, else
   * the first after it.
   */
  private Figure shortName(NameSpot name) {
    List<String> words = split(name.words());
    List<Figure> ending = new ArrayList<>();
    List<Figure> beginning = new ArrayList<>();
    Optional<Gender> gender = honorific(name);
    for (Figure person : people) {
      List<String> full = parts.getOrDefault(person, List.of());
      if (full.size() < words.size() || gender.isPresent() && !person.mayBe(gender.get())) {
        continue;
      }
      if (full.subList(full.size() - words.size(), full.size()).equals(words)) {
        ending.add(person);
      } else if (full.subList(0, words.size()).equals(words)) {
        beginning.add(person);
      }
    }
    List<Figure> candidates = ending.isEmpty() ? beginning : ending;
    if (candidates.isEmpty()) {
      Figure figure = enterPerson(name, words);
      figure.learn(gender);
      return figure;
    }
    return candidates.size() == 1 ? candidates.get(0) : nearest(candidates, name);
  }

  private Figure nearest(List<Figure> candidates, NameSpot name) {
    Figure best = candidates.get(0);
    for (NameSpot other : index.names()) {
      if (other.spot().compareTo(name.spot()) >= 0) {
        break;
      }
      Figure figure = figures.get(other);
      if (figure != null && candidates.contains(figure)) {
        best = figure;
      }
    }
    return best;
  }

  /** What "Mrs." or "Mr." before the name tells. */
  private Optional<Gender> honorific(NameSpot name) {
    Spot spot = name.spot();
    if (spot.first() == 0) {
      return Optional.empty();
    }
    Tree tree = index.tree(spot);
    return switch (tree.token(spot.first() - 1).form().toLowerCase(Locale.ROOT)) {
      case "mr.", "mr" -> Optional.of(Gender.MALE);
      case "mrs.", "mrs", "ms.", "ms" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  private Figure other(NameSpot name) {
    if (name.country().isPresent() && (!name.metonym() || acts(name))) {
      return cast.country(name.country().get());
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
      known = cast.enter(words, name.type());
      if (name.type() == EntityType.ORGANIZATION && split(words).size() > 1) {
        byWords.putIfAbsent("acronym " + initials(words), known);
      }
    }
    byWords.put(key, known);
    return known;
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

  /**
   * A capital stands for its government where it acts or owns an act ("Moscow denied", "Moscow's
   * denial"), not after "in".
   */
  private boolean acts(NameSpot name) {
    Tree tree = index.tree(name.spot());
    int head = tree.firstConjunct(name.spot().head());
    boolean located =
        tree.children(head, "case").stream()
            .anyMatch(c -> !tree.lemma(c, "'s", "between", "by", "with"));
    return !located
        && (tree.is(head, "nsubj", "nmod:poss", "obl:agent")
            || tree.children(head, "case").stream().anyMatch(c -> tree.lemma(c, "between", "by")));
  }

  private static boolean isAcronym(String words) {
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

  private static List<String> split(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" "))
        .filter(w -> !w.isBlank())
        .toList();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
