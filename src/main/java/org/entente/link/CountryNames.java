package org.entente.link;

import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Place;
import org.entente.link.index.Items;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Link;

/** Links what the article uses as a country, unless a state of a federation has the same name. */
final class CountryNames {
  private static final double CERTAIN = 1.0;
  private static final double SUPPORTED = 0.9;

  /** The name is unique in the table, which is not the world. */
  private static final double NAME_ONLY = 0.6;

  private final Gazetteer gazetteer;
  private final Items items;
  private final Setting setting;

  CountryNames(Gazetteer gazetteer, Items items, Setting setting) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.setting = setting;
  }

  /** Whether the entity is a country's name or its people's: then nobody else need look. */
  boolean settles(Entity entity) {
    return setting.country(entity).isPresent()
        || entity.type() == EntityType.NORP && gazetteer.demonym(entity.name()).isPresent();
  }

  Optional<Link> link(Entity entity) {
    // A nationality is not its country.
    return entity.type() == EntityType.NORP
        ? Optional.empty()
        : setting
            .country(entity)
            .flatMap(country -> country(country, gazetteer.places(entity.name())))
            .or(() -> capital(entity))
            .filter(link -> items.knows(link.qid(), entity.name()));
  }

  /** A capital, unless a city of another country has its name and only that is spoken of. */
  private Optional<Link> capital(Entity entity) {
    List<Place> places = gazetteer.places(entity.name());
    return Optional.of(entity)
        .filter(e -> e.type() == EntityType.LOCATION)
        .flatMap(e -> gazetteer.metonym(e.name()))
        .filter(country -> called(country.capital().orElse(""), entity.name()))
        .filter(
            country ->
                places.stream()
                    .filter(p -> p.kind().equals("city"))
                    .allMatch(
                        p ->
                            p.countryQid().equals(Optional.of(country.qid()))
                                || setting.weight(country.qid()) > 1))
        .flatMap(Country::capitalQid)
        .map(qid -> new Link(qid, entity.name(), CERTAIN, true));
  }

  private static boolean called(String capital, String name) {
    return capital.equalsIgnoreCase(name)
        || capital.regionMatches(true, 0, name + ",", 0, name.length() + 1);
  }

  /** Georgia is a country unless the article moves in the other one's country alone. */
  private Optional<Link> country(Country country, List<Place> places) {
    Optional<Place> rival = places.stream().filter(p -> p.kind().equals("state")).findFirst();
    if (rival.isEmpty()) {
      return Optional.of(new Link(country.qid(), country.name(), CERTAIN, true));
    }
    // Both names speak for both: what counts is what else the article mentions.
    int own = setting.weight(country.qid()) - 1;
    int others = rival.get().countryQid().map(setting::weight).orElse(0);
    if (own > 0) {
      return Optional.of(new Link(country.qid(), country.name(), SUPPORTED, true));
    }
    return others > 1
        // Who read the article took it for the country, so the two are not called the same.
        ? Optional.of(new Link(rival.get().qid(), rival.get().name(), SUPPORTED, false))
        : Optional.of(new Link(country.qid(), country.name(), NAME_ONLY, false));
  }
}
