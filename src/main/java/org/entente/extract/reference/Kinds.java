package org.entente.extract.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;

/**
 * What kinds of thing a figure is: by the gazetteer, by the words of its name ("Harvard
 * University") and by what the article calls it.
 */
final class Kinds {
  private static final Map<String, String> GAZETTEER = gazetteerKinds();

  private final Gazetteer gazetteer;
  private final Nouns nouns;
  private final Map<Figure, Set<String>> kinds = new HashMap<>();
  private final Map<Figure, Set<String>> words = new HashMap<>();
  private final Map<Figure, Set<String>> called = new HashMap<>();

  Kinds(Gazetteer gazetteer, Nouns nouns) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  private static Map<String, String> gazetteerKinds() {
    Map<String, String> kinds = new HashMap<>();
    Table.load("/lexicon/gazetteer-kinds.tsv")
        .rows()
        .forEach(r -> kinds.put(r.get("kind"), r.get("class")));
    return kinds;
  }

  /** The kinds of a figure, in the terms of {@link Nouns}; empty where nothing tells. */
  Set<String> of(Figure figure) {
    return kinds.computeIfAbsent(figure, this::learn);
  }

  private Set<String> learn(Figure figure) {
    Set<String> found = new HashSet<>();
    if (figure.isPerson()) {
      found.add(Nouns.PERSON);
      return found;
    }
    if (figure.isCountry()) {
      found.add("country");
      return found;
    }
    String name = figure.name();
    if (figure.type() == EntityType.LOCATION) {
      gazetteer.places(name).forEach(p -> found.add(GAZETTEER.getOrDefault(p.kind(), "region")));
    } else if (figure.type() == EntityType.ORGANIZATION) {
      gazetteer
          .organizations(name)
          .forEach(o -> found.add(GAZETTEER.getOrDefault(o.kind(), "organisation")));
    }
    List<String> parts = split(name);
    for (String part : parts) {
      nouns.of(part).filter(n -> !n.isPerson()).ifPresent(n -> found.add(n.kind()));
    }
    return found;
  }

  /** Whether a word is part of the figure's name. */
  boolean named(Figure figure, String word) {
    return words.computeIfAbsent(figure, f -> new HashSet<>(split(f.name()))).contains(word);
  }

  /** Whether the article has called the figure by this word, or given it as title. */
  boolean called(Figure figure, String word) {
    return called.getOrDefault(figure, Set.of()).contains(word)
        || figure.held().stream().anyMatch(h -> split(h.phrase().title()).contains(word));
  }

  /** The article calls the figure so. */
  void call(Figure figure, Phrase phrase) {
    Set<String> known = called.computeIfAbsent(figure, f -> new HashSet<>());
    known.add(phrase.noun());
    known.addAll(phrase.modifiers());
    phrase
        .entry()
        .filter(n -> !figure.isPerson() && !n.isPerson())
        .ifPresent(n -> of(figure).add(n.kind()));
  }

  private static List<String> split(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[ -]+"));
  }
}
