package org.entente.link;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.gazetteer.NameForm;
import org.entente.gazetteer.Table;
import org.entente.gazetteer.TenureRow;
import org.entente.link.Candidate.How;
import org.entente.link.index.Item;
import org.entente.link.index.Kind;
import org.entente.model.Entity;
import org.entente.model.EntityType;

/** What an article says for and against a candidate of one of its entities. */
final class Evidence {
  /** Somebody is in the news so long before the first office… */
  private static final int YEARS_BEFORE = 8;

  /** …and so long after the last. */
  private static final int YEARS_AFTER = 12;

  /** Letters that a short form of a name shares with it. */
  private static final int ALIKE = 2;

  /** Every country has one, and "Congress" is the one of a country that the article speaks of. */
  private static final Set<String> NATIONAL =
      Set.of(
          "ministry",
          "party",
          "cabinet",
          "parliament",
          "court",
          "central bank",
          "government agency");

  private static final Set<String> COMMON_NOUNS =
      Table.load("/lexicon/nouns.tsv").rows().stream()
          .map(row -> row.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "of", "and", "in", "a", "an", "for", "from", "to", "by", "de", "la");

  private final Setting setting;
  private final Careers careers;
  private final Posts posts;

  Evidence(Setting setting, Careers careers, Posts posts) {
    this.setting = setting;
    this.careers = careers;
    this.posts = posts;
  }

