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
import org.entente.gazetteer.Person;
import org.entente.model.EntityType;
import org.entente.model.Gender;

/**
 * Which names are one figure's: full names first, wherever they stand, then short forms, so that a
 * headline's "Merkel" finds the "Angela Merkel" below it.
 */
final class NameResolver {
  private static final String JUNIOR = ",? (?:jr|sr)\\.?$";

  /**
   * A given name decides the gender where at least this share of its bearers in the gazetteer has
   * it: errors cost more than gaps.
   */
  private static final double SURE_GENDER = 0.95;

  private final ArticleIndex index;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Map<NameSpot, TitlePhrase> titles;
  private final Map<Figure, Spot> entrances = new HashMap<>();
  private final Map<NameSpot, Figure> figures = new HashMap<>();
  private final List<Figure> people = new ArrayList<>();
  private final Map<Figure, List<String>> parts = new HashMap<>();
  private final ThingNames things;

  /**
   * @param titles the titles before names
   */
  NameResolver(
      ArticleIndex index, Gazetteer gazetteer, Cast cast, Map<NameSpot, TitlePhrase> titles) {
    this.index = index;
    things = new ThingNames(index, gazetteer, cast);
    this.titles = titles;
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** The figure of every name. */
  Map<NameSpot, Figure> resolve() {
    for (NameSpot name : index.names()) {
      if (name.type() == EntityType.PERSON
          && split(name.words()).size() > 1
          && !isRegnal(split(name.words()))) {
        figures.put(name, person(name));
      }
    }
    for (NameSpot name : index.names()) {
      if (!figures.containsKey(name)) {
        figures.put(name, isShortName(name) ? shortName(name) : things.figure(name));
      }
    }
    return figures;
  }

  /** "Norton I": a name and the number of who bears it. */
  private static boolean isRegnal(List<String> words) {
    return words.size() == 2 && words.get(1).matches("[ivx]{1,4}");
  }

  /** "Norton I" is the Joshua Norton of the article. */
  private Optional<Figure> ofFamily(String family) {
    return people.stream()
        .filter(
            p -> {
              List<String> full = parts.getOrDefault(p, List.of());
              return full.size() > 1 && last(full).equals(family);
            })
        .findFirst();
  }

  /**
   * The article decides: "Moon" after "Moon Jae-in" is he, whatever else it may be; "Jordan" alone
   * is the country.
   */
  private boolean isShortName(NameSpot name) {
    List<String> words = split(name.words());
    if (name.type() == EntityType.PERSON && isRegnal(words)) {
      return true;
    }
    boolean known =
        people.stream()
            .map(p -> parts.getOrDefault(p, List.of()))
            .anyMatch(
                p ->
                    p.size() > words.size()
                        && (last(p).equals(last(words)) || p.get(0).equals(words.get(0))));
    if (name.type() != EntityType.PERSON) {
      return known
          && words.size() == 1
          && name.country().isEmpty()
          && !ThingNames.isAcronym(name.words());
    }
    return known || titles.containsKey(name) || gazetteer.country(name.words()).isEmpty();
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
    entrances.put(figure, name.spot());
    if (words.size() > 1) {
      figure.learn(knownGender(name.words()).or(() -> gender(words.get(0))));
    }
    return figure;
  }

  /** The gender of everybody of this full name whom the gazetteer knows, if it is one. */
  private Optional<Gender> knownGender(String fullName) {
    List<Optional<Gender>> genders =
        gazetteer.people(fullName).stream().map(Person::gender).distinct().toList();
    return genders.size() == 1 ? genders.get(0) : Optional.empty();
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
    if (isRegnal(words)) {
      return ofFamily(words.get(0)).orElseGet(() -> person(name));
    }
    List<Figure> ending = new ArrayList<>();
    List<Figure> beginning = new ArrayList<>();
    Optional<Gender> gender = honorific(name);
    for (Figure person : people) {
      List<String> full = parts.getOrDefault(person, List.of());
      if (full.size() < words.size()
          || gender.isPresent() && !person.mayBe(gender.get())
          || introducedApart(name, person)) {
        continue;
      }
      if (full.equals(words)) {
        return person;
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

  /**
   * "President Trump" stands first, and the full name that comes later has another title ("first
   * lady Melania Trump"): these are two. A short name with a title that precedes its full form is
   * somebody whom everybody knows.
   */
  private boolean introducedApart(NameSpot name, Figure person) {
    TitlePhrase title = titles.get(name);
    Spot entrance = entrances.get(person);
    if (title == null
        || !title.head().isOffice()
        || entrance == null
        || entrance.compareTo(name.spot()) < 0) {
      return false;
    }
    if (isAnotherHolder(name, title, person)) {
      return true;
    }
    return titles.entrySet().stream()
        .filter(t -> person.equals(figures.get(t.getKey())))
        .map(Map.Entry::getValue)
        .anyMatch(t -> t.head().isOffice() && !t.head().noun().equals(title.head().noun()));
  }

  /**
   * "President Obama" is not the "Michelle Obama" whom the article names later: the gazetteer knows
   * a head of state or government of that family, and it is not her.
   */
  private boolean isAnotherHolder(NameSpot name, TitlePhrase title, Figure person) {
    String role = gazetteer.role(title.title(), Optional.empty());
    return title.head().leader()
        && gazetteer.people(person.name()).stream().noneMatch(p -> held(p, role))
        && gazetteer.peopleOfFamily(name.words()).stream().anyMatch(p -> held(p, role));
  }

  private boolean held(Person person, String role) {
    return gazetteer.tenures(person.qid()).stream().anyMatch(t -> t.office().role().equals(role));
  }

  /** Who is named most often is meant most often; of equals, who was named last. */
  private Figure nearest(List<Figure> candidates, NameSpot name) {
    Map<Figure, Integer> named = new HashMap<>();
    Figure best = candidates.get(0);
    for (NameSpot other : index.names()) {
      if (other.spot().compareTo(name.spot()) >= 0) {
        break;
      }
      Figure figure = figures.get(other);
      if (figure != null && candidates.contains(figure)) {
        int times = named.merge(figure, 1, Integer::sum);
        if (times >= named.getOrDefault(best, 0)) {
          best = figure;
        }
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

  private static List<String> split(String words) {
    // "Jane Roe, Jr." has no other family name.
    return Arrays.stream(words.toLowerCase(Locale.ROOT).replaceFirst(JUNIOR, "").split(" "))
        .filter(w -> !w.isBlank())
        .toList();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
