package org.entente.nlp;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.gazetteer.Table;

/**
 * Words that end in a point without ending the sentence.
 *
 * @param always those that a name or a number must follow (Gen., Sept., No.)
 * @param sometimes those that may as well be a sentence's last word (U.S., Inc., p.m.)
 */
record Abbreviations(Set<String> always, Set<String> sometimes) {
  Abbreviations {
    always = Set.copyOf(always);
    sometimes = Set.copyOf(sometimes);
  }

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+");

  /** Before the state of a member of Congress: D-N.Y. */
  private static final Pattern PARTY = Pattern.compile("^[DRI]-");

  static Abbreviations load() {
    Set<String> always = new HashSet<>();
    Set<String> sometimes = new HashSet<>();
    for (Table.Row row : Table.load("/lexicon/abbreviations.tsv").rows()) {
      (row.get("followed").equals("always") ? always : sometimes).add(row.get("abbreviation"));
    }
    return new Abbreviations(always, sometimes);
  }

  /**
   * Whether a point belongs to the word before it.
   *
   * @param word the word with its point ("Gen.", "J.", "J.F.K.", "D-N.Y.")
   */
  boolean contains(String word) {
    String bare = PARTY.matcher(word).replaceFirst("");
    return always.contains(bare) || sometimes.contains(bare) || INITIALS.matcher(bare).matches();
  }

  /**
   * Whether the sentence goes on after a word.
   *
   * @param word the word with its point and what stands before it without a space ("(Gen.")
   * @param next the next character after the space
   */
  boolean goesOn(String word, char next) {
    int letter = 0;
    while (letter < word.length() && !Character.isLetterOrDigit(word.charAt(letter))) {
      letter++;
    }
    String bare = word.substring(letter);
    boolean initial = bare.length() == 2 && Character.isUpperCase(bare.charAt(0));
    if (always.contains(bare) || (initial && bare.charAt(0) != 'I')) {
      return true;
    }
    return sometimes.contains(bare) && (Character.isLowerCase(next) || Character.isDigit(next));
  }
}
