package org.entente.link;

import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Origin;
import org.entente.gazetteer.Place;
import org.entente.model.Entity;
import org.entente.model.Link;

/** Links countries and other places. */
final class Places {
  /** Of what has the same name in one country, papers mean the first of these kinds. */
  private static final List<String> KINDS = List.of("city", "state", "country (UK)", "region");

  private static final double CERTAIN = 1.0;
  private static final double SUPPORTED = 0.9;

  /** The name is unique in the table, which is not the world. */
  private static final double NAME_ONLY = 0.6;

  /** The measured share of right items among unchecked cities, see MODELS.md. */
  private static final double UNCHECKED = 0.8;

  private final Gazetteer gazetteer;
  private final Setting setting;

  Places(Gazetteer gazetteer, Setting setting) {
    this.gazetteer = gazetteer;
    this.setting = setting;
  }

  Optional<Link> link(Entity entity) {
    Optional<Country> country = setting.country(entity);
    List<Place> places = gazetteer.places(entity.name());
    if (country.isPresent()) {
      return country(country.get(), places);
    }
    return capital(entity, places).or(() -> place(places));
  }

  /** Georgia is a country unless the article moves in the other one's country alone. */
  private Optional<Link> country(Country country, List<Place> places) {
    List<Place> rivals = places.stream().filter(p -> p.kind().equals("state")).toList();
    if (rivals.isEmpty()) {
      return Optional.of(new Link(country.qid(), country.name(), CERTAIN, true));
    }
    Place rival = rivals.get(0);
    // Both names speak for both: what counts is what else the article mentions.
    int own = setting.weight(country.qid()) - 1;
    int others = rival.countryQid().map(setting::weight).orElse(0);
    if (own > 0) {
      return Optional.of(new Link(country.qid(), country.name(), SUPPORTED, true));
    }
    return others > 1
        ? Optional.empty()
        : Optional.of(new Link(country.qid(), country.name(), NAME_ONLY, false));
  }

  private Optional<Link> capital(Entity entity, List<Place> places) {
    return gazetteer
        .metonym(entity.name())
        .filter(country -> country.capital().isPresent() && country.capitalQid().isPresent())
        .filter(country -> same(country.capital().orElseThrow(), entity.name()))
        .filter(
            country ->
                places.stream()
                    .filter(p -> p.kind().equals("city"))
                    .allMatch(
                        p ->
                            p.countryQid().equals(Optional.of(country.qid()))
                                || setting.weight(country.qid()) > 1))
        .map(country -> new Link(country.capitalQid().orElseThrow(), entity.name(), CERTAIN, true));
  }

  private static boolean same(String a, String b) {
    return a.equalsIgnoreCase(b)
        || a.toLowerCase(java.util.Locale.ROOT)
            .startsWith(b.toLowerCase(java.util.Locale.ROOT) + ",");
  }

  private Optional<Link> place(List<Place> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<String> countries = places.stream().flatMap(p -> p.countryQid().stream()).toList();
    Optional<String> country = setting.only(countries);
    List<Place> left =
        places.stream().filter(p -> country.isEmpty() || p.countryQid().equals(country)).toList();
    Optional<Place> one = left.size() == 1 ? Optional.of(left.get(0)) : byKind(left);
    return one.flatMap(this::item);
  }

  private static Optional<Place> byKind(List<Place> places) {
    boolean together = places.stream().map(Place::countryQid).distinct().count() == 1;
    if (!together) {
      return Optional.empty();
    }
    for (String kind : KINDS) {
      List<Place> found = places.stream().filter(p -> p.kind().equals(kind)).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Link> item(Place place) {
    // A place speaks for its country itself, so one more must do so.
    boolean supported = place.countryQid().map(qid -> setting.weight(qid) > 1).orElse(true);
    if (place.origin() == Origin.UNCHECKED) {
      // The table has provinces called "South" and "Central".
      return supported
          ? Optional.of(new Link(place.qid(), place.name(), UNCHECKED, false))
          : Optional.empty();
    }
    return Optional.of(
        new Link(place.qid(), place.name(), supported ? SUPPORTED : NAME_ONLY, supported));
  }
}
