package org.entente.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.NameForm;
import org.entente.link.Candidate.How;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
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

  private final Gazetteer gazetteer;
  private final Items items;
  private final Setting setting;

  Candidates(Gazetteer gazetteer, Items items, Setting setting) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.setting = setting;
  }

  /** The candidates of an entity; each once, with the most telling way it was found. */
  List<Candidate> of(Entity entity) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Set<String> names = names(entity);
    for (String name : names) {
      byName(name, found);
    }
    byHomeCountry(entity, found);
    boolean person = entity.type() == EntityType.PERSON;
    for (String name : names) {
      int words = words(name);
      if (words == 1) {
        add(items.find(Match.LAST, name, BY_NAME), How.LAST, found);
      } else if (found.isEmpty() && person) {
        add(items.find(Match.LAST, lastWord(name), BY_NAME), How.LAST, found);
      }
      if (!person && (words == 2 || words == 3)) {
        add(items.find(Match.END, name, BY_PART), How.END, found);
      }
      if (!person && words <= 2) {
        add(items.find(Match.START, name, BY_PART), How.START, found);
      }
      if (acronym(name)) {
        add(items.find(Match.INITIALS, name.replace(".", ""), BY_PART), How.INITIALS, found);
      }
    }
    if (found.isEmpty()) {
      names.stream()
          .filter(name -> name.length() >= SHORTEST_SPELLING)
          .forEach(name -> add(items.like(name, BY_SPELLING), How.SPELLING, found));
    }
    return List.copyOf(found.values());
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

  /** "Congress" as "United States Congress" where the United States are spoken of. */
  private void byHomeCountry(Entity entity, Map<String, Candidate> found) {
    if (entity.type() != EntityType.ORGANIZATION) {
      return;
    }
    List<Country> states = setting.states();
    // Where several states are spoken of, it need not be that one's.
    How how = states.size() == 1 ? How.ALIAS : How.END;
    for (Country country : states) {
      String name = entity.name();
      Optional<Item> item =
          items.find(Match.NAME, country.name() + " " + name, 1).stream()
              .findFirst()
              .or(
                  () ->
                      items.find(Match.NAME, name + " of " + country.name(), 1).stream()
                          .findFirst());
      item.ifPresent(i -> add(List.of(i), how, found));
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
    String letters = name.replace(".", "");
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** All names that an item has, for whoever compares words. */
  static List<String> names(Item item) {
    List<String> names = new ArrayList<>(List.of(item.label()));
    names.addAll(item.aliases());
    return names;
  }
}
