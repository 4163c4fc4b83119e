package org.entente.nlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;

/**
 * Words that end in a point without ending the sentence.
 *
 * @param always those that a name must follow (Gen., St.), also in capitals
 * @param numbers those that a number must follow (No., c.)
 * @param sometimes those that may as well be a sentence's last word (U.S., Inc., p.m.)
 * @param starters words that in this form begin a sentence after any of these
 */
record Abbreviations(
    Set<String> always, Set<String> numbers, Set<String> sometimes, Set<String> starters) {
  Abbreviations {
    always = Set.copyOf(always);
    numbers = Set.copyOf(numbers);
    sometimes = Set.copyOf(sometimes);
    starters = Set.copyOf(starters);
  }

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+");

  /** Before the state of a member of Congress: D-N.Y. */
  private static final Pattern PARTY = Pattern.compile("^[DRI]-");

  static Abbreviations load() {
    Set<String> always = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Set<String> sometimes = new HashSet<>();
    for (Table.Row row : Table.load("/lexicon/abbreviations.tsv").rows()) {
      String abbreviation = row.get("abbreviation");
      switch (row.get("followed")) {
        case "always" -> {
          always.add(abbreviation);
          always.add(abbreviation.toUpperCase(Locale.ROOT));
        }
        case "number" -> numbers.add(abbreviation);
        default -> sometimes.add(abbreviation);
      }
    }
    Set<String> starters =
        Table.load("/lexicon/sentence-starters.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toSet());
    return new Abbreviations(always, numbers, sometimes, starters);
  }

  /**
   * Whether a point belongs to the word before it.
   *
   * @param word the word with its point ("Gen.", "J.", "J.F.K.", "D-N.Y.")
   */
  boolean contains(String word) {
    String bare = PARTY.matcher(word).replaceFirst("");
    return always.contains(bare)
        || numbers.contains(bare)
        || sometimes.contains(bare)
        || INITIALS.matcher(bare).matches();
  }

  /** Whether a point at a sentence's end belongs to the word as well ("U.S.", "p.m.", "Inc."). */
  boolean mayEnd(String word) {
    return sometimes.contains(word);
  }

  /**
   * Whether the sentence goes on after a word, wherever else one would end it.
   *
   * @param word the word with its point and what stands before it without a space ("(Gen.")
   * @param next the next word, or the sign that stands there
   */
  boolean goesOn(String word, String next) {
    String bare = bare(word);
    char first = next.charAt(0);
    if (always.contains(bare)) {
      return true;
    }
    if (numbers.contains(bare)) {
      return Character.isDigit(first);
    }
    if (sometimes.contains(bare)) {
      return Character.isLowerCase(first) || Character.isDigit(first) || first == '(';
    }
    return INITIALS.matcher(bare).matches() && !bare.equals("I.") && !starters.contains(next);
  }

  /**
   * Whether a sentence ends with a word although its point belongs to it.
   *
   * @param before the word before it; empty at the beginning of a sentence
   * @param word the word with its point
   * @param next the next word
   */
  boolean ends(String before, String word, String next) {
    if (!starters.contains(next)) {
      return false;
    }
    String bare = bare(word);
    boolean initial = bare.length() == 2 && Character.isUpperCase(bare.charAt(0));
    // An initial after a name is one of a name (George W. He); "plan B." is not.
    return initial
        ? !before.isEmpty() && Character.isLowerCase(before.charAt(0))
        : sometimes.contains(bare);
  }

  private static String bare(String word) {
    int letter = 0;
    while (letter < word.length() && !Character.isLetterOrDigit(word.charAt(letter))) {
      letter++;
    }
    return word.substring(letter);
  }
}
