package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Organization;
import org.entente.gazetteer.Origin;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.Place;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.Kind;
import org.entente.link.index.Names;
import org.entente.model.Gender;

/** The shipped tables as items. Offices stay in the gazetteer: {@link Careers} asks it itself. */
final class GazetteerItems implements Items {
  /** The description of what only an unchecked table of cities has. */
  static final String UNCHECKED = "unchecked";

  private static final LocalDate EARLIEST = LocalDate.EPOCH;

  private final Gazetteer gazetteer;

  GazetteerItems(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Item> find(Names.Match match, String form, int limit) {
    List<Item> found = new ArrayList<>();
    switch (match) {
      case NAME -> {
        gazetteer.people(form).forEach(person -> found.add(item(person)));
        gazetteer.country(form).ifPresent(country -> found.add(item(country)));
        gazetteer.organizations(form).forEach(body -> found.add(item(body)));
        gazetteer.places(form).forEach(place -> found.add(item(place)));
        capital(form).ifPresent(found::add);
      }
      case LAST -> gazetteer.peopleOfFamily(form).forEach(person -> found.add(item(person)));
      case START, END, INITIALS -> {}
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(item -> -item.popularity()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Item> like(String form, int limit) {
    return List.of();
  }

  @Override
  public Optional<Item> item(String qid) {
    return gazetteer
        .person(qid)
        .map(this::item)
        .or(() -> gazetteer.countryOfQid(qid).map(GazetteerItems::item))
        .or(() -> gazetteer.organization(qid).map(GazetteerItems::item))
        .or(() -> gazetteer.place(qid).map(GazetteerItems::item));
  }

  @Override
  public List<Item> offices(String countryQid) {
    return List.of();
  }

  @Override
  public List<Item> holders(String officeQid) {
    return List.of();
  }

  @Override
  public LocalDate asOf() {
    return EARLIEST;
  }

  /** The capital of that name, which the table of places may lack. */
  private Optional<Item> capital(String form) {
    return gazetteer
        .metonym(form)
        .filter(country -> country.capitalQid().isPresent())
        .filter(country -> called(country.capital().orElse(""), form))
        .map(
            country ->
                item(
                    country.capitalQid().orElseThrow(),
                    country.capital().orElse(form),
                    List.of(form),
                    "capital",
                    Kind.PLACE,
                    List.of(country.qid())));
  }

  private static boolean called(String capital, String form) {
    return capital.equalsIgnoreCase(form)
        || capital.regionMatches(true, 0, form + ",", 0, form.length() + 1);
  }

  Item item(Person person) {
    return new Item(
        person.qid(),
        person.name(),
        person.aliases(),
        "",
        Kind.PERSON,
        gazetteer.tenures(person.qid()).stream()
            .flatMap(row -> row.office().countryQid().stream())
            .distinct()
            .toList(),
        List.of(),
        person.gender(),
        person.born(),
        person.died(),
        -1);
  }

  private static Item item(Country country) {
    return item(
        country.qid(), country.name(), country.forms(), "", Kind.COUNTRY, List.of(country.qid()));
  }

  private static Item item(Organization body) {
    List<String> names = new ArrayList<>(body.aliases());
    body.acronym().ifPresent(names::add);
    return item(
        body.qid(),
        body.name(),
        names,
        body.kind(),
        Kind.ORGANIZATION,
        body.countryQid().stream().toList());
  }

  private static Item item(Place place) {
    return item(
        place.qid(),
        place.name(),
        place.aliases(),
        place.origin() == Origin.UNCHECKED ? UNCHECKED : place.kind(),
        Kind.PLACE,
        place.countryQid().stream().toList());
  }

  private static Item item(
      String qid,
      String name,
      List<String> aliases,
      String description,
      Kind kind,
      List<String> countries) {
    Optional<Gender> none = Optional.empty();
    return new Item(
        qid,
        name,
        aliases,
        description,
        kind,
        countries,
        List.of(),
        none,
        Optional.empty(),
        Optional.empty(),
        -1);
  }
}
