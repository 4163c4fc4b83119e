package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain role behind a title: "Minister of Foreign Affairs of the Russian Federation", "Foreign
 * Minister" and (in Britain) "Foreign Secretary" are all a "foreign minister".
 *
 * <p>Read from {@code /lexicon/office-roles.tsv} and {@code /lexicon/portfolios.tsv}.
 */
public final class OfficeRoles {
  private static final Pattern MINISTER_OF =
      Pattern.compile(
          "((?:first |second |third )?(?:deputy |vice |acting |interim |assistant |junior )*)"
              + "(?:federal |union |cabinet |state )?(?:minister|secretary of state|secretary)"
              + " (?:of|for|in charge of) (.+)");
  private static final Pattern JUNIOR = Pattern.compile("minister of state (?:for|of|in) (.+)");
  private static final Pattern OF_MINISTER =
      Pattern.compile(
          "((?:first |second |third )?(?:deputy |vice |acting |interim |assistant |junior )*)"
              + "(?:federal |union )?(.+?) (?:minister|secretary|chief)");

  private record Portfolio(String form, String name) {}

  private final Map<String, Map<String, String>> special = new HashMap<>();
  private final List<Portfolio> portfolios = new ArrayList<>();

  private OfficeRoles(Table roles, Table portfolios) {
    for (Table.Row row : roles.rows()) {
      special
          .computeIfAbsent(row.get("title"), t -> new HashMap<>())
          .put(row.get("country"), row.get("role"));
    }
    for (Table.Row row : portfolios.rows()) {
      for (String form : row.list("forms")) {
        this.portfolios.add(new Portfolio(NameForm.lower(form), row.get("portfolio")));
      }
    }
    this.portfolios.sort(Comparator.comparing(p -> -p.form().length()));
  }

  /** Reads the two lexicons. */
  public static OfficeRoles load() {
    return new OfficeRoles(
        Table.load("/lexicon/office-roles.tsv"), Table.load("/lexicon/portfolios.tsv"));
  }

  /**
   * The role of a title.
   *
   * @param title in any case, with or without its country
   * @param country whose office it is, if known: its names are taken off the title, and some titles
   *     mean something in one country only
   */
  public String role(String title, Optional<Country> country) {
    String plain = NameForm.lower(title);
    if (country.isPresent()) {
      plain = withoutCountry(plain, country.get());
    }
    Map<String, String> own = special.getOrDefault(plain, Map.of());
    String code = country.flatMap(Country::iso3).orElse("");
    if (own.containsKey(code) || own.containsKey("*")) {
      return own.getOrDefault(code, own.getOrDefault("*", plain));
    }
    Matcher junior = JUNIOR.matcher(plain);
    if (junior.matches()) {
      return "junior " + portfolio(junior.group(1)).orElse(junior.group(1)) + " minister";
    }
    Matcher of = MINISTER_OF.matcher(plain);
    if (of.matches()) {
      return rank(of.group(1)) + portfolio(of.group(2)).orElse(of.group(2)) + " minister";
    }
    Matcher named = OF_MINISTER.matcher(plain);
    if (named.matches()) {
      Optional<String> portfolio = exactly(named.group(2));
      if (portfolio.isPresent()) {
        return rank(named.group(1)) + portfolio.get() + " minister";
      }
    }
    return plain;
  }

  /** An acting minister stands in the minister's place; a deputy does not. */
  private static String rank(String words) {
    return words.replace("acting ", "").replace("interim ", "").replace("vice ", "deputy ");
  }

  private Optional<String> portfolio(String phrase) {
    return portfolios.stream()
        .filter(p -> phrase.equals(p.form()) || phrase.startsWith(p.form() + " "))
        .map(Portfolio::name)
        .findFirst();
  }

  private Optional<String> exactly(String phrase) {
    return portfolios.stream()
        .filter(p -> phrase.equals(p.form()))
        .map(Portfolio::name)
        .findFirst();
  }

  private static String withoutCountry(String title, Country country) {
    String rest = title;
    List<String> names = new ArrayList<>(country.forms());
    names.add(country.name());
    names.sort(Comparator.comparing(n -> -n.length()));
    for (String name : names) {
      String form = NameForm.lower(name);
      for (String link : List.of(" of the ", " of ", " in ", " to the ", " ")) {
        if (rest.endsWith(link + form)) {
          rest = rest.substring(0, rest.length() - link.length() - form.length());
        }
      }
      rest = start(rest, form);
    }
    for (String demonym : country.demonyms()) {
      rest = start(rest, NameForm.lower(demonym));
    }
    return rest.isEmpty() ? title : rest;
  }

  private static String start(String title, String form) {
    for (String end : List.of("'s ", " ")) {
      if (title.startsWith(form + end)) {
        return title.substring(form.length() + end.length());
      }
    }
    return title;
  }
}
