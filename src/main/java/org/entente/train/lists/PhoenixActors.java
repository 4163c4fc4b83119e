package org.entente.train.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.nlp.names.ListedAs;

/**
 * The actor dictionaries of the Phoenix event coder: an entry in capitals with underscores, its
 * synonyms after {@code +}, and after it codes in brackets, of which some hold for a time only.
 *
 * <p>An entry with dates is a person in office; one whose code is a country alone is a place or its
 * people; one whose code says rebels, media, company and the like is an organisation.
 */
final class PhoenixActors {
  private static final Pattern DATED = Pattern.compile("\\[\\S*\\s+[<>]?\\d{6}.*");
  private static final Pattern CODE = Pattern.compile("\\[([A-Z]+).*");
  private static final Pattern INTERNATIONAL = Pattern.compile("(IGO|NGO|NGM|MNC|IMG).*");

  /** The roles after a country's three letters that organisations have. */
  private static final Pattern ORGANISED =
      Pattern.compile(
          "[A-Z]{3}.*(REB|MED|UAF|SEP|INS|OPP|PTY|BUS|EDU|SPY|MIL|COP|JUD|LEG|CVL|LAB|NGO|MNC).*");

  private static final int COUNTRY = 3;

  private final ListedNames names;
  private final List<String> entry = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  PhoenixActors(ListedNames names) {
    this.names = names;
  }

  /** Reads a dictionary. */
  void read(Path file) throws IOException {
    // Some bytes are no UTF-8; names in other alphabets are left out anyway.
    for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\\R")) {
      if (line.isBlank() || "#;<".indexOf(line.charAt(0)) >= 0) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0)) || line.startsWith("[")) {
        codes.add(line.strip());
      } else if (line.startsWith("+")) {
        entry.add(line.substring(1));
      } else {
        close();
        entry.add(line);
        int code = line.indexOf('[');
        if (code >= 0) {
          codes.add(line.substring(code));
        }
      }
    }
    close();
  }

  private void close() {
    boolean person = codes.stream().anyMatch(code -> DATED.matcher(code).matches());
    Matcher last = CODE.matcher(codes.isEmpty() ? "" : codes.get(codes.size() - 1));
    String code = last.matches() ? last.group(1) : "";
    for (String written : entry) {
      String name = plain(written);
      if (person) {
        names.addPerson(name);
        names.addParts(name);
      } else if (INTERNATIONAL.matcher(code).matches() || ORGANISED.matcher(code).matches()) {
        names.add(name, ListedAs.ORGANIZATION);
      } else if (code.length() == COUNTRY) {
        names.add(name, ListedAs.PLACE);
      }
    }
    entry.clear();
    codes.clear();
  }

  /** "JOHN_SMITH_ [USAGOV] # comment" is "JOHN SMITH". */
  private static String plain(String entry) {
    return entry.replaceAll("[\\[#{].*", "").replace('_', ' ').strip().replaceAll("\\s+", " ");
  }
}
