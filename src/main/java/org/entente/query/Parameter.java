package org.entente.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable of a query that the user may give a value. Without one it stays free: the query then
 * answers for all.
 *
 * @param name of the variable, without question mark
 * @param type how a value is understood
 * @param text what it means
 * @param example a value worth trying
 * @param standard the value it has when none is given
 * @param required whether the query makes no sense without it
 */
public record Parameter(
    String name,
    Type type,
    String text,
    Optional<String> example,
    Optional<String> standard,
    boolean required) {

  /** How a value is understood. */
  public enum Type {
    /** Somebody or something: a name in any case, a part of it, a Wikidata identifier, an IRI. */
    ENTITY,
    /** What is talked about: a part of its label, or an IRI. */
    TOPIC,
    /** An article: a part of its headline, its address, its id, or an IRI. */
    ARTICLE,
    /** A meeting, claim or agreement by its IRI. */
    IRI,
    /** Words. */
    TEXT,
    /** A day, month or year: 2017-07-07, 2017-07, 2017. */
    DATE
  }

  private static final Pattern LINE =
      Pattern.compile(
          "Param (?<name>\\w+) \\((?<type>\\w+)(?<required>, required)?\\): (?<text>.*?)"
              + "(?: Example: (?<example>.*?))?(?: Default: (?<standard>.*))?");

  /**
   * Reads a comment line of a query: {@code Param who (entity, required): who speaks. Example:
   * Sergey Lavrov Default: Q7747}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  static Parameter parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a parameter: " + line);
    }
    return new Parameter(
        parts.group("name"),
        Type.valueOf(parts.group("type").toUpperCase(Locale.ROOT)),
        parts.group("text"),
        Optional.ofNullable(parts.group("example")),
        Optional.ofNullable(parts.group("standard")),
        parts.group("required") != null);
  }
}
