package org.entente.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What predicates mean, whatever words say them: nouns that tell events, verbs that only carry such
 * nouns, and predicates that mean the same ({@code lexicon/event-nouns.tsv}, {@code
 * lexicon/predicates.tsv}). Words are dictionary forms in lower case.
 */
public final class Predicates {
  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, String> senses = new HashMap<>();
  private final Map<Kind, Set<String>> words = new HashMap<>();

  /** Kinds of words in the table. */
  public enum Kind {
    /** Verbs that only carry the noun of an event. */
    LIGHT,
    /** Participles that describe their subject. */
    STATIVE,
    /** Verbs whose nouns name with "of" who does it. */
    MOVING,
    /** Senses of wanting something done. */
    WANTING,
    /** Nouns that tell no event, though verbs are written like them. */
    THING,
    /** How much of a thing is meant. */
    QUANTITY,
    /** Auxiliaries of what ought to be. */
    DUTY,
    /** Auxiliaries of what can be. */
    ABILITY
  }

  private Predicates() {}

  /** Reads the shipped tables. */
  public static Predicates load() {
    Predicates predicates = new Predicates();
    for (Table.Row row : Table.load("/lexicon/event-nouns.tsv").rows()) {
      predicates.verbs.put(row.get("noun"), row.get("verb"));
      predicates.known.add(row.get("verb"));
    }
    for (Table.Row row : Table.load("/lexicon/predicates.tsv").rows()) {
      predicates.add(row);
    }
    return predicates;
  }

  private void add(Table.Row row) {
    switch (row.get("kind")) {
      case "phrase" -> row.list("words").forEach(phrase -> phrases.put(phrase, row.get("means")));
      case "noun" -> row.list("words").forEach(noun -> verbs.put(noun, row.get("means")));
      case "sense" -> row.list("words").forEach(word -> senses.put(word, row.get("means")));
      default ->
          words
              .computeIfAbsent(
                  Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)),
                  kind -> new HashSet<>())
              .addAll(row.list("words"));
    }
  }

  /** Whether a word is of a kind. */
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The verb of a noun that tells an event or a state: "withdraw" for "withdrawal". */
  public Optional<String> verb(String noun) {
    return is(Kind.THING, noun) ? Optional.empty() : Optional.ofNullable(verbs.get(noun));
  }

  /**
   * A verb's dictionary form, where a guess at it lost its last letter ("interfer") or has one too
   * many ("bombe").
   */
  public String lemma(String guess) {
    if (known.contains(guess)) {
      return guess;
    }
    String shorter = guess.endsWith("e") ? guess.substring(0, guess.length() - 1) : guess;
    return known.contains(guess + "e") ? guess + "e" : known.contains(shorter) ? shorter : guess;
  }

  /** What a verb and a noun mean together: "participate" for "take part". */
  public Optional<String> phrase(String verb, String noun) {
    return Optional.ofNullable(phrases.get(verb + " " + noun));
  }

  /**
   * The predicate that stands for all that mean the same as this one, with "!" before it where this
   * one means the opposite: "!respect" for "violate". Itself where the table does not know it.
   */
  public String sense(String predicate) {
    return senses.getOrDefault(predicate, predicate);
  }
}
