package org.entente.link.dump;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.link.index.Held;
import org.entente.link.index.Item;
import org.entente.link.index.Kind;
import org.entente.model.Gender;

/**
 * What a dump says about one item, gathered while it is read.
 *
 * <p>Mutable, for one thread; {@link #item} makes the value.
 */
final class Statements {
  private static final String OFFICE_HELD = "P39";
  private static final String GENDER = "P21";
  private static final Set<String> COUNTRIES = Set.of("P17", "P27", "P1001");
  private static final Set<String> BEGIN = Set.of("P569", "P571", "P580");
  private static final Set<String> END = Set.of("P570", "P576", "P582");

  /** The items that stand for a gender, see the property's own page. */
  private static final Map<String, Gender> GENDERS =
      Map.of(
          "Q6581097", Gender.MALE,
          "Q6581072", Gender.FEMALE,
          "Q2449503", Gender.MALE,
          "Q1052281", Gender.FEMALE);

  private final String qid;
  private final List<String> languages;
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Map<String, Set<String>> items = new LinkedHashMap<>();
  private final Set<String> properties = new LinkedHashSet<>();
  private final List<Held> offices = new ArrayList<>();
  private String description = "";
  private Optional<LocalDate> born = Optional.empty();
  private Optional<LocalDate> died = Optional.empty();
  private int sitelinks = -1;

  /**
   * @param languages whose labels and aliases count, the first one's label before the others'
   */
  Statements(String qid, List<String> languages) {
    this.qid = qid;
    this.languages = languages;
  }

  void label(String language, String text) {
    if (languages.contains(language)) {
      labels.putIfAbsent(language, text);
    }
  }

  void alias(String language, String text) {
    if (languages.contains(language)) {
      aliases.add(text);
    }
  }

  void description(String language, String text) {
    if (language.equals(languages.get(0))) {
      description = text;
    }
  }

  void sitelinks(int number) {
    sitelinks = number;
  }

  /** A statement whose value is an item. */
  void item(String property, String value) {
    properties.add(property);
    items.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(value);
  }

  /** A statement of any other kind of value. */
  void other(String property) {
    properties.add(property);
  }

  /** A statement whose value is a time. */
  void time(String property, WikidataTime time) {
    properties.add(property);
    if (BEGIN.contains(property) && born.isEmpty()) {
      born = time.first();
    }
    if (END.contains(property) && died.isEmpty()) {
      died = time.last();
    }
  }

  /** An office that a person holds; a dump without qualifiers knows no days. */
  void office(String office, Optional<WikidataTime> start, Optional<WikidataTime> end) {
    properties.add(OFFICE_HELD);
    offices.add(
        new Held(office, start.flatMap(WikidataTime::first), end.flatMap(WikidataTime::last)));
  }

  /** The item, if it has a name and is of a kind that the rules keep. */
  Optional<Item> item(KindRules rules) {
    Optional<String> label =
        languages.stream().flatMap(l -> Optional.ofNullable(labels.get(l)).stream()).findFirst();
    Optional<Kind> kind = rules.kind(items, properties, Math.max(0, sitelinks));
    if (label.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    aliases.addAll(labels.values());
    aliases.remove(label.get());
    return Optional.of(
        new Item(
            qid,
            label.get(),
            List.copyOf(aliases),
            description,
            kind.get(),
            countries(),
            offices,
            gender(),
            born,
            died,
            sitelinks));
  }

  private List<String> countries() {
    Set<String> found = new LinkedHashSet<>();
    COUNTRIES.stream().sorted().forEach(p -> found.addAll(items.getOrDefault(p, Set.of())));
    return List.copyOf(found);
  }

  private Optional<Gender> gender() {
    return items.getOrDefault(GENDER, Set.of()).stream()
        .flatMap(value -> Optional.ofNullable(GENDERS.get(value)).stream())
        .findFirst();
  }
}
