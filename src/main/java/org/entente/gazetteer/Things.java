package org.entente.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organisations and places by their names. */
final class Things {
  private final FormIndex<Organization> organizations = new FormIndex<>();
  private final FormIndex<Place> places = new FormIndex<>();
  private final Map<String, Organization> organizationOf = new HashMap<>();
  private final Map<String, Place> placeOf = new HashMap<>();

  /** Reads both tables, without the rows of some origins. */
  Things(Table organizations, Table places, Set<Origin> left) {
    for (Table.Row row : organizations.rows()) {
      if (left.contains(origin(row))) {
        continue;
      }
      add(
          new Organization(
              row.get("qid"),
              row.get("name"),
              Countries.text(row, "acronym"),
              row.list("aliases"),
              row.get("kind"),
              Countries.text(row, "country"),
              origin(row)));
    }
    for (Table.Row row : places.rows()) {
      if (left.contains(origin(row))) {
        continue;
      }
      add(
          new Place(
              row.get("qid"),
              row.get("name"),
              row.list("aliases"),
              row.get("kind"),
              Countries.text(row, "country"),
              origin(row)));
    }
  }

  private static Origin origin(Table.Row row) {
    return row.has("origin")
        ? Origin.valueOf(row.get("origin").toUpperCase(Locale.ROOT))
        : Origin.CHECKED;
  }

  private void add(Organization organization) {
    organizationOf.putIfAbsent(organization.qid(), organization);
    organizations.add(NameForm.of(organization.name()), organization);
    organization.acronym().ifPresent(a -> organizations.add(NameForm.of(a), organization));
    organization.aliases().forEach(a -> organizations.add(NameForm.of(a), organization));
  }

  private void add(Place place) {
    placeOf.putIfAbsent(place.qid(), place);
    places.add(NameForm.of(place.name()), place);
    place.aliases().forEach(a -> places.add(NameForm.of(a), place));
  }

  List<Organization> organizations(String form) {
    return organizations.all(NameForm.of(form));
  }

  Optional<Organization> organization(String qid) {
    return Optional.ofNullable(organizationOf.get(qid));
  }

  Optional<Place> place(String qid) {
    return Optional.ofNullable(placeOf.get(qid));
  }

  List<Place> places(String form) {
    return places.all(NameForm.of(form));
  }
}
