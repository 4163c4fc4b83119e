package org.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which articles come, and the endings of file names that promise them. */
enum Format {
  TEXT(List.of(".txt")),
  JSON_LINES(List.of(".jsonl", ".ndjson", ".json"));

  private static final String COMPRESSED = ".gz";

  private final List<String> suffixes;

  Format(List<String> suffixes) {
    this.suffixes = suffixes;
  }

  /** What the name promises; empty if its ending says nothing. */
  static Optional<Format> of(String name) {
    String suffix = suffix(name);
    return Stream.of(values()).filter(format -> format.suffixes.contains(suffix)).findFirst();
  }

  /** What the opening bytes look like: an object is a line of JSON Lines, all else is text. */
  static Format sniff(byte[] opening) {
    String start = Encoding.decodeOpening(opening).stripLeading();
    return start.startsWith("{") ? JSON_LINES : TEXT;
  }

  /** A file name's ending with its dot, in lower case, without that of compression. */
  static String suffix(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain =
        lower.endsWith(COMPRESSED)
            ? lower.substring(0, lower.length() - COMPRESSED.length())
            : lower;
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "no ending" : plain.substring(dot);
  }

  /** All endings, for people. */
  static String suffixes() {
    return Stream.of(values())
        .flatMap(format -> format.suffixes.stream())
        .collect(Collectors.joining(", "));
  }
}
