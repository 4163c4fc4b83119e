package org.entente.nlp.tags;

import java.util.Locale;
import org.entente.nlp.linear.Features;

/** A word as the tagger looks at it, wherever it stands: hashes of what it is made of. */
final class Word {
  private static final int LONGEST_SUFFIX = 4;
  private static final int LONGEST_PREFIX = 3;
  private static final int LONGEST_SHAPE = 8;

  /** The ending that says most of a neighbour. */
  private static final int ENDING = 2;

  private final long form;
  private final long[] suffix = new long[LONGEST_SUFFIX];
  private final long[] prefix = new long[LONGEST_PREFIX];
  final long lower;
  final long shape;
  final long coarse;
  final long fine;
  final long near;
  final long far;
  final long capital;
  final long uses;

  /**
   * Looks at a word.
   *
   * @param known how open texts use words
   */
  Word(String word, WordUses known) {
    String small = word.toLowerCase(Locale.ROOT);
    String key = WordClasses.key(word);
    form = Features.hash(word);
    lower = Features.hash(key);
    shape = Features.hash(shape(word));
    for (int n = 0; n < LONGEST_SUFFIX; n++) {
      suffix[n] = Features.hash(small, Math.max(0, small.length() - n - 1), small.length());
    }
    for (int n = 0; n < LONGEST_PREFIX; n++) {
      prefix[n] = Features.hash(small, 0, Math.min(n + 1, small.length()));
    }
    coarse = WordClasses.shipped().coarse(key);
    fine = WordClasses.shipped().fine(key);
    WordClusters.Classes classes = classes(word);
    near = Features.hash(classes.near());
    far = Features.hash(classes.far());
    WordUses.Use use = known.of(key);
    capital = use.capital();
    uses = use.tags();
  }

  /** The classes of a word; of "SYRIA", which is in no table, those of Syria. */
  private static WordClusters.Classes classes(String word) {
    WordClusters.Classes own = WordClusters.shipped().of(word, false);
    return own.near().isEmpty() && isInCapitals(word) ? WordClusters.shipped().of(word, true) : own;
  }

  static boolean isInCapitals(String form) {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }

  /** The features of its tag that do not depend on where it stands. */
  void features(Features into) {
    into.add(1, form);
    into.add(2, lower);
    for (int n = 0; n < LONGEST_SUFFIX; n++) {
      into.add(3, suffix[n], n);
    }
    for (int n = 0; n < LONGEST_PREFIX; n++) {
      into.add(4, prefix[n], n);
    }
    into.add(5, shape);
    into.add(25, coarse);
    into.add(26, fine);
    into.add(27, fine, shortEnding());
    into.add(35, near);
    into.add(36, far);
    into.add(50, capital, shape);
    into.add(57, capital, ending());
    into.add(60, uses, shape);
    into.add(68, uses, near);
    into.add(69, uses);
    into.add(70, near, shape);
  }

  /** Its last three letters. */
  long ending() {
    return suffix[ENDING];
  }

  /** Its last two letters. */
  long shortEnding() {
    return suffix[ENDING - 1];
  }

  /** Capital, small, digit, other; runs of one kind are written once ("Xx", "X", "0-x"). */
  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST_SHAPE; i++) {
      char c = word.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : digit(c);
      if (kind != last) {
        shape.append(kind);
        last = kind;
      }
    }
    return shape.toString();
  }

  private static char digit(char c) {
    return Character.isDigit(c) ? '0' : c;
  }
}
