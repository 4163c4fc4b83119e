package org.entente.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A sentence as one line of lower-case words with single blanks around each, so that a regular
 * expression reads it whatever the tokenizer did: "Nov. 4-5" is {@code " nov 4 - 5 "}, "1990s" is
 * {@code " 1990 s "}, "2 p.m." is {@code " 2 pm "}.
 */
final class WordLine {
  /**
   * A word of the line.
   *
   * @param begin its first character in the line
   * @param span where it stands in the article
   * @param token index of its token in the sentence
   * @param capital whether the article writes it with a capital
   */
  private record Word(int begin, Span span, int token, boolean capital) {}

  private final Sentence sentence;
  private final StringBuilder line = new StringBuilder(" ");
  private final List<Word> words = new ArrayList<>();

  WordLine(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      split(i, sentence.tokens().get(i));
    }
  }

  private void split(int index, Token token) {
    String form = token.form();
    // Only where a form has as many code points as its text can parts be placed in the text.
    boolean divisible = form.length() == token.span().length();
    int begin = 0;
    for (int i = 1; divisible && i < form.length(); i++) {
      if (border(form, begin, i)) {
        add(index, token, begin, i);
        begin = i;
      }
    }
    add(index, token, begin, form.length());
  }

  private static boolean border(String form, int begin, int at) {
    char before = form.charAt(at - 1);
    char after = form.charAt(at);
    boolean joint = joint(before) || joint(after);
    boolean afterNumber = Character.isDigit(before) && Character.isLetter(after);
    // "AD842" is two words, "G20" one.
    boolean beforeNumber =
        Character.isLetter(before) && Character.isDigit(after) && at - begin == 2 && before == 'D';
    return joint || afterNumber || beforeNumber || after == '\'' && Character.isDigit(before);
  }

  private static boolean joint(char c) {
    return c == '-' || c == '/' || c == '(' || c == ')' || c == '[' || c == ']';
  }

  private void add(int index, Token token, int begin, int end) {
    String form = token.form().substring(begin, end);
    String word = form.toLowerCase(Locale.ROOT);
    boolean number = Character.isDigit(form.charAt(0));
    if (word.length() > 1 && !number) {
      word = word.replace(".", "");
    } else if (number && word.endsWith(".")) {
      word = word.substring(0, word.length() - 1);
    }
    word = word.replace(' ', '_');
    boolean whole = begin == 0 && end == token.form().length();
    Span span =
        whole ? token.span() : new Span(token.span().begin() + begin, token.span().begin() + end);
    words.add(new Word(line.length(), span, index, Character.isUpperCase(form.charAt(0))));
    line.append(word).append(' ');
  }

  /** The line, beginning and ending with a blank. */
  String text() {
    return line.toString();
  }

  Sentence sentence() {
    return sentence;
  }

  /** The stretch of the article behind {@code [begin, end)} of the line. */
  Span span(int begin, int end) {
    return new Span(words.get(at(begin)).span().begin(), words.get(at(end - 1)).span().end());
  }

  /** Index in the sentence of the token behind a character of the line. */
  int token(int at) {
    return words.get(at(at)).token();
  }

  /** Whether the word at a character of the line is written with a capital in the article. */
  boolean capital(int at) {
    return words.get(at(at)).capital();
  }

  /** The Penn tag of the token behind a character of the line. */
  String tag(int at) {
    return sentence.tokens().get(token(at)).tag();
  }

  private int at(int character) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (words.get(middle).begin() <= character) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
