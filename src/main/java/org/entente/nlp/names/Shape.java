package org.entente.nlp.names;

import java.util.List;

/** How a word is written. */
final class Shape {
  /** A longer run of one kind of character looks like this many. */
  private static final int RUN = 2;

  /** Share of upper case words from which a sentence is a shouted headline. */
  private static final double SHOUTED = 0.8;

  /** Fewer words than this say nothing about how the sentence is written. */
  private static final int FEWEST_WORDS = 3;

  private Shape() {}

  /** The form with letters as X and x, digits as 0, and runs cut to two: "McCain" is "XxXxx". */
  static String of(String form) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = kind(form.charAt(i));
      run = c == last ? run + 1 : 1;
      last = c;
      if (run <= RUN) {
        shape.append(c);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }

  /** Whether the form begins with a capital. */
  static boolean isCapitalised(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  /** Whether the form has two letters at least and all are capitals. */
  static boolean isUpper(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters > 1;
  }

  /** Whether the form has neither letter nor digit. */
  static boolean isSign(String form) {
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a sentence is written in capitals, so that they say nothing about names. */
  static boolean isShouted(List<String> forms) {
    int words = 0;
    int upper = 0;
    for (String form : forms) {
      if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
        words++;
        if (isUpper(form)) {
          upper++;
        }
      }
    }
    return words >= FEWEST_WORDS && upper >= SHOUTED * words;
  }
}
