package org.entente.evaluate.offices;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which two titles are compared: lower case, singular, without articles, prepositions
 * and what says when the office is held.
 */
final class TitleWords {
  private static final Set<String> IDLE =
      Set.of(
          "the",
          "of",
          "for",
          "and",
          "to",
          "a",
          "an",
          "acting",
          "interim",
          "caretaker",
          "former",
          "ex",
          "then");

  private TitleWords() {}

  static Set<String> of(String title) {
    Set<String> words = new TreeSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")) {
      String one = word.replaceFirst("men$", "man").replaceFirst("(?<=\\w{2})s$", "");
      if (!one.isEmpty() && !IDLE.contains(one)) {
        words.add(one);
      }
    }
    return words;
  }
}
