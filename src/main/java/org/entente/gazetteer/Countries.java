package org.entente.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries by their names. */
final class Countries {
  private static final Comparator<Country> LIVING_FIRST =
      Comparator.comparingInt(Countries::standing);

  private final FormIndex<Country> forms = new FormIndex<>();
  private final FormIndex<Country> demonyms = new FormIndex<>();
  private final FormIndex<Country> metonyms = new FormIndex<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byQid = new HashMap<>();

  Countries(Table table) {
    for (Table.Row row : table.rows()) {
      add(
          new Country(
              row.get("qid"),
              text(row, "iso3"),
              row.get("name"),
              row.list("forms"),
              row.list("demonyms"),
              text(row, "capital"),
              text(row, "capital_qid"),
              row.list("metonyms"),
              row.get("kind")));
    }
  }

  static Optional<String> text(Table.Row row, String column) {
    return row.has(column) ? Optional.of(row.get(column)) : Optional.empty();
  }

  private void add(Country country) {
    forms.add(NameForm.of(country.name()), country);
    country.forms().forEach(f -> forms.add(NameForm.of(f), country));
    country.demonyms().forEach(f -> demonyms.add(NameForm.of(f), country));
    country.metonyms().forEach(f -> metonyms.add(NameForm.of(f), country));
    country.iso3().ifPresent(code -> byCode.put(code, country));
    byQid.put(country.qid(), country);
  }

  Optional<Country> form(String form) {
    return one(forms.all(NameForm.of(form)));
  }

  Optional<Country> demonym(String form) {
    return one(demonyms.all(NameForm.of(form)));
  }

  Optional<Country> metonym(String form) {
    return one(metonyms.all(NameForm.of(form)));
  }

  Optional<Country> code(String iso3) {
    return Optional.ofNullable(byCode.get(iso3));
  }

  Optional<Country> qid(String qid) {
    return Optional.ofNullable(byQid.get(qid));
  }

  /** The one that stands out among those of a name: a state of today before others. */
  private static Optional<Country> one(List<Country> found) {
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    List<Country> ranked = found.stream().sorted(LIVING_FIRST).toList();
    return standing(ranked.get(0)) < standing(ranked.get(1))
        ? Optional.of(ranked.get(0))
        : Optional.empty();
  }

  /** Brussels is as much the Union's as Belgium's, so an organisation ranks with the states. */
  private static int standing(Country country) {
    return switch (country.kind()) {
      case "sovereign state", "organization", "sovereign entity" -> 0;
      case "partially recognised state" -> 1;
      case "historical state" -> 3;
      default -> 2;
    };
  }
}
