package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what the tokenizer's model leaves together although the treebanks never do: quotation
 * marks, dashes and the hyphen at a word, signs of currencies, "cannot", and the short forms 's,
 * n't, 'll, …
 */
final class Clitics {
  private static final List<String> SHORT_FORMS =
      List.of("n't", "'s", "'ll", "'re", "'ve", "'m", "'d");
  private static final String DASH = "--";

  /** A sum: "US$20" is "US$" and "20". */
  private static final Pattern SUM = Pattern.compile("(\\p{Lu}{0,3}\\p{Sc})\\d.*");

  private Clitics() {}

  /** Adds a token, or the parts it falls into. */
  static void split(String text, int begin, int end, List<int[]> into) {
    int cut = cut(text.substring(begin, end));
    if (cut == 0) {
      into.add(new int[] {begin, end});
    } else {
      split(text, begin, begin + cut, into);
      split(text, begin + cut, end, into);
    }
  }

  /** Where a token falls in two; 0 if it does not. */
  private static int cut(String token) {
    int length = token.length();
    if (length < 2) {
      return 0;
    }
    if (token.charAt(0) == '"') {
      return 1;
    }
    if (token.charAt(length - 1) == '"') {
      return length - 1;
    }
    int dash = token.indexOf(DASH);
    if (dash > 0) {
      return dash;
    }
    if (dash == 0) {
      int after = 0;
      while (after < length && token.charAt(after) == '-') {
        after++;
      }
      return after < length ? after : 0;
    }
    if (token.charAt(0) == '-' && Character.isLetterOrDigit(token.charAt(1))) {
      return 1;
    }
    if (token.equalsIgnoreCase("cannot")) {
      return "can".length();
    }
    Matcher sum = SUM.matcher(token);
    return sum.matches() ? sum.end(1) : shortForm(token);
  }

  private static int shortForm(String token) {
    String small = token.toLowerCase(Locale.ROOT);
    for (String form : SHORT_FORMS) {
      int at = small.length() - form.length();
      if (at > 0 && small.endsWith(form) && Character.isLetterOrDigit(small.charAt(at - 1))) {
        return at;
      }
    }
    boolean possessive = small.endsWith("s'") && small.length() > 3;
    return possessive ? small.length() - 1 : 0;
  }
}
