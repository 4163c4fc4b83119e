package org.entente.gazetteer;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who held which office or seat when, and what given names tell of gender. */
final class PeopleSources {
  /** Congress members whose term ended before are of no use to news that this program reads. */
  private static final String OLDEST_SEAT = "1990";

  private static final String UNITED_STATES = "Q30";

  /** Their legislators come from the Comparative Legislators Database. */
  private static final Set<String> CLD_COUNTRIES = Set.of("Q183", "Q142", "Q40", "Q27");

  private final RawTables tables;
  private final Countries countries;
  private final OfficeRoles roles = OfficeRoles.load();

  PeopleSources(RawTables tables, Countries countries) {
    this.tables = tables;
    this.countries = countries;
  }

  /** Writes people, offices, tenures and given names. */
  void writeAll() {
    List<Table.Row> tenures =
        tables.source("tenures").rows().stream()
            .filter(row -> !row.get("source_repo").equals("CLD"))
            .filter(row -> row.get("class").equals("office") || american(row))
            .toList();
    List<Table.Row> seats =
        tables.source("legislators").rows().stream().filter(this::seat).toList();
    writePeople(tenures, seats);
    writeTenures(tenures, seats);
    writeGivenNames();
  }

  private static boolean american(Table.Row row) {
    return row.get("country_qid").equals(UNITED_STATES);
  }

  private boolean seat(Table.Row row) {
    return american(row) && (!row.has("end") || row.get("end").compareTo(OLDEST_SEAT) >= 0);
  }

  private void writePeople(List<Table.Row> tenures, List<Table.Row> seats) {
    Map<String, Set<String>> served = new TreeMap<>();
    for (Table.Row row : tenures) {
      Set<String> codes = served.computeIfAbsent(row.get("person_qid"), q -> new TreeSet<>());
      countries.qid(row.get("country_qid")).flatMap(Country::iso3).ifPresent(codes::add);
    }
    seats.forEach(row -> served.computeIfAbsent(row.get("qid"), q -> new TreeSet<>()).add("USA"));
    List<String> lines = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (List<Table.Row> rows : List.of(tables.source("persons").rows(), seats)) {
      for (Table.Row row : rows) {
        Optional<Set<String>> codes = Optional.ofNullable(served.get(row.get("qid")));
        if (codes.isPresent() && seen.add(row.get("qid"))) {
          lines.add(
              String.join(
                  "\t",
                  row.get("qid"),
                  row.get("name"),
                  row.get("aliases"),
                  row.get("gender"),
                  date(row, "born"),
                  date(row, "died"),
                  String.join("|", codes.get())));
        }
      }
    }
    tables.write("people", "qid\tname\taliases\tgender\tborn\tdied\tcountry", lines);
  }

  /** The cell's date; a day that no calendar has (29 February 1946) falls back to its month. */
  private static String date(Table.Row row, String column) {
    String date = row.get(column);
    try {
      PartialDate.first(date);
      return date;
    } catch (DateTimeException e) {
      return date.substring(0, PartialDate.MONTH);
    }
  }

  private void writeTenures(List<Table.Row> tenures, List<Table.Row> seats) {
    Map<String, Table.Row> positions =
        tables.source("positions").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("qid"), Function.identity(), (first, second) -> first));
    Map<String, String> ids = new TreeMap<>();
    List<String> offices = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Table.Row row : tenures) {
      String qid = row.get("position_qid");
      String title = row.get("position");
      String country = row.get("country_qid");
      String key = qid + "\t" + (qid.isEmpty() ? title : "") + "\t" + country;
      String id = ids.get(key);
      if (id == null) {
        id = qid.isEmpty() || ids.containsValue(qid) ? "o" + ids.size() : qid;
        ids.put(key, id);
        offices.add(office(id, title, Optional.ofNullable(positions.get(qid)), country));
      }
      lines.add(
          String.join(
              "\t",
              row.get("person_qid"),
              id,
              date(row, "start"),
              date(row, "end"),
              row.get("as_of")));
    }
    for (Table.Row row : seats) {
      String title = row.get("position");
      String id = ids.get("seat " + title);
      if (id == null) {
        id = "o" + ids.size();
        ids.put("seat " + title, id);
        offices.add(office(id, title, Optional.empty(), UNITED_STATES));
      }
      // The table of legislators has no column for it; its README gives this snapshot.
      lines.add(
          String.join(
              "\t", row.get("qid"), id, date(row, "start"), date(row, "end"), "2022-08-03"));
    }
    tables.write("offices", "id\ttitle\ttitles\tcountry\trole", offices);
    tables.write("tenures", "person\toffice\tstart\tend\tas_of", lines);
  }

  private String office(String id, String title, Optional<Table.Row> position, String countryQid) {
    Set<String> titles = new LinkedHashSet<>();
    position.ifPresent(
        row -> {
          titles.add(row.get("label"));
          titles.addAll(row.list("short_titles"));
        });
    titles.remove(title);
    titles.remove("");
    String plain = title.isEmpty() ? titles.stream().findFirst().orElse("") : title;
    return String.join(
        "\t",
        id,
        plain,
        String.join("|", titles),
        countryQid,
        roles.role(plain, countries.qid(countryQid)));
  }

  /** Counts the genders of everybody with that first word of a name, parliaments included. */
  private void writeGivenNames() {
    Map<String, int[]> counts = new TreeMap<>();
    for (String name : List.of("persons", "legislators")) {
      for (Table.Row row : tables.source(name).rows()) {
        String[] words = NameForm.lower(row.get("name")).split(" ");
        boolean counted = People.gender(row.get("gender")).isPresent() && words.length > 1;
        boolean cld = name.equals("legislators") && CLD_COUNTRIES.contains(row.get("country_qid"));
        if (counted && !cld && words[0].length() > 1) {
          counts
              .computeIfAbsent(words[0], n -> new int[2])[
              row.get("gender").equals("female") ? 0 : 1]++;
        }
      }
    }
    tables.write(
        "given-names",
        "name\tfemale\tmale",
        counts.entrySet().stream()
            .map(e -> e.getKey() + "\t" + e.getValue()[0] + "\t" + e.getValue()[1])
            .toList());
  }
}