  /**
   * The features of a candidate.
   *
   * @param all the entity's candidates, this one among them
   * @param company the items that other entities stand for, as far as is known
   */
  Map<Feature, Double> of(
      Entity entity, Candidate candidate, List<Candidate> all, List<Item> company) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    Item item = candidate.item();
    set(features, Feature.ANYBODY, true);
    set(features, Feature.valueOf(candidate.how().name()), true);
    boolean several = Candidates.words(entity.name()) > 1;
    boolean whole = candidate.whole();
    set(features, Feature.SEVERAL_WORDS, several && whole);
    set(features, Feature.ONE_WORD, !several && whole);
    set(
        features,
        Feature.COMMON_NOUN,
        COMMON_NOUNS.contains(NameForm.lower(entity.name())) && whole);
    popularity(features, candidate, all);
    type(features, entity, item);
    country(features, item);
    words(features, entity, candidate, whole);
    if (item.kind() == Kind.PERSON) {
      office(features, entity, item);
    }
    features.put(Feature.COHERENCE, coherence(item, company));
    set(features, Feature.UNCHECKED, item.description().equals(GazetteerItems.UNCHECKED));
    set(
        features,
        Feature.ANOTHER_NATION,
        NATIONAL.contains(item.description())
            && item.countries().stream().noneMatch(c -> setting.weight(c) > 0));
    if (whole && all.stream().anyMatch(other -> other != candidate && other.whole())) {
      boolean supported =
          features.containsKey(Feature.COUNTRY_SPOKEN_OF)
              || features.getOrDefault(Feature.COHERENCE, 0.0) > 0
              || features.getOrDefault(Feature.DESCRIPTION_IN_TEXT, 0.0) > 0;
      set(features, Feature.NAMESAKE, true);
      set(features, Feature.NAMESAKE_ALIKE, !supported);
    }
    return features;
  }

  private static void set(Map<Feature, Double> features, Feature feature, boolean holds) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  private static void popularity(
      Map<Feature, Double> features, Candidate candidate, List<Candidate> all) {
    double own = candidate.item().popularity();
    double best =
        all.stream()
            .filter(other -> other != candidate)
            .mapToDouble(other -> other.item().popularity())
            .max()
            .orElse(0);
    features.put(Feature.POPULARITY, own);
    features.put(Feature.LEAD, all.size() == 1 ? 0 : own - best);
    set(features, Feature.ALONE, all.size() == 1);
  }

  private static void type(Map<Feature, Double> features, Entity entity, Item item) {
    if (item.kind() == Kind.OTHER) {
      return;
    }
    boolean agrees =
        switch (entity.type()) {
          case PERSON -> item.kind() == Kind.PERSON;
          case LOCATION -> item.kind() == Kind.PLACE || item.kind() == Kind.COUNTRY;
          case ORGANIZATION -> item.kind() == Kind.ORGANIZATION;
          case EVENT -> item.kind() == Kind.EVENT;
          case NORP -> false;
        };
    set(features, agrees ? Feature.TYPE_AGREES : Feature.TYPE_CLASHES, true);
  }

  private void country(Map<Feature, Double> features, Item item) {
    if (item.countries().isEmpty()) {
      return;
    }
    // A place of that name speaks for its country itself, so one more must do so.
    int own = item.kind() == Kind.PERSON || item.kind() == Kind.ORGANIZATION ? 0 : 1;
    boolean spoken = item.countries().stream().anyMatch(c -> setting.weight(c) > own);
    set(
        features,
        spoken ? Feature.COUNTRY_SPOKEN_OF : Feature.COUNTRY_NOT_SPOKEN_OF,
        spoken || setting.speaksOfAny());
    features.put(Feature.COUNTRY_SHARE, share(item));
  }

  private double share(Item item) {
    return item.countries().stream().mapToDouble(setting::share).max().orElse(0);
  }

  private void words(
      Map<Feature, Double> features, Entity entity, Candidate candidate, boolean whole) {
    Item item = candidate.item();
    String label = NameForm.lower(item.label());
    if (!whole) {
      boolean inText = setting.says(label);
      boolean anothers = inText && setting.anotherIs(entity, label);
      set(features, Feature.LABEL_IS_ANOTHERS, anothers);
      if (inText && candidate.how() != How.SPELLING) {
        boolean before =
            candidate.how() == How.INITIALS
                || setting.saysBefore(label, NameForm.lower(entity.name()));
        set(features, Feature.valueOf(candidate.how().name() + "_TOLD"), before);
        set(features, Feature.TOLD_LATER, !before);
      }
      boolean end = candidate.how() == How.LAST || candidate.how() == How.END;
      boolean place = entity.type() == EntityType.LOCATION;
      set(features, Feature.PLACE_BY_END, end && place);
      set(features, Feature.PLACE_BY_START, candidate.how() == How.START && place);
      set(features, Feature.PLACE_IS_ANOTHERS, anothers && place);
      if (candidate.how() == How.LAST && item.kind() == Kind.PERSON) {
        set(features, Feature.PERSON_BY_LAST, true);
        set(features, Feature.PRINCIPAL_BY_LAST, posts.headed(item));
        features.put(Feature.COUNTRY_OF_LAST, share(item));
      }
      if (candidate.how() == How.LAST) {
        features.put(Feature.LAST_POPULARITY, item.popularity());
      }
    }
    Set<String> told = NameWords.of(item.description());
    told.removeAll(EMPTY_WORDS);
    if (!told.isEmpty()) {
      double said = (double) told.stream().filter(setting::saysWord).count() / told.size();
      features.put(Feature.DESCRIPTION_IN_TEXT, said);
      boolean qualifier =
          item.kind() == Kind.OTHER
              && item.aliases().stream().anyMatch(a -> a.startsWith(item.label()));
      set(features, Feature.QUALIFIER_NOT_IN_TEXT, qualifier && said == 0);
    }
    if (!whole && entity.type() == EntityType.PERSON && Candidates.words(entity.name()) > 1) {
      boolean agrees = first(entity.name(), item);
      boolean initial = entity.name().indexOf(' ') == 1;
      set(features, Feature.FIRST_AGREES, agrees);
      set(features, Feature.FIRST_CLASHES, !agrees && !initial);
    }
  }

  /** "Mike" may be a Michael, "J." a John. */
  private static boolean first(String name, Item item) {
    String first = NameForm.lower(name.substring(0, name.indexOf(' ')));
    return Candidates.names(item).stream()
        .flatMap(own -> NameWords.of(own).stream())
        .anyMatch(
            own ->
                own.startsWith(first.substring(0, Math.min(ALIKE, first.length())))
                    || own.length() == 1 && first.startsWith(own));
  }

  private void office(Map<Feature, Double> features, Entity entity, Item person) {
    set(features, Feature.OFFICE_STATED, posts.held(entity, person));
    if (setting.day().isEmpty()) {
      return;
    }
    LocalDate day = setting.day().get();
    List<TenureRow> rows = careers.of(person);
    boolean dead = person.died().map(d -> d.plusYears(YEARS_AFTER).isBefore(day)).orElse(false);
    if (rows.stream().anyMatch(row -> row.covers(day) == TenureRow.Cover.YES)) {
      set(features, Feature.IN_OFFICE, true);
    } else if (rows.stream().anyMatch(row -> near(row, day))) {
      set(features, Feature.NEAR_OFFICE, true);
    } else {
      set(features, Feature.OUT_OF_OFFICE, dead || !rows.isEmpty());
    }
  }

  private static boolean near(TenureRow row, LocalDate day) {
    boolean begun = row.start().map(s -> s.minusYears(YEARS_BEFORE).isBefore(day)).orElse(true);
    LocalDate last = row.end().orElse(row.asOf());
    return begun && last.plusYears(YEARS_AFTER).isAfter(day);
  }

  private static double coherence(Item item, List<Item> company) {
    if (company.isEmpty()) {
      return 0;
    }
    long related = company.stream().filter(other -> related(item, other)).count();
    return (double) related / company.size();
  }

  private static boolean related(Item a, Item b) {
    return a.countries().stream().anyMatch(b.countries()::contains)
        || a.countries().contains(b.qid())
        || b.countries().contains(a.qid())
        || tells(a, b)
        || tells(b, a);
  }

  /** "Trinity College, Cambridge" has to do with Cambridge. */
  private static boolean tells(Item a, Item b) {
    return !a.description().isEmpty()
        && a.description().toLowerCase(Locale.ROOT).contains(b.label().toLowerCase(Locale.ROOT));
  }

  /** Whether nothing makes it impossible that the entity is this person. */
  boolean possible(Entity entity, Item item) {
    if (item.description().equals(GazetteerItems.UNCHECKED)
        && item.countries().stream().noneMatch(c -> setting.weight(c) > 1)) {
      // The unchecked table has provinces called "South" and "Central".
      return false;
    }
    if (NATIONAL.contains(item.description())
        && item.countries().isEmpty()
        && COMMON_NOUNS.contains(NameForm.lower(item.label()))) {
      // No body, but what such bodies are called: "congress".
      return false;
    }
    if (NATIONAL.contains(item.description())
        && !item.countries().isEmpty()
        && !acronym(entity.name())
        && item.countries().stream().noneMatch(c -> setting.weight(c) > 0)) {
      return false;
    }
    if (item.kind() != Kind.PERSON) {
      return true;
    }
    boolean otherGender =
        entity.gender().isPresent()
            && item.gender().isPresent()
            && !entity.gender().equals(item.gender());
    return !otherGender && alive(item) && begun(item) && !posts.contradicted(entity, item);
  }

  /** An acronym is a name of its own: "NASA". */
  private static boolean acronym(String name) {
    return name.chars().allMatch(Character::isUpperCase);
  }

  /** Nobody is in the news as a child. */
  private boolean alive(Item person) {
    Optional<LocalDate> day = setting.day();
    return day.isEmpty()
        || person.born().map(b -> b.plusYears(YOUNGEST).isBefore(day.get())).orElse(true);
  }

  /** A paper older than somebody's public life speaks of a namesake. */
  private boolean begun(Item person) {
    Optional<LocalDate> first =
        careers.of(person).stream().flatMap(row -> row.start().stream()).min(LocalDate::compareTo);
    return setting.day().isEmpty()
        || first.isEmpty()
        || setting.day().get().isAfter(first.get().minusYears(YEARS_BEFORE));
  }

  private static final int YOUNGEST = 18;
}
