package org.entente.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.zip.GZIPOutputStream;

/**
 * The raw tables from which the shipped gazetteer is made ({@code entente index --from FOLDER}).
 *
 * <p>Left out: rows that come from the Comparative Legislators Database alone, cities without a
 * source that can be named, seats in parliaments other than the Congress of the United States.
 */
public final class GazetteerSources {
  /** Congress members whose term ended before are of no use to news that this program reads. */
  private static final String OLDEST_SEAT = "1990";

  private static final String UNITED_STATES = "Q30";

  /** Their legislators come from the Comparative Legislators Database. */
  private static final Set<String> CLD_COUNTRIES = Set.of("Q183", "Q142", "Q40", "Q27");

  private final Path from;
  private final Path into;
  private final OfficeRoles roles = OfficeRoles.load();
  private final Map<String, Integer> written = new TreeMap<>();

  private GazetteerSources(Path from, Path into) {
    this.from = from;
    this.into = into;
  }

  /**
   * Writes the shipped tables.
   *
   * @param from folder with countries.tsv, persons.tsv, tenures.tsv, …
   * @param into folder for the *.tsv.gz
   * @return rows written by table
   */
  public static Map<String, Integer> write(Path from, Path into) {
    GazetteerSources sources = new GazetteerSources(from, into);
    sources.writeAll();
    return Map.copyOf(sources.written);
  }

  private void writeAll() {
    Table countries = source("countries");
    Countries known = new Countries(shipped(countries));
    write("countries", COUNTRY_COLUMNS, countries.rows().stream().map(this::country).toList());
    List<Table.Row> tenures =
        source("tenures").rows().stream()
            .filter(row -> !row.get("source_repo").equals("CLD"))
            .filter(row -> row.get("class").equals("office") || american(row))
            .toList();
    List<Table.Row> seats = source("legislators").rows().stream().filter(this::seat).toList();
    writePeople(tenures, seats, known);
    writeTenures(tenures, seats, known);
    writeGivenNames();
    write("organizations", "qid\tname\tacronym\taliases\tkind\tcountry\torigin", organizations());
    write("places", "qid\tname\taliases\tkind\tcountry\torigin", places());
    write("titles", "title", titles());
  }

  private static final String COUNTRY_COLUMNS =
      "qid\tiso3\tname\tforms\tdemonyms\tcapital\tcapital_qid\tmetonyms\tkind";

  private String country(Table.Row row) {
    Set<String> forms = new LinkedHashSet<>();
    if (row.has("official_name")) {
      forms.add(row.get("official_name"));
    }
    forms.addAll(row.list("aliases"));
    return String.join(
        "\t",
        row.get("qid"),
        row.get("iso3"),
        row.get("name"),
        String.join("|", forms),
        row.get("demonyms"),
        row.get("capital"),
        row.get("capital_qid"),
        row.get("metonyms"),
        row.get("kind"));
  }

  private Table shipped(Table countries) {
    Map<String, Integer> columns = new TreeMap<>();
    for (String column : COUNTRY_COLUMNS.split("\t", -1)) {
      columns.put(column, columns.size());
    }
    return new Table(
        countries.name(),
        countries.rows().stream()
            .map(row -> new Table.Row(columns, List.of(country(row).split("\t", -1))))
            .toList());
  }

  private static boolean american(Table.Row row) {
    return row.get("country_qid").equals(UNITED_STATES);
  }

  private boolean seat(Table.Row row) {
    return american(row) && (!row.has("end") || row.get("end").compareTo(OLDEST_SEAT) >= 0);
  }

  private void writePeople(List<Table.Row> tenures, List<Table.Row> seats, Countries countries) {
    Map<String, Set<String>> served = new TreeMap<>();
    for (Table.Row row : tenures) {
      Set<String> codes = served.computeIfAbsent(row.get("person_qid"), q -> new TreeSet<>());
      countries.qid(row.get("country_qid")).flatMap(Country::iso3).ifPresent(codes::add);
    }
    seats.forEach(row -> served.computeIfAbsent(row.get("qid"), q -> new TreeSet<>()).add("USA"));
    List<String> lines = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (List<Table.Row> rows : List.of(source("persons").rows(), seats)) {
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
    write("people", "qid\tname\taliases\tgender\tborn\tdied\tcountry", lines);
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

  private void writeTenures(List<Table.Row> tenures, List<Table.Row> seats, Countries countries) {
    Map<String, Table.Row> positions =
        source("positions").rows().stream()
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
        offices.add(office(id, title, Optional.ofNullable(positions.get(qid)), country, countries));
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
        offices.add(office(id, title, Optional.empty(), UNITED_STATES, countries));
      }
      // The table of legislators has no column for it; its README gives this snapshot.
      lines.add(
          String.join(
              "\t", row.get("qid"), id, date(row, "start"), date(row, "end"), "2022-08-03"));
    }
    write("offices", "id\ttitle\ttitles\tcountry\trole", offices);
    write("tenures", "person\toffice\tstart\tend\tas_of", lines);
  }

  private String office(
      String id,
      String title,
      Optional<Table.Row> position,
      String countryQid,
      Countries countries) {
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
      for (Table.Row row : source(name).rows()) {
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
    write(
        "given-names",
        "name\tfemale\tmale",
        counts.entrySet().stream()
            .map(e -> e.getKey() + "\t" + e.getValue()[0] + "\t" + e.getValue()[1])
            .toList());
  }

  private List<String> organizations() {
    return source("organizations").rows().stream()
        .map(
            row ->
                String.join(
                    "\t",
                    row.get("qid"),
                    row.get("name"),
                    row.get("acronym"),
                    row.get("aliases"),
                    row.get("kind"),
                    row.get("country_qid"),
                    origin(row.list("source"))))
        .toList();
  }

  private List<String> places() {
    return source("places").rows().stream()
        .filter(row -> !row.get("kind").equals("city") || named(row.list("source")))
        .map(
            row ->
                String.join(
                    "\t",
                    row.get("qid"),
                    row.get("name"),
                    row.get("aliases"),
                    row.get("kind"),
                    row.get("country_qid"),
                    origin(row.list("source"))))
        .toList();
  }

  /** Whether one of the sources is a repository and not a single file of unknown descent. */
  private static boolean named(List<String> sources) {
    return sources.stream().anyMatch(s -> !s.startsWith("sf:"));
  }

  private static String origin(List<String> sources) {
    if (sources.stream().allMatch(s -> s.startsWith("dr5hn"))) {
      return "unchecked";
    }
    return sources.stream().allMatch(s -> s.startsWith("GUM")) ? "corpus" : "";
  }

  private List<String> titles() {
    try {
      return Files.readAllLines(from.resolve("titles.txt")).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + from.resolve("titles.txt"), e);
    }
  }

  private Table source(String name) {
    return Table.load(from.resolve(name + ".tsv"));
  }

  private void write(String name, String header, List<String> lines) {
    Path file = into.resolve(name + ".tsv.gz");
    String head = "# Made by 'entente index'; sources and licences: MODELS.md, NOTICE.\n";
    try {
      Files.createDirectories(into);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(
            (head + header + "\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    written.put(name, lines.size());
  }
}
