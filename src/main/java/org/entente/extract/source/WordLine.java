package org.entente.extract.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.syntax.Tree;

/** The words of a sentence in lower case with one space between them, for patterns over words. */
final class WordLine {
  private final String text;
  private final int[] begins;

  WordLine(Tree tree) {
    StringBuilder line = new StringBuilder();
    begins = new int[tree.size() + 1];
    for (int i = 0; i < tree.size(); i++) {
      begins[i] = line.length();
      line.append(tree.token(i).form().toLowerCase(Locale.ROOT).replace('’', '\'')).append(' ');
    }
    begins[tree.size()] = line.length();
    text = line.toString();
  }

  /**
   * Tokens of a sentence.
   *
   * @param first the first of them
   * @param end the one after the last
   */
  record Stretch(int first, int end) {}

  /** The words that match from a token on; a match ends with a word. */
  Optional<Stretch> at(Pattern pattern, int token) {
    Matcher matcher =
        pattern.matcher(text).region(begins[token], text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(stretch(matcher)) : Optional.empty();
  }

  /** The first words from a token on that match. */
  Optional<Stretch> from(Pattern pattern, int token) {
    Matcher matcher =
        pattern.matcher(text).region(begins[token], text.length()).useTransparentBounds(true);
    return matcher.find() ? Optional.of(stretch(matcher)) : Optional.empty();
  }

  private Stretch stretch(Matcher matcher) {
    int first = 0;
    while (first + 1 < begins.length && begins[first + 1] <= matcher.start()) {
      first++;
    }
    int end = first;
    while (end + 1 < begins.length && begins[end] < matcher.end()) {
      end++;
    }
    return new Stretch(first, end);
  }
}
