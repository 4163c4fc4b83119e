package org.entente.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Organization;
import org.entente.model.Entity;
import org.entente.model.Link;

/** Links organisations. */
final class Organizations {
  /** Every country has one, and "Congress" is the one of the country that the story is about. */
  private static final Set<String> NATIONAL =
      Set.of(
          "ministry",
          "party",
          "cabinet",
          "parliament",
          "court",
          "central bank",
          "government agency");

  private static final double CERTAIN = 0.95;

  private final Gazetteer gazetteer;
  private final Setting setting;

  Organizations(Gazetteer gazetteer, Setting setting) {
    this.gazetteer = gazetteer;
    this.setting = setting;
  }

  Optional<Link> link(Entity entity) {
    Optional<Country> country = setting.country(entity);
    if (country.isPresent()) {
      return country.map(c -> new Link(c.qid(), c.name(), CERTAIN, true));
    }
    List<Organization> fitting =
        gazetteer.organizations(entity.name()).stream().filter(this::fits).toList();
    return fitting.isEmpty() ? ofOnlyState(entity) : one(fitting);
  }

  private boolean fits(Organization organization) {
    return !NATIONAL.contains(organization.kind())
        || organization.countryQid().map(setting::speaksOf).orElse(false);
  }

  /** "Congress" as "United States Congress" in an article that names no other state. */
  private Optional<Link> ofOnlyState(Entity entity) {
    return setting
        .onlyState()
        .flatMap(
            country ->
                one(gazetteer.organizations(country.name() + " " + entity.name()))
                    .or(
                        () ->
                            one(gazetteer.organizations(entity.name() + " of " + country.name()))));
  }

  private static Optional<Link> one(List<Organization> found) {
    return found.size() == 1
        ? found.stream().map(o -> new Link(o.qid(), o.name(), CERTAIN, true)).findFirst()
        : Optional.empty();
  }
}
