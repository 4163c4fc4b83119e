package org.entente.link;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.entente.gazetteer.NameForm;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;

/**
 * What an article as a whole says about who may be meant: its day and the countries it speaks of.
 */
final class Setting {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final Gazetteer gazetteer;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Integer> speakers = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final int all;
  private final Optional<LocalDate> day;
  private final String text;
  private final Set<String> words;

  Setting(Gazetteer gazetteer, Facts facts) {
    this.gazetteer = gazetteer;
    this.day = facts.article().published().or(() -> latest(facts.times()));
    for (Entity entity : facts.entities()) {
      entities.put(entity.id(), entity);
      countries(entity).forEach(qid -> speakers.merge(qid, 1, Integer::sum));
    }
    this.all = speakers.values().stream().mapToInt(Integer::intValue).sum();
    facts.mentions().stream()
        .filter(m -> m.kind() == MentionKind.NAME)
        .forEach(
            m -> {
              named.addAll(m.entities());
              m.entities().forEach(id -> names(id, facts.article().text(), m));
            });
    this.text = NameForm.lower(facts.article().text().value());
    this.words = NameWords.of(facts.article().text().value());
  }

  private void names(String entityId, Text text, Mention mention) {
    Set<String> own = names.computeIfAbsent(entityId, i -> new LinkedHashSet<>());
    own.add(mention.text());
    if (mention.type() == EntityType.PERSON) {
      // Some are best known by it: "Lord Byron", "Queen Noor", "Pope Francis".
      String before = wordBefore(text, mention.span());
      if (gazetteer.isTitle(before)) {
        own.add(before + " " + mention.text());
      }
    }
  }

  private static String wordBefore(Text text, Span span) {
    int end = text.toChar(span.begin()) - 1;
    if (end < 1 || text.value().charAt(end) != ' ') {
      return "";
    }
    int begin = text.value().lastIndexOf(' ', end - 1) + 1;
    String word = text.value().substring(begin, end);
    return word.substring(word.lastIndexOf('\n') + 1);
  }

  /** Whether the article has these words, lower case and without dots, somewhere together. */
  boolean says(String lower) {
    return place(lower) >= 0;
  }

  /**
   * Whether the article has a full name not later than a short one, of which it may be a part: a
   * name is given in full before it is shortened.
   */
  boolean saysBefore(String full, String shortened) {
    int at = place(full);
    int other = place(shortened);
    return at >= 0 && (other < 0 || at <= other);
  }

  private int place(String lower) {
    int at = text.indexOf(lower);
    while (at >= 0) {
      int end = at + lower.length();
      boolean alone =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (alone) {
        return at;
      }
      at = text.indexOf(lower, at + 1);
    }
    return -1;
  }

  /** Whether the article has a word, lower case. */
  boolean saysWord(String lower) {
    return words.contains(lower);
  }

  /** Whether another entity of the article has that name, lower case. */
  boolean anotherIs(Entity entity, String lower) {
    return entities.values().stream()
        .anyMatch(
            other -> !other.id().equals(entity.id()) && NameForm.lower(other.name()).equals(lower));
  }

  /** Whether a place of the article has that name, lower case. */
  boolean placeIs(String lower) {
    return entities.values().stream()
        .anyMatch(e -> e.type() == EntityType.LOCATION && NameForm.lower(e.name()).equals(lower));
  }

  /** What the article calls an entity by name, in the order of the text. */
  Set<String> names(String entityId) {
    return names.getOrDefault(entityId, Set.of());
  }

  /** Whether the article speaks of any country at all. */
  boolean speaksOfAny() {
    return !speakers.isEmpty();
  }

  /** The countries that an entity speaks for by its own name. */
  private Set<String> countries(Entity entity) {
    Set<String> found = new HashSet<>();
    country(entity).map(Country::qid).ifPresent(found::add);
    if (entity.type() == EntityType.NORP) {
      gazetteer.demonym(entity.name()).map(Country::qid).ifPresent(found::add);
    }
    if (entity.type() == EntityType.LOCATION && entity.country().isEmpty()) {
      gazetteer.metonym(entity.name()).map(Country::qid).ifPresent(found::add);
      gazetteer.places(entity.name()).forEach(p -> p.countryQid().ifPresent(found::add));
    }
    return found;
  }

  /** The country that an entity is. */
  Optional<Country> country(Entity entity) {
    if (entity.country().isPresent()) {
      return entity.country().flatMap(gazetteer::countryOfCode);
    }
    return entity.type() == EntityType.LOCATION || entity.type() == EntityType.ORGANIZATION
        ? gazetteer.country(entity.name())
        : Optional.empty();
  }

  /** How many entities of the article, the country's own among them, speak for a country. */
  int weight(String countryQid) {
    return speakers.getOrDefault(countryQid, 0);
  }

  /** Share of all that speaks for countries which speaks for this one, 0 to 1. */
  double share(String countryQid) {
    return all == 0 ? 0 : (double) weight(countryQid) / all;
  }

  /** The sovereign states that most speaks for, those first. */
  List<Country> statesSpokenOf(int limit) {
    return speakers.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> gazetteer.countryOfQid(e.getKey()).stream())
        .filter(Country::sovereign)
        .limit(limit)
        .toList();
  }

  /** The day of publication; without one, the latest date of which the article tells. */
  Optional<LocalDate> day() {
    return day;
  }

  private static Optional<LocalDate> latest(List<TimeExpression> times) {
    return times.stream()
        .filter(time -> time.type() == TimeType.DATE)
        .flatMap(time -> lastDay(time.value()).stream())
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> lastDay(String value) {
    if (!CALENDAR.matcher(value).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(value, 0, YEAR, 10);
    return Optional.of(
        value.length() == YEAR
            ? LocalDate.of(year, 12, 31)
            : value.length() == MONTH
                ? YearMonth.parse(value).atEndOfMonth()
                : LocalDate.parse(value));
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Whether the article gives the entity a name anywhere. */
  boolean names(Entity entity) {
    return named.contains(entity.id());
  }
}
