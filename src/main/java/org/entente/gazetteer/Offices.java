package org.entente.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices and who held them when. */
final class Offices {
  private final Map<String, Office> byId = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, List<TenureRow>> byPerson = new HashMap<>();
  private final Map<String, List<TenureRow>> byRole = new HashMap<>();

  Offices(Table offices, Table tenures) {
    for (Table.Row row : offices.rows()) {
      Office office =
          new Office(
              row.get("id"),
              row.get("title"),
              row.list("titles"),
              Countries.text(row, "country"),
              row.get("role"));
      byId.put(office.id(), office);
      titles.add(office.role());
      titles.add(NameForm.lower(office.title()));
      office.titles().forEach(t -> titles.add(NameForm.lower(t)));
    }
    tenures.rows().forEach(this::add);
  }

  private void add(Table.Row row) {
    Office office = byId.get(row.get("office"));
    if (office == null) {
      throw new IllegalStateException("tenure of an office that is not listed: " + row.cells());
    }
    TenureRow tenure =
        new TenureRow(
            row.get("person"),
            office,
            PartialDate.first(row.get("start")),
            PartialDate.last(row.get("end")),
            PartialDate.day(row.get("as_of")));
    byPerson.computeIfAbsent(tenure.personQid(), q -> new ArrayList<>(2)).add(tenure);
    byRole
        .computeIfAbsent(key(office.role(), office.countryQid()), k -> new ArrayList<>(2))
        .add(tenure);
  }

  private static String key(String role, Optional<String> countryQid) {
    return role + "\t" + countryQid.orElse("");
  }

  boolean titled(String words) {
    return titles.contains(NameForm.lower(words));
  }

  /** All tenures, by person and in the order of the table. */
  List<TenureRow> all() {
    return byPerson.keySet().stream().sorted().flatMap(person -> of(person).stream()).toList();
  }

  List<TenureRow> of(String personQid) {
    return List.copyOf(byPerson.getOrDefault(personQid, List.of()));
  }

  /**
   * Whose tenure of a role covers a day: certain ones if there are any. A tenure without an end
   * yields to a later one: the source forgot to close it.
   */
  List<Found> on(String role, Optional<String> countryQid, LocalDate date) {
    List<TenureRow> rows = byRole.getOrDefault(key(role, countryQid), List.of());
    List<Found> found = new ArrayList<>();
    for (TenureRow.Cover cover : List.of(TenureRow.Cover.YES, TenureRow.Cover.UNKNOWN)) {
      if (found.isEmpty()) {
        rows.stream()
            .filter(row -> row.covers(date) == cover)
            .forEach(row -> found.add(new Found(row, cover == TenureRow.Cover.YES)));
      }
    }
    Optional<LocalDate> latest =
        rows.stream()
            .flatMap(row -> row.start().stream())
            .filter(start -> !start.isAfter(date))
            .max(Comparator.naturalOrder());
    return found.stream()
        .filter(f -> f.row().end().isPresent() || f.row().start().equals(latest))
        .toList();
  }

  /** The tenures of a role that had ended by a day. */
  List<TenureRow> before(String role, Optional<String> countryQid, LocalDate date) {
    return byRole.getOrDefault(key(role, countryQid), List.of()).stream()
        .filter(row -> row.end().map(end -> !end.isAfter(date)).orElse(false))
        .toList();
  }

  /** A tenure and whether its source speaks for the day asked about. */
  record Found(TenureRow row, boolean certain) {}
}
