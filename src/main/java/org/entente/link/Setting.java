package org.entente.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.MentionKind;
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
  private final Optional<LocalDate> day;

  Setting(Gazetteer gazetteer, Facts facts) {
    this.gazetteer = gazetteer;
    this.day = facts.article().published().or(() -> latest(facts.times()));
    for (Entity entity : facts.entities()) {
      entities.put(entity.id(), entity);
      countries(entity).forEach(qid -> speakers.merge(qid, 1, Integer::sum));
    }
    facts.mentions().stream()
        .filter(m -> m.kind() == MentionKind.NAME)
        .forEach(m -> named.addAll(m.entities()));
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

  /** Whether the article speaks of a country, or of something in it. */
  boolean speaksOf(String countryQid) {
    return speakers.containsKey(countryQid);
  }

  /** How many entities of the article, the country's own among them, speak for a country. */
  int weight(String countryQid) {
    return speakers.getOrDefault(countryQid, 0);
  }

  /**
   * The one of several countries that something else in the article speaks for than a name they
   * share.
   */
  Optional<String> only(List<String> countryQids) {
    List<String> present = countryQids.stream().distinct().filter(qid -> weight(qid) > 1).toList();
    return present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
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

  /** The only sovereign state that the article names. */
  Optional<Country> onlyState() {
    List<Country> states =
        entities.values().stream()
            .flatMap(entity -> country(entity).stream())
            .filter(Country::sovereign)
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  /** Whether the article gives the entity a name anywhere. */
  boolean names(Entity entity) {
    return named.contains(entity.id());
  }
}
