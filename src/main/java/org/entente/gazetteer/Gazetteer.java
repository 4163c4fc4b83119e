package org.entente.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is known before any article is read: countries, people, offices and who held them,
 * organisations, places.
 *
 * <p>Names are compared without accents, dots, a leading "the" and the difference between hyphen
 * and blank; acronyms keep their case ("US" is not "us"), and a form without a capital letter is no
 * name. Immutable, safe for any number of threads; each table is read when it is first asked for.
 */
public final class Gazetteer {
  private static final Gazetteer SHARED = new Gazetteer();

  private final Supplier<Countries> countries;
  private final Lazily<People> people;
  private final Supplier<GivenNames> givenNames;
  private final Lazily<Offices> offices;
  private final Supplier<OfficeRoles> roles;
  private final Supplier<Things> things;
  private final Supplier<Titles> titles;

  private Gazetteer() {
    this.countries = new Lazily<>(() -> new Countries(table("countries")));
    this.people = new Lazily<>(() -> new People(table("people")));
    this.givenNames = new Lazily<>(() -> new GivenNames(table("given-names")));
    this.offices = new Lazily<>(() -> new Offices(table("offices"), table("tenures")));
    this.roles = new Lazily<>(OfficeRoles::load);
    this.things = new Lazily<>(() -> things(Set.of()));
    this.titles = new Lazily<>(() -> new Titles(table("titles")));
  }

  private Gazetteer(Gazetteer other, Origin left) {
    this.countries = other.countries;
    this.people = other.people;
    this.givenNames = other.givenNames;
    this.offices = other.offices;
    this.roles = other.roles;
    this.things = new Lazily<>(() -> things(Set.of(left)));
    this.titles = other.titles;
  }

  private static Things things(Set<Origin> left) {
    return new Things(table("organizations"), table("places"), left);
  }

  /** The shipped tables, one copy for the whole program. */
  public static Gazetteer load() {
    return SHARED;
  }

  /** Reads the largest tables now, in the calling thread, instead of when they are first asked. */
  public void warm() {
    people.read();
    offices.read();
  }

  /**
   * The same tables without the organisations and places of one origin: to score links on a corpus
   * from which some rows were made.
   */
  public Gazetteer without(Origin origin) {
    return new Gazetteer(this, origin);
  }

  private static Table table(String name) {
    return Table.load("/gazetteer/" + name + ".tsv.gz");
  }

  /** The country of a name, short form, official name or acronym ("Britain", "U.S.", "DPRK"). */
  public Optional<Country> country(String form) {
    return countries.get().form(form);
  }

  /**
   * The country of an adjective or of its people ("Russian", "Britons"); empty where several could
   * be meant ("Congolese").
   */
  public Optional<Country> demonym(String form) {
    return countries.get().demonym(form);
  }

  /**
   * The country for whose government a capital, street or building stands ("Kremlin"); empty where
   * several could be meant ("Brussels").
   */
  public Optional<Country> metonym(String form) {
    return countries.get().metonym(form);
  }

  /** The country of an ISO 3166 alpha-3 code. */
  public Optional<Country> countryOfCode(String iso3) {
    return countries.get().code(iso3);
  }

  /** The country of a Wikidata item. */
  public Optional<Country> countryOfQid(String qid) {
    return countries.get().qid(qid);
  }

  /** Everybody of that full name or alias. */
  public List<Person> people(String fullName) {
    return people.get().fullName(fullName);
  }

  /** Everybody of that family name, particles as the name has them ("von der Leyen" or "Leyen"). */
  public List<Person> peopleOfFamily(String familyName) {
    return people.get().familyName(familyName);
  }

  /** The person of a Wikidata item. */
  public Optional<Person> person(String qid) {
    return people.get().qid(qid);
  }

  /** The gender that most office holders of that given name have. */
  public Optional<GenderShare> gender(String givenName) {
    return givenNames.get().of(givenName);
  }

  /**
   * Whether the words (case does not matter) are a title of a person: "ambassador", "prime
   * minister".
   */
  public boolean isTitle(String words) {
    return titles.get().contains(words) || offices.get().titled(words);
  }

  /**
   * The plain role of a title, comparable over countries: "Foreign Secretary" in Britain is
   * "foreign minister".
   */
  public String role(String title, Optional<Country> country) {
    return roles.get().role(title, country);
  }

  /** All tenures, for whoever learns from them or asks about them. */
  public List<TenureRow> tenures() {
    return offices.get().all();
  }

  /** All offices of a person, as the table has them. */
  public List<TenureRow> tenures(String personQid) {
    return offices.get().of(personQid);
  }

  /**
   * Who held an office on a day.
   *
   * @param officeTitle in the article's words ("foreign minister")
   * @param countryQid whose office; empty for an international one ("UN Secretary-General")
   * @return several where the source's dates overlap; uncertain ones only where no row speaks for
   *     that day
   */
  public List<Holder> holders(String officeTitle, Optional<String> countryQid, LocalDate date) {
    String role = role(officeTitle, countryQid.flatMap(this::countryOfQid));
    return offices.get().on(role, countryQid, date).stream()
        .flatMap(
            found ->
                person(found.row().personQid()).stream()
                    .map(person -> new Holder(person, found.row(), found.certain())))
        .distinct()
        .toList();
  }

  /**
   * Who had held an office by a day and held it no longer.
   *
   * @param officeTitle in the article's words
   * @param countryQid whose office; empty for an international one
   */
  public List<Holder> formerHolders(
      String officeTitle, Optional<String> countryQid, LocalDate date) {
    String role = role(officeTitle, countryQid.flatMap(this::countryOfQid));
    return offices.get().before(role, countryQid, date).stream()
        .flatMap(row -> person(row.personQid()).stream().map(p -> new Holder(p, row, true)))
        .toList();
  }

  /** All organisations of that name, acronym or alias. */
  public List<Organization> organizations(String form) {
    return things.get().organizations(form);
  }

  /** All places (not countries) of that name or alias. */
  public List<Place> places(String form) {
    return things.get().places(form);
  }

  /** The organisation of a Wikidata item. */
  public Optional<Organization> organization(String qid) {
    return things.get().organization(qid);
  }

  /** The place of a Wikidata item. */
  public Optional<Place> place(String qid) {
    return things.get().place(qid);
  }

  /** Computes once, at the first call. */
  private static final class Lazily<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile Optional<T> value = Optional.empty();

    Lazily(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      read();
      return value.orElseThrow();
    }

    /** Reads the table if nobody has. */
    void read() {
      if (value.isEmpty()) {
        synchronized (this) {
          if (value.isEmpty()) {
            value = Optional.of(source.get());
          }
        }
      }
    }
  }
}
