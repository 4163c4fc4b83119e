package org.entente.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.NameForm;
import org.entente.link.Candidate.How;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.Names;
import org.entente.link.index.Names.Match;
import org.entente.model.Entity;
import org.entente.model.EntityType;

/** Which items an entity may be, by its names. */
final class Candidates {
  /** As many as are looked at by one name: those after them are hardly known to anybody. */
  private static final int BY_NAME = 24;

  private static final int BY_PART = 10;
  private static final int BY_SPELLING = 4;

  /** Shorter words are misspelt as one another. */
  private static final int SHORTEST_SPELLING = 6;

  private static final int LONGEST_ACRONYM = 8;

  /** Countries whose parliament may be "Parliament", the most spoken of first. */
  private static final int HOMES = 3;

  private final Gazetteer gazetteer;
  private final Items items;
  private final Setting setting;
  private final NameVariants variants;

  Candidates(Gazetteer gazetteer, Items items, Setting setting) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.setting = setting;
    this.variants = new NameVariants(gazetteer);
  }

  /** The candidates of an entity; each once, with the most telling way it was found. */
  List<Candidate> of(Entity entity) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Set<String> names = names(entity);
    for (String name : names) {
      byName(name, found);
    }
    if (entity.type() == EntityType.NORP) {
      // A people is called by its whole name.
      return List.copyOf(found.values());
    }
    for (String name : names) {
      variants
          .of(name, entity.type())
          .forEach(v -> add(items.find(Match.NAME, v, BY_NAME), How.VARIANT, found));
      variants
          .rests(name, entity.type())
          .forEach(r -> add(items.find(Match.NAME, r, BY_NAME), How.REST, found));
      byItsCountry(entity, name, found);
    }
    byHomeCountry(entity, found);
    boolean person = entity.type() == EntityType.PERSON;
    boolean place = entity.type() == EntityType.LOCATION;
    for (String name : names) {
      int words = words(name);
      if (words == 1) {
        add(items.find(Match.LAST, name, BY_NAME), How.LAST, found);
      } else if (found.isEmpty() && person) {
        add(items.find(Match.LAST, lastWord(name), BY_NAME), How.LAST, found);
      }
      if (person && words == 1) {
        items.find(Match.START, name, BY_NAME).stream()
            .filter(item -> Names.bynamed(item.label()))
            .forEach(item -> add(List.of(item), How.START, found));
      }
      if (!person && (words == 2 || words == 3)) {
        add(items.find(Match.END, name, BY_PART), How.END, found);
      }
      if (!person && words <= 2) {
        items.find(Match.START, name, BY_PART).stream()
            .filter(item -> !place || told(item, name))
            .forEach(item -> add(List.of(item), How.START, found));
      }
      if (acronym(name)) {
        add(items.find(Match.INITIALS, letters(name), BY_PART), How.INITIALS, found);
      }
    }
    if (found.isEmpty()) {
      names.stream()
          .filter(name -> name.length() >= SHORTEST_SPELLING)
          .forEach(name -> add(items.like(name, BY_SPELLING), How.SPELLING, found));
    }
    return List.copyOf(found.values());
  }

  /**
   * "Arkansas" is no river, unless the article has called it the Arkansas River before; but
   * "Harrow" may be the school that is named in full later.
   */
  private boolean told(Item item, String name) {
    String label = NameForm.lower(item.label());
    return setting.saysBefore(label, NameForm.lower(name))
        || setting.says(label) && !setting.placeIs(label);
  }

  /** The fullest name, and what else the article calls it by its name. */
  private Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    String plain = NameWords.withoutInitials(entity.name());
    if (words(plain) > 1) {
      names.add(plain);
    }
    setting.names(entity.id()).stream()
        // Everybody in the family is called by the family name.
        .filter(name -> entity.type() != EntityType.PERSON || words(name) > 1)
        .forEach(names::add);
    String first = entity.name().split(" ")[0];
    if (words(entity.name()) == 2
        && entity.type() != EntityType.LOCATION
        && gazetteer.isTitle(first)) {
      names.add(lastWord(entity.name()));
    }
    return names;
  }

  private void byName(String name, Map<String, Candidate> found) {
    String form = NameForm.of(name);
    for (Item item : items.find(Match.NAME, name, BY_NAME)) {
      How how = NameForm.of(item.label()).equals(form) ? How.LABEL : How.ALIAS;
      add(List.of(item), how, found);
    }
  }

  /** "US National Park Service" as "National Park Service". */
  private void byItsCountry(Entity entity, String name, Map<String, Candidate> found) {
    if (entity.type() != EntityType.ORGANIZATION) {
      return;
    }
    variants
        .countryFirst(name)
        .ifPresent(
            first ->
                items.find(Match.NAME, first.rest(), BY_NAME).stream()
                    .filter(item -> in(item, first.country()))
                    .forEach(item -> add(List.of(item), How.REST, found)));
  }

  private static boolean in(Item item, Country country) {
    return item.countries().isEmpty() || item.countries().contains(country.qid());
  }

  /** "Congress" as "United States Congress" where the United States are spoken of. */
  private void byHomeCountry(Entity entity, Map<String, Candidate> found) {
    if (entity.type() != EntityType.ORGANIZATION) {
      return;
    }
    for (Country country : setting.statesSpokenOf(HOMES)) {
      NameVariants.bodies(country, entity.name())
          .forEach(name -> add(items.find(Match.NAME, name, 1), How.HOME, found));
    }
  }

  private static void add(List<Item> items, How how, Map<String, Candidate> found) {
    for (Item item : items) {
      found.merge(
          item.qid(),
          new Candidate(item, how),
          (old, now) -> old.how().compareTo(now.how()) <= 0 ? old : now);
    }
  }

  static int words(String name) {
    return name.split(" ").length;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean acronym(String name) {
    String letters = letters(name);
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String letters(String acronym) {
    return acronym.replace(". ", "").replace(".", "");
  }

  /** All names that an item has, for whoever compares words. */
  static List<String> names(Item item) {
    List<String> names = new ArrayList<>(List.of(item.label()));
    names.addAll(item.aliases());
    return names;
  }
}
