package org.entente.extract.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;

/** How newspapers speak of sources that they do not name ({@code lexicon/anonymity.tsv}). */
final class AnonymityWords {
  /** What the rows of the table tell; the table's head says what each means. */
  enum Kind {
    VAGUE,
    NUMBER,
    FEW,
    LEAST,
    ABOUT,
    GENERIC,
    PRONOUN,
    OFFICE,
    RANK,
    REGION,
    VEIL,
    FILLER,
    KNOWS,
    NEARBY,
    MEMBER,
    CONDITION,
    VEILING,
    OPENLY,
    AGAIN,
    ENDS
  }

  private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Integer>> values = new EnumMap<>(Kind.class);
  private final Set<String> people;
  private final Set<String> bodies;

  private AnonymityWords(Set<String> people, Set<String> bodies) {
    this.people = people;
    this.bodies = bodies;
  }

  static AnonymityWords load() {
    AnonymityWords words = new AnonymityWords(actors("PERSON"), actors("ORGANIZATION"));
    for (Table.Row row : Table.load("/lexicon/anonymity.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      words
          .patterns
          .computeIfAbsent(kind, k -> new ArrayList<>())
          .add(Pattern.compile("(?<![^ ])(?:" + row.get("words") + ")(?= )"));
      if (row.has("value")) {
        for (String word : row.list("words")) {
          words
              .values
              .computeIfAbsent(kind, k -> new HashMap<>())
              .put(word, Integer.parseInt(row.get("value")));
        }
      }
    }
    return words;
  }

  private static Set<String> actors(String type) {
    return Table.load("/lexicon/actors.tsv").rows().stream()
        .filter(row -> row.get("type").equals(type))
        .map(row -> row.get("noun"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a noun, by its lemma, is one for people. */
  boolean isPerson(String lemma) {
    return people.contains(lemma);
  }

  /** Whether a noun, by its lemma, is one for bodies of people. */
  boolean isBody(String lemma) {
    return bodies.contains(lemma);
  }

  private List<Pattern> patterns(Kind kind) {
    return patterns.getOrDefault(kind, List.of());
  }

  /** Whether a word in lower case is of a kind. */
  boolean is(Kind kind, String word) {
    return patterns(kind).stream()
        .map(p -> p.matcher(word + " "))
        .anyMatch(m -> m.lookingAt() && m.end() == word.length());
  }

  /** The number that a word stands for. */
  OptionalInt value(Kind kind, String word) {
    Integer value = values.getOrDefault(kind, Map.of()).get(word);
    if (value != null) {
      return OptionalInt.of(value);
    }
    return kind == Kind.NUMBER && word.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** The longest words of a kind from a token on. */
  Optional<WordLine.Stretch> at(Kind kind, WordLine line, int token) {
    return patterns(kind).stream()
        .flatMap(p -> line.at(p, token).stream())
        .max((a, b) -> Integer.compare(a.end(), b.end()));
  }

  /** The first words of a kind from a token on. */
  Optional<WordLine.Stretch> from(Kind kind, WordLine line, int token) {
    return patterns(kind).stream()
        .flatMap(p -> line.from(p, token).stream())
        .min((a, b) -> Integer.compare(a.first(), b.first()));
  }
}
