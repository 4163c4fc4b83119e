package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Office;
import org.entente.gazetteer.TenureRow;
import org.entente.link.index.Held;
import org.entente.link.index.Item;
import org.entente.link.index.Items;

/** Who held which office when: by the shipped tables, and by an index where there is one. */
final class Careers {
  /** Somebody in an office, and whether the source speaks for the day asked about. */
  record Incumbent(Item item, TenureRow row, boolean certain) {}

  private final Gazetteer gazetteer;
  private final Items items;
  private final Map<String, List<Office>> officesOf = new ConcurrentHashMap<>();
  private final Map<String, List<TenureRow>> rowsOf = new ConcurrentHashMap<>();

  /**
   * @param items where people are looked up; who is not in it held no office
   */
  Careers(Gazetteer gazetteer, Items items) {
    this.gazetteer = gazetteer;
    this.items = items;
  }

  /** A person's offices. */
  List<TenureRow> of(Item person) {
    List<TenureRow> known = gazetteer.tenures(person.qid());
    if (person.offices().isEmpty()) {
      return known;
    }
    List<TenureRow> all = new ArrayList<>(known);
    person.offices().stream()
        .flatMap(held -> row(person, held).stream())
        .filter(row -> known.stream().noneMatch(k -> same(k, row)))
        .forEach(all::add);
    return all;
  }

  private static boolean same(TenureRow a, TenureRow b) {
    return a.office().role().equals(b.office().role())
        && a.office().countryQid().equals(b.office().countryQid())
        && a.start().map(LocalDate::getYear).equals(b.start().map(LocalDate::getYear));
  }

  private Optional<TenureRow> row(Item person, Held held) {
    return items
        .item(held.office())
        .map(this::office)
        .map(office -> new TenureRow(person.qid(), office, held.start(), held.end(), items.asOf()));
  }

  private Office office(Item item) {
    Optional<String> country = item.countries().stream().findFirst();
    return new Office(
        item.qid(),
        item.label(),
        item.aliases(),
        country,
        gazetteer.role(item.label(), country.flatMap(gazetteer::countryOfQid)));
  }

  /** Who held an office on a day: certain ones if there are any. */
  List<Incumbent> holders(String title, Optional<String> countryQid, LocalDate day) {
    List<Incumbent> found = new ArrayList<>();
    gazetteer
        .holders(title, countryQid, day)
        .forEach(
            holder ->
                items
                    .item(holder.person().qid())
                    .ifPresent(
                        item -> found.add(new Incumbent(item, holder.tenure(), holder.certain()))));
    if (found.stream().anyMatch(Incumbent::certain)) {
      return found;
    }
    List<Incumbent> indexed = indexed(title, countryQid, day);
    return indexed.isEmpty() ? found : indexed;
  }

  private List<Incumbent> indexed(String title, Optional<String> countryQid, LocalDate day) {
    List<TenureRow> rows = rows(title, countryQid);
    Optional<LocalDate> latest =
        rows.stream()
            .flatMap(row -> row.start().stream())
            .filter(start -> !start.isAfter(day))
            .max(Comparator.naturalOrder());
    for (TenureRow.Cover cover : List.of(TenureRow.Cover.YES, TenureRow.Cover.UNKNOWN)) {
      List<Incumbent> found =
          rows.stream()
              .filter(row -> row.covers(day) == cover)
              // An open tenure yields to a later one: the source forgot to close it.
              .filter(row -> row.end().isPresent() || row.start().equals(latest))
              .flatMap(row -> incumbent(row, cover == TenureRow.Cover.YES).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who had held an office by a day and held it no longer. */
  List<Incumbent> formerHolders(String title, Optional<String> countryQid, LocalDate day) {
    List<Incumbent> found = new ArrayList<>();
    gazetteer
        .formerHolders(title, countryQid, day)
        .forEach(
            holder ->
                items
                    .item(holder.person().qid())
                    .ifPresent(item -> found.add(new Incumbent(item, holder.tenure(), true))));
    rows(title, countryQid).stream()
        .filter(row -> row.end().map(end -> !end.isAfter(day)).orElse(false))
        .filter(row -> found.stream().noneMatch(f -> f.item().qid().equals(row.personQid())))
        .forEach(row -> incumbent(row, true).ifPresent(found::add));
    return found;
  }

  private Optional<Incumbent> incumbent(TenureRow row, boolean certain) {
    return items.item(row.personQid()).map(item -> new Incumbent(item, row, certain));
  }

  /** The index's tenures of an office of a country. */
  private List<TenureRow> rows(String title, Optional<String> countryQid) {
    if (countryQid.isEmpty()) {
      return List.of();
    }
    String role = gazetteer.role(title, countryQid.flatMap(gazetteer::countryOfQid));
    // Only what the index has is kept: articles name titles without end.
    if (officesOf.computeIfAbsent(countryQid.get(), this::offices).stream()
        .noneMatch(office -> office.role().equals(role))) {
      return List.of();
    }
    return rowsOf.computeIfAbsent(
        role + "\t" + countryQid.get(), key -> indexedRows(role, countryQid.get()));
  }

  private List<TenureRow> indexedRows(String role, String countryQid) {
    List<TenureRow> rows = new ArrayList<>();
    for (Office office : officesOf.computeIfAbsent(countryQid, this::offices)) {
      if (office.role().equals(role)) {
        for (Item person : items.holders(office.id())) {
          person.offices().stream()
              .filter(held -> held.office().equals(office.id()))
              .map(
                  held ->
                      new TenureRow(person.qid(), office, held.start(), held.end(), items.asOf()))
              .forEach(rows::add);
        }
      }
    }
    return rows;
  }

  private List<Office> offices(String countryQid) {
    return items.offices(countryQid).stream().map(this::office).toList();
  }
}
