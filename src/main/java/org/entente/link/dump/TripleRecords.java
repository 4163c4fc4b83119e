package org.entente.link.dump;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wikidata's N-Triples dumps with direct statements ("truthy"): the lines of an item stand
 * together.
 *
 * <p>They have no qualifiers, so offices come without days.
 */
final class TripleRecords implements RecordReader {
  private static final String ENTITY = "<http://www.wikidata.org/entity/";
  private static final String DATA = "<https://www.wikidata.org/wiki/Special:EntityData/";
  private static final String DIRECT = "<http://www.wikidata.org/prop/direct/";
  private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
  private static final String ALIAS = "<http://www.w3.org/2004/02/skos/core#altLabel>";
  private static final String DESCRIPTION = "<http://schema.org/description>";
  private static final String SITELINKS = "<http://wikiba.se/ontology#sitelinks>";
  private static final String MODIFIED = "<http://schema.org/dateModified>";
  private static final String OFFICE_HELD = "P39";
  private static final int DAY = "2017-07-07".length();
  private static final int HEXADECIMAL = 16;
  private static final int SHORT_ESCAPE = 4;
  private static final int LONG_ESCAPE = 8;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private final KindRules rules;
  private final List<String> languages;

  TripleRecords(KindRules rules, List<String> languages) {
    this.rules = rules;
    this.languages = languages;
  }

  @Override
  public boolean continues(String first, String line) {
    return qid(first).equals(qid(line));
  }

  /** The item of a line; empty for lines of properties, wikis and statements. */
  private static String qid(String line) {
    String start = line.startsWith(ENTITY) ? ENTITY : line.startsWith(DATA) ? DATA : "";
    int end = line.indexOf('>');
    boolean item = !start.isEmpty() && end > start.length() && line.charAt(start.length()) == 'Q';
    return item ? line.substring(start.length(), end) : "";
  }

  @Override
  public Found read(List<String> lines) {
    String qid = qid(lines.get(0));
    if (qid.isEmpty()) {
      return Found.NOTHING;
    }
    Statements item = new Statements(qid, languages);
    Optional<WikidataTime> modified = Optional.empty();
    for (String line : lines) {
      int predicate = line.indexOf('>') + 2;
      int end = line.indexOf('>', predicate) + 1;
      int last = line.lastIndexOf('.');
      if (predicate > 1 && end > predicate && last > end) {
        String name = line.substring(predicate, end);
        String object = line.substring(end, last).strip();
        add(item, name, object);
        if (name.equals(MODIFIED)) {
          modified = time(object);
        }
      }
    }
    return new Found(item.item(rules), modified.flatMap(WikidataTime::first));
  }

  private static void add(Statements item, String predicate, String object) {
    if (object.startsWith("\"")) {
      switch (predicate) {
        case LABEL -> item.label(language(object), text(object));
        case ALIAS -> item.alias(language(object), text(object));
        case DESCRIPTION -> item.description(language(object), text(object));
        case SITELINKS -> item.sitelinks(Integer.parseInt(text(object)));
        default -> {}
      }
    }
    if (predicate.startsWith(DIRECT)) {
      statement(item, predicate.substring(DIRECT.length(), predicate.length() - 1), object);
    }
  }

  private static void statement(Statements item, String property, String object) {
    if (!object.startsWith(ENTITY)) {
      time(object).ifPresentOrElse(t -> item.time(property, t), () -> item.other(property));
      return;
    }
    String value = object.substring(ENTITY.length(), object.length() - 1);
    if (property.equals(OFFICE_HELD)) {
      item.office(value, Optional.empty(), Optional.empty());
    } else {
      item.item(property, value);
    }
  }

  private static Optional<WikidataTime> time(String object) {
    if (!object.startsWith("\"") || !object.contains("dateTime")) {
      return Optional.empty();
    }
    String text = text(object);
    return DATE.matcher(text).matches()
        ? Optional.of(new WikidataTime(text.substring(0, DAY), WikidataTime.DAY))
        : Optional.empty();
  }

  private static String language(String literal) {
    int at = literal.lastIndexOf('@');
    return at > literal.lastIndexOf('"') ? literal.substring(at + 1) : "";
  }

  private static String text(String literal) {
    String quoted = literal.substring(1, literal.lastIndexOf('"'));
    return quoted.indexOf('\\') < 0 ? quoted : unescaped(quoted);
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      i++;
      switch (text.charAt(i)) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 'u' -> {
          out.appendCodePoint(Integer.parseInt(text, i + 1, i + 1 + SHORT_ESCAPE, HEXADECIMAL));
          i += SHORT_ESCAPE;
        }
        case 'U' -> {
          out.appendCodePoint(Integer.parseInt(text, i + 1, i + 1 + LONG_ESCAPE, HEXADECIMAL));
          i += LONG_ESCAPE;
        }
        default -> out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
