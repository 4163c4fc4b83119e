package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the validation records of the event coders PETRARCH and Universal PETRARCH: sentences with
 * CAMEO codes.
 *
 * <p>Their files look like XML and are not well-formed ({@code <Sentence …/> … </Sentence>}), so
 * that they are read line by line, which resolves no entities but the five of XML itself.
 */
public final class PetrarchRecords {
  private static final Pattern SENTENCE = Pattern.compile("<Sentence\\b(.*)");
  private static final Pattern CODING = Pattern.compile("<EventCoding\\b(.*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*\"([^\"]*)\"");

  private PetrarchRecords() {}

  /**
   * All records with a text, in the file's order.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<CodedSentence> read(Path file, CameoTable table) {
    List<CodedSentence> found = new ArrayList<>();
    Reading reading = new Reading(table);
    try {
      for (String line : Files.readAllLines(file)) {
        reading.line(line.strip()).ifPresent(found::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return found;
  }

  /** The record that is being read. */
  private static final class Reading {
    private final CameoTable table;
    private String id = "";
    private Optional<String> date = Optional.empty();
    private Set<String> events = new LinkedHashSet<>();
    private List<String> sources = new ArrayList<>();
    private List<String> targets = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private boolean inText;

    Reading(CameoTable table) {
      this.table = table;
    }

    Optional<CodedSentence> line(String line) {
      Matcher sentence = SENTENCE.matcher(line);
      Matcher coding = CODING.matcher(line);
      if (sentence.find()) {
        begin(sentence.group(1));
      } else if (coding.find()) {
        attribute(coding.group(1), "eventcode").flatMap(table::type).ifPresent(events::add);
        attribute(coding.group(1), "sourcecode").ifPresent(sources::add);
        attribute(coding.group(1), "targetcode").ifPresent(targets::add);
      } else if (line.equals("<Text>")) {
        inText = true;
      } else if (line.equals("</Text>")) {
        inText = false;
        return record();
      } else if (inText) {
        text.append(line).append(' ');
      }
      return Optional.empty();
    }

    private void begin(String attributes) {
      id = attribute(attributes, "id").orElse("");
      date =
          attribute(attributes, "date")
              .filter(d -> d.matches("\\d{8}"))
              .map(d -> d.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3"));
      events = new LinkedHashSet<>();
      sources = new ArrayList<>();
      targets = new ArrayList<>();
      text = new StringBuilder();
    }

    private Optional<CodedSentence> record() {
      String words = unescaped(text.toString().strip());
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new CodedSentence(id, words, date, events, sources, targets));
    }
  }

  private static Optional<String> attribute(String attributes, String name) {
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return Optional.of(matcher.group(2));
      }
    }
    return Optional.empty();
  }

  private static String unescaped(String text) {
    return text.replaceAll("``|''", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
