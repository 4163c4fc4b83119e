package org.entente.gazetteer;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The raw tables from which the shipped gazetteer is made ({@code entente index --from FOLDER}).
 *
 * <p>Left out: rows that come from the Comparative Legislators Database alone, cities without a
 * source that can be named, seats in parliaments other than the Congress of the United States.
 */
public final class GazetteerSources {
  private final RawTables tables;

  private GazetteerSources(RawTables tables) {
    this.tables = tables;
  }

  /**
   * Writes the shipped tables.
   *
   * @param from folder with countries.tsv, persons.tsv, tenures.tsv, …
   * @param into folder for the *.tsv.gz
   * @return rows written by table
   */
  public static Map<String, Integer> write(Path from, Path into) {
    RawTables tables = new RawTables(from, into);
    new GazetteerSources(tables).writeAll();
    return tables.written();
  }

  private void writeAll() {
    Table countries = tables.source("countries");
    Countries known = new Countries(shipped(countries));
    tables.write(
        "countries", COUNTRY_COLUMNS, countries.rows().stream().map(this::country).toList());
    new PeopleSources(tables, known).writeAll();
    tables.write(
        "organizations", "qid\tname\tacronym\taliases\tkind\tcountry\torigin", organizations());
    tables.write("places", "qid\tname\taliases\tkind\tcountry\torigin", places());
    tables.write("titles", "title", tables.lines("titles.txt"));
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

  private List<String> organizations() {
    return tables.source("organizations").rows().stream()
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
    return tables.source("places").rows().stream()
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
}
