package org.entente.extract.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;

/** The lexicon {@code /lexicon/time-words.tsv}: words by class, with their values. */
final class TimeWords {
  private static final Pattern CLASS = Pattern.compile("\\{([a-z|-]+)}");

  /** Without a word of these, or a digit, no rule can match. */
  private static final List<String> TRIGGERS =
      List.of(
          "month",
          "month-abbreviation",
          "weekday",
          "weekday-abbreviation",
          "unit",
          "units",
          "part",
          "clock",
          "season",
          "decade-word",
          "set",
          "holiday",
          "long",
          "reference",
          "trigger");

  /** "Twenty-five" on a {@link WordLine}. */
  private static final String JOINT = " - ";

  private static final String COMPOUND = "(?:{tens}) - (?:{ones})|";

  private final Map<String, Map<String, String>> classes = new HashMap<>();
  private final Set<String> triggers = new HashSet<>();

  TimeWords() {
    for (Table.Row row : Table.load("/lexicon/time-words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), c -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
      if (TRIGGERS.contains(row.get("class"))) {
        String word = row.get("word");
        triggers.add(word.substring(word.lastIndexOf(' ') + 1));
      }
    }
  }

  /** The value of a word in a class. */
  Optional<String> value(String wordClass, String word) {
    int joint = word.indexOf(JOINT);
    if (joint > 0 && wordClass.equals("number")) {
      return value("tens", word.substring(0, joint))
          .flatMap(
              tens ->
                  value("number", word.substring(joint + JOINT.length()))
                      .map(ones -> "" + (Integer.parseInt(tens) + Integer.parseInt(ones))));
    }
    return Optional.ofNullable(classes.getOrDefault(wordClass, Map.of()).get(word));
  }

  /** The value of a word in the first of several classes that has it. */
  String value(String word, List<String> wordClasses) {
    return wordClasses.stream()
        .flatMap(c -> value(c, word).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word + " is in none of " + wordClasses));
  }

  /** Whether a line has a digit or a word without which there is no time expression. */
  boolean hasTrigger(String line) {
    int begin = 1;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        return true;
      }
      if (c == ' ') {
        String word = line.substring(begin, i);
        if (triggers.contains(word) || triggers.contains(singular(word))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  /** "Mondays" as "monday". */
  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a class has a word. */
  boolean has(String wordClass, String word) {
    return value(wordClass, word).isPresent();
  }

  /**
   * Compiles a pattern in which <code>{month}</code> stands for any word of the class "month", and
   * {@code {a|b}} for those of both; <code>{number}</code> also stands for "twenty-five".
   */
  Pattern compile(String pattern) {
    return Pattern.compile("(?<= )(?:" + expand(pattern) + ")(?= )");
  }

  private String expand(String pattern) {
    Matcher matcher = CLASS.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String words =
          List.of(matcher.group(1).split("\\|")).stream()
              .flatMap(c -> words(c).keySet().stream())
              .sorted(Comparator.<String>comparingInt(w -> -w.length()).thenComparing(w -> w))
              .collect(Collectors.joining("|"));
      String compound = matcher.group(1).equals("number") ? expand(COMPOUND) : "";
      matcher.appendReplacement(out, "(?:" + compound + words + ")");
    }
    return matcher.appendTail(out).toString();
  }

  private Map<String, String> words(String wordClass) {
    return Optional.ofNullable(classes.get(wordClass))
        .orElseThrow(() -> new IllegalArgumentException("no time words of class " + wordClass));
  }
}
