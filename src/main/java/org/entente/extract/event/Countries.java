package org.entente.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;

/**
 * What is known of countries before any article is read, as far as meetings need it: their cities,
 * states and territories, who held office in them, and which publishers are their governments.
 * Countries are ISO 3166 alpha-3 codes.
 */
final class Countries {
  private final Map<String, String> cities = new HashMap<>();
  private final Map<String, Set<String>> states = new HashMap<>();
  private final Map<String, Set<String>> signs = new HashMap<>();
  private final Map<String, Set<String>> homeOffices = new HashMap<>();
  private final Map<String, String> officials = new HashMap<>();
  private final Set<String> foreignOffices = new HashSet<>();
  private final Map<String, String> sovereigns = new HashMap<>();
  private final Map<String, String> publishers = new LinkedHashMap<>();

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();

  private Countries() {}

  static Countries load() {
    Countries countries = new Countries();
    Table.load("/lexicon/territories.tsv")
        .rows()
        .forEach(r -> countries.sovereigns.put(r.get("territory"), r.get("sovereign")));
    for (Table.Row row : Table.load("/lexicon/publishers.tsv").rows()) {
      countries
          .homeOffices
          .computeIfAbsent(row.get("country"), c -> new HashSet<>())
          .addAll(row.list("offices"));
      countries.foreignOffices.addAll(row.list("others"));
    }
    Table.load("/lexicon/publishers.tsv")
        .rows()
        .forEach(
            r ->
                countries.publishers.put(r.get("name").toLowerCase(Locale.ROOT), r.get("country")));
    Map<String, String> codes = new HashMap<>();
    for (Table.Row row : Table.load("/gazetteer/countries.tsv.gz").rows()) {
      codes.put(row.get("qid"), row.get("iso3"));
      Set<String> signs = new HashSet<>();
      Stream.of("demonyms", "capital").filter(row::has).forEach(c -> signs.addAll(row.list(c)));
      countries.signs.put(row.get("iso3"), signs);
      Set<String> names = new HashSet<>();
      Stream.of("name", "forms").filter(row::has).forEach(c -> names.addAll(row.list(c)));
      countries.names.put(row.get("iso3"), names);
      countries.canonical.put(row.get("iso3"), row.get("name"));
      if (row.has("capital")) {
        countries.cities.putIfAbsent(row.get("capital"), row.get("iso3"));
      }
    }
    for (Table.Row row : Table.load("/gazetteer/people.tsv.gz").rows()) {
      String country = row.has("country") ? row.get("country") : "";
      countries.officials.put(row.get("name"), country);
      if (row.has("aliases")) {
        row.list("aliases").forEach(alias -> countries.officials.putIfAbsent(alias, country));
      }
    }
    for (Table.Row row : Table.load("/gazetteer/places.tsv.gz").rows()) {
      if (row.has("country") && codes.containsKey(row.get("country"))) {
        if (row.has("kind") && row.get("kind").equals("state")) {
          countries
              .states
              .computeIfAbsent(codes.get(row.get("country")), c -> new HashSet<>())
              .add(row.get("name"));
        }
        countries.cities.putIfAbsent(row.get("name"), codes.get(row.get("country")));
      }
    }
    return countries;
  }

  /** The ISO 3166 alpha-3 code of the country that a place of this name lies in. */
  Optional<String> countryOf(String place) {
    return Optional.ofNullable(cities.get(place));
  }

  /** Whether a country, by its ISO 3166 alpha-3 code, has a state of this name within it. */
  boolean isStateOf(String country, String name) {
    return states.getOrDefault(country, Set.of()).contains(name);
  }

  /** Whether a country, by its code, has this name. */
  boolean isNameOf(String country, String name) {
    return names.getOrDefault(country, Set.of()).contains(name);
  }

  /** The usual name of a country, by its ISO 3166 alpha-3 code. */
  Optional<String> nameOf(String country) {
    return Optional.ofNullable(canonical.get(country));
  }

  /** Words that show that a text speaks of a country, by its code: its people, its capital. */
  Set<String> signsOf(String country) {
    return signs.getOrDefault(country, Set.of());
  }

  /** The country that a territory belongs to; both by their ISO 3166 alpha-3 codes. */
  Optional<String> sovereign(String territory) {
    return Optional.ofNullable(sovereigns.get(territory));
  }

  /**
   * Whether a title without a country, in a text that a government published, is one of its own
   * offices.
   *
   * @param country ISO 3166 alpha-3 code
   * @param title in lower case
   */
  boolean isHomeOffice(String country, String title) {
    return homeOffices.getOrDefault(country, Set.of()).contains(title);
  }

  /** Whether a person who held a political office has this name. */
  boolean isOfficial(String name) {
    return officials.containsKey(name);
  }

  /**
   * The ISO 3166 alpha-3 code of the country that the political office holder of a name is from.
   */
  Optional<String> countryOfOfficial(String name) {
    return Optional.ofNullable(officials.get(name)).filter(c -> !c.isEmpty());
  }

  /** Whether a title, in lower case, is none that the known publishing governments have. */
  boolean isForeignOffice(String title) {
    return foreignOffices.stream().anyMatch(title::contains);
  }

  /** The ISO 3166 alpha-3 code of the country whose government is the publisher of this name. */
  Optional<String> countryOfPublisher(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return publishers.entrySet().stream()
        .filter(p -> lower.contains(p.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
