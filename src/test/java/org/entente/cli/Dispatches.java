package org.entente.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As many short articles as wanted, in our own words; no two are the same. */
final class Dispatches {
  private static final List<String> SPEAKERS =
      List.of("Angela Merkel", "Emmanuel Macron", "Justin Trudeau", "Shinzo Abe", "Mark Rutte");
  private static final List<String> GUESTS =
      List.of("Narendra Modi", "Xi Jinping", "Mauricio Macri", "Moon Jae-in");
  private static final List<String> CITIES =
      List.of("Geneva", "Vienna", "Nairobi", "Oslo", "Doha", "Lima", "Hanoi");
  private static final List<String> TOPICS =
      List.of("fishing rights", "a trade deal", "the ceasefire in Yemen");
  private static final int DAYS = 28;

  private Dispatches() {}

  /** Articles as JSON Lines. */
  static String jsonLines(int articles) {
    return IntStream.range(0, articles)
        .mapToObj(Dispatches::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(int n) {
    String one = of(SPEAKERS, n);
    String other = of(GUESTS, n);
    String text =
        one
            + " met "
            + other
            + " in "
            + of(CITIES, n)
            + " on Monday and discussed "
            + of(TOPICS, n)
            + ". "
            + other
            + " said that both sides had agreed to meet again in "
            + (n + 2)
            + " weeks. "
            + one
            + " denied that "
            + (n + 2)
            + " envoys had been sent home.";
    return "{\"url\": \"https://example.org/"
        + n
        + "\", \"date\": \"2019-03-"
        + String.format("%02d", 1 + n % DAYS)
        + "\", \"title\": \"Dispatch "
        + n
        + "\", \"publisher\": \"Example Wire\", \"text\": \""
        + text
        + "\"}";
  }

  private static String of(List<String> words, int n) {
    return words.get(n % words.size());
  }
}
