package org.entente.nlp.tags;

import java.util.List;
import java.util.Locale;
import org.entente.nlp.linear.Features;

/** A sentence's words as the tagger looks at them, and the features of its decisions. */
public final class Words {
  /** Stands before the first word and after the last. */
  private static final long EDGE = Features.hash("<edge>");

  private static final int LONGEST_SUFFIX = 4;
  private static final int LONGEST_PREFIX = 3;

  private final int size;
  private final long[] form;
  private final long[] lower;
  private final long[] shape;
  private final long[][] suffix;
  private final long[][] prefix;
  private final long[] coarse;
  private final long[] fine;

  /** Looks at the words of a sentence. */
  public Words(List<String> forms) {
    size = forms.size();
    form = new long[size];
    lower = new long[size];
    shape = new long[size];
    coarse = WordClasses.shipped().coarse(forms);
    fine = WordClasses.shipped().fine(forms);
    suffix = new long[size][LONGEST_SUFFIX];
    prefix = new long[size][LONGEST_PREFIX];
    for (int i = 0; i < size; i++) {
      String word = forms.get(i);
      String small = word.toLowerCase(Locale.ROOT);
      form[i] = Features.hash(word);
      lower[i] = Features.hash(withoutDigits(small));
      shape[i] = Features.hash(shape(word));
      for (int n = 0; n < LONGEST_SUFFIX; n++) {
        suffix[i][n] = Features.hash(small, Math.max(0, small.length() - n - 1), small.length());
      }
      for (int n = 0; n < LONGEST_PREFIX; n++) {
        prefix[i][n] = Features.hash(small, 0, Math.min(n + 1, small.length()));
      }
    }
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /**
   * The features of a word's tag.
   *
   * @param i the word
   * @param one hash of the tag before it
   * @param two hash of the tag before that
   */
  void features(Features into, int i, long one, long two) {
    into.clear();
    long before = at(lower, i - 1);
    long after = at(lower, i + 1);
    into.add(1, form[i]);
    into.add(2, lower[i]);
    for (int n = 0; n < LONGEST_SUFFIX; n++) {
      into.add(3, suffix[i][n], n);
    }
    for (int n = 0; n < LONGEST_PREFIX; n++) {
      into.add(4, prefix[i][n], n);
    }
    into.add(5, shape[i]);
    into.add(6, shape[i], i == 0 ? 1 : 0);
    into.add(7, one);
    into.add(8, one, two);
    into.add(9, one, lower[i]);
    into.add(10, before);
    into.add(11, before, lower[i]);
    into.add(12, after);
    into.add(13, lower[i], after);
    into.add(14, at(lower, i - 2));
    into.add(15, at(lower, i + 2));
    into.add(16, suffix(i - 1));
    into.add(17, suffix(i + 1));
    into.add(18, suffix[i][2], one);
    into.add(19, at(shape, i + 1), shape[i]);
    into.add(20, at(shape, i - 1), shape[i]);
    into.add(21, one, after);
    into.add(22, suffix[i][1], one, two);
    into.add(23, suffix[i][2], suffix(i + 1));
    into.add(24, after, at(lower, i + 2));
    into.add(25, coarse[i]);
    into.add(26, fine[i]);
    into.add(27, fine[i], suffix[i][1]);
    into.add(28, at(fine, i - 1));
    into.add(29, at(fine, i + 1));
    into.add(30, coarse[i], one);
    into.add(31, at(fine, i - 1), fine[i]);
    into.add(32, fine[i], at(fine, i + 1));
    into.add(33, at(coarse, i - 1), coarse[i], at(coarse, i + 1));
    into.add(34, one, fine[i], at(coarse, i + 1));
  }

  private long at(long[] values, int i) {
    return i < 0 || i >= size ? EDGE : values[i];
  }

  private long suffix(int i) {
    return i < 0 || i >= size ? EDGE : suffix[i][2];
  }

  /** Numbers behave alike whatever their digits. */
  private static String withoutDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return word.replaceAll("[0-9]", "0");
      }
    }
    return word;
  }

  /** Capital, small, digit, other; runs of one kind are written once ("Xx", "X", "0-x"). */
  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < 8; i++) {
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
