package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Holder;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.TenureRow;
import org.entente.model.Entity;
import org.entente.model.Link;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;

/**
 * Links people: by full name, or by the office that the article gives them on its day.
 *
 * <p>Of several with one name, those stay whom the day, the gender, the office and the countries of
 * the article allow; if that is not one, nobody is linked.
 */
final class People {
  /** Nobody holds an office earlier. */
  private static final int YOUNGEST = 18;

  /** Somebody is in the news so long before the first office in the table… */
  private static final int YEARS_BEFORE = 8;

  /** …and so long after the last. */
  private static final int YEARS_AFTER = 12;

  private static final double BY_OFFICE = 0.98;
  private static final double BY_COUNTRY = 0.9;

  private final Gazetteer gazetteer;
  private final Setting setting;
  private final Posts posts;

  People(Gazetteer gazetteer, Setting setting) {
    this.gazetteer = gazetteer;
    this.setting = setting;
    this.posts = new Posts(gazetteer, setting);
  }

  Optional<Link> link(Entity entity) {
    if (!setting.names(entity) || entity.anonymous()) {
      return unnamed(entity);
    }
    List<Person> named = possible(entity, fullName(entity.name()));
    if (named.isEmpty()) {
      return byOffice(entity);
    }
    return choose(entity, named);
  }

  /** "The Russian foreign minister", of whom no name is given, is whoever held that office. */
  private Optional<Link> unnamed(Entity entity) {
    return holder(entity, TenureStatus.CURRENT, person -> true, true);
  }

  /**
   * A family name, or a spelling that the table lacks, with an office. "Former President Bush" may
   * be one who held it before the table begins, so a former office needs more than a family name.
   */
  private Optional<Link> byOffice(Entity entity) {
    Set<String> words = NameWords.of(entity.name());
    Predicate<Person> agrees = person -> NameWords.agree(words, person);
    Optional<Link> holder = holder(entity, TenureStatus.CURRENT, agrees, false);
    return holder.isPresent() || words.size() < 2
        ? holder
        : holder(entity, TenureStatus.FORMER, agrees, false);
  }

  private Optional<Link> holder(
      Entity entity, TenureStatus status, Predicate<Person> fits, boolean principal) {
    List<Person> found = new ArrayList<>();
    for (Tenure tenure : entity.tenures()) {
      if (tenure.status() == status) {
        posts.holders(tenure, principal).stream()
            .map(Holder::person)
            .filter(fits)
            .filter(person -> gender(entity, person) && !found.contains(person))
            .forEach(found::add);
      }
    }
    return found.size() == 1
        ? Optional.of(new Link(found.get(0).qid(), found.get(0).name(), BY_OFFICE, true))
        : Optional.empty();
  }

  /** By the name as it is, then without a middle initial. */
  private List<Person> fullName(String name) {
    List<Person> found = gazetteer.people(name);
    return found.isEmpty() ? gazetteer.people(NameWords.withoutInitials(name)) : found;
  }

  private List<Person> possible(Entity entity, List<Person> named) {
    return named.stream()
        .filter(person -> gender(entity, person) && ofAge(person) && inTheNews(person))
        .toList();
  }

  private static boolean gender(Entity entity, Person person) {
    return entity.gender().isEmpty()
        || person.gender().isEmpty()
        || entity.gender().equals(person.gender());
  }

  private boolean ofAge(Person person) {
    return setting.day().isEmpty()
        || person.born().isEmpty()
        || person.born().get().plusYears(YOUNGEST).isBefore(setting.day().get());
  }

  /** A paper older than somebody's public life speaks of a namesake. */
  private boolean inTheNews(Person person) {
    Optional<LocalDate> first =
        gazetteer.tenures(person.qid()).stream()
            .flatMap(row -> row.start().stream())
            .min(LocalDate::compareTo);
    return setting.day().isEmpty()
        || first.isEmpty()
        || setting.day().get().isAfter(first.get().minusYears(YEARS_BEFORE));
  }

  private Optional<Link> choose(Entity entity, List<Person> named) {
    List<Person> inOffice = named.stream().filter(p -> posts.held(entity, p)).toList();
    if (inOffice.size() == 1) {
      return Optional.of(link(inOffice.get(0), BY_OFFICE, true));
    }
    List<Person> allowed =
        (inOffice.isEmpty() ? named : inOffice)
            .stream().filter(p -> !posts.contradicted(entity, p)).toList();
    List<Person> near = allowed.stream().filter(this::present).toList();
    if (near.size() == 1) {
      return Optional.of(link(near.get(0), BY_COUNTRY, true));
    }
    List<Person> active = near.stream().filter(this::inOfficeThen).toList();
    if (active.size() == 1) {
      return Optional.of(link(active.get(0), BY_COUNTRY, true));
    }
    return Optional.empty();
  }

  private static Link link(Person person, double score, boolean sure) {
    return new Link(person.qid(), person.name(), score, sure);
  }

  /** Whether the article speaks of a country in which the person then had a public life. */
  private boolean present(Person person) {
    return gazetteer.tenures(person.qid()).stream()
        .anyMatch(
            row -> row.office().countryQid().map(setting::speaksOf).orElse(true) && recent(row));
  }

  private boolean recent(TenureRow row) {
    if (setting.day().isEmpty()) {
      return true;
    }
    LocalDate day = setting.day().get();
    boolean begun = row.start().map(s -> s.minusYears(YEARS_BEFORE).isBefore(day)).orElse(true);
    LocalDate last = row.end().orElse(row.asOf());
    return begun && last.plusYears(YEARS_AFTER).isAfter(day);
  }

  private boolean inOfficeThen(Person person) {
    return setting.day().isPresent()
        && gazetteer.tenures(person.qid()).stream()
            .anyMatch(row -> row.covers(setting.day().get()) == TenureRow.Cover.YES);
  }
}
