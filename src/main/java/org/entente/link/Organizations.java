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
  /** Every country has one of that name, or might. */
  private static final Set<String> NATIONAL =
      Set.of(
          "ministry",
          "party",
          "cabinet",
          "parliament",
          "court",
          "central bank",
          "government agency",
          "media",
          "news-agency");

  private static final double CERTAIN = 0.95;
  private static final double NAME_ONLY = 0.6;

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
    List<Organization> found = gazetteer.organizations(entity.name());
    List<Organization> fitting =
        found.stream()
            .filter(
                o ->
                    !NATIONAL.contains(o.kind())
                        || o.countryQid().map(setting::speaksOf).orElse(true))
            .toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    Organization one = fitting.get(0);
    boolean sure =
        !NATIONAL.contains(one.kind()) || one.countryQid().map(setting::speaksOf).orElse(false);
    return Optional.of(new Link(one.qid(), one.name(), sure ? CERTAIN : NAME_ONLY, sure));
  }
}
