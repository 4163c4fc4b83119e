package org.entente.extract.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;

/** The lexicon {@code /lexicon/time-words.tsv}: words by class, with their values. */
final class TimeWords {
  private static final Pattern CLASS = Pattern.compile("\\{([a-z|-]+)}");

  private final Map<String, Map<String, String>> classes = new HashMap<>();

  TimeWords() {
    for (Table.Row row : Table.load("/lexicon/time-words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), c -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
    }
  }

  /** The value of a word in a class. */
  Optional<String> value(String wordClass, String word) {
    return Optional.ofNullable(classes.getOrDefault(wordClass, Map.of()).get(word));
  }

  /** The value of a word in the first of several classes that has it. */
  String value(String word, List<String> wordClasses) {
    return wordClasses.stream()
        .flatMap(c -> value(c, word).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word + " is in none of " + wordClasses));
  }

  /** Whether a class has a word. */
  boolean has(String wordClass, String word) {
    return value(wordClass, word).isPresent();
  }

  /**
   * Compiles a pattern in which <code>{month}</code> stands for any word of the class "month", and
   * {@code {a|b}} for those of both.
   */
  Pattern compile(String pattern) {
    Matcher matcher = CLASS.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String words =
          List.of(matcher.group(1).split("\\|")).stream()
              .flatMap(c -> words(c).keySet().stream())
              .sorted(Comparator.<String>comparingInt(w -> -w.length()).thenComparing(w -> w))
              .collect(Collectors.joining("|"));
      matcher.appendReplacement(out, "(?:" + words + ")");
    }
    matcher.appendTail(out);
    return Pattern.compile("(?<= )(?:" + out + ")(?= )");
  }

  private Map<String, String> words(String wordClass) {
    return Optional.ofNullable(classes.get(wordClass))
        .orElseThrow(() -> new IllegalArgumentException("no time words of class " + wordClass));
  }
}
