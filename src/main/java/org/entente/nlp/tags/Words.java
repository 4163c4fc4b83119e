package org.entente.nlp.tags;

import java.util.List;
import java.util.function.ToLongFunction;
import org.entente.nlp.linear.Features;

/** A sentence's words as the tagger looks at them, and the features of its decisions. */
final class Words {
  /** Stands before the first word and after the last. */
  private static final long EDGE = Features.hash("<edge>");

  /** The greater part of a sentence's words is in capitals. */
  private static final int SHOUTED = 3;

  /** The greater part of a sentence's words begins with a capital, as in a headline. */
  private static final int CAPITALISED = 2;

  private static final int USUAL = 1;
  private static final int NO_LETTERS = 0;

  private final List<Word> words;
  private final int capitals;

  /**
   * Looks at the words of a sentence.
   *
   * @param forms the words as written
   * @param words the same, looked at one by one
   */
  Words(List<String> forms, List<Word> words) {
    this.words = words;
    capitals = capitals(forms);
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  /**
   * Adds the features of a word's tag that depend on where it stands.
   *
   * @param i the word
   * @param one hash of the tag before it
   * @param two hash of the tag before that
   */
  void features(Features into, int i, long one, long two) {
    Word word = words.get(i);
    long lower = word.lower;
    long ending = word.ending();
    long before = at(w -> w.lower, i - 1);
    long after = at(w -> w.lower, i + 1);
    into.add(7, one);
    into.add(8, one, two);
    into.add(9, one, lower);
    into.add(10, before);
    into.add(11, before, lower);
    into.add(12, after);
    into.add(13, lower, after);
    into.add(14, at(w -> w.lower, i - 2));
    into.add(15, at(w -> w.lower, i + 2));
    into.add(16, at(Word::ending, i - 1));
    into.add(17, at(Word::ending, i + 1));
    into.add(18, ending, one);
    into.add(21, one, after);
    into.add(22, word.shortEnding(), one, two);
    into.add(23, ending, at(Word::ending, i + 1));
    into.add(24, after, at(w -> w.lower, i + 2));
    into.add(40, one, two, lower);
    into.add(41, before, after);
    into.add(42, at(w -> w.lower, i - 2), before);
    into.add(43, before, lower, after);
    into.add(44, lower, after, at(w -> w.lower, i + 2));
    classes(into, word, i, one);
    written(into, word, i, one);
    used(into, word, i, one, two);
  }

  /** What stands between the same neighbours. */
  private void classes(Features into, Word word, int i, long one) {
    long before = at(w -> w.fine, i - 1);
    long after = at(w -> w.fine, i + 1);
    into.add(28, before);
    into.add(29, after);
    into.add(30, word.coarse, one);
    into.add(31, before, word.fine);
    into.add(32, word.fine, after);
    into.add(33, at(w -> w.coarse, i - 1), word.coarse, at(w -> w.coarse, i + 1));
    into.add(34, one, word.fine, at(w -> w.coarse, i + 1));
    into.add(37, at(w -> w.near, i - 1));
    into.add(38, at(w -> w.near, i + 1));
    into.add(39, at(w -> w.far, i + 1));
    into.add(45, at(w -> w.far, i - 1));
    into.add(46, word.near, one);
    into.add(47, word.near, at(w -> w.near, i + 1));
  }

  /** Capitals: a name, the first word of a sentence, a headline? */
  private void written(Features into, Word word, int i, long one) {
    int first = i == 0 ? 1 : 0;
    long before = at(w -> w.shape, i - 1);
    long after = at(w -> w.shape, i + 1);
    into.add(6, word.shape, first);
    into.add(19, after, word.shape);
    into.add(20, before, word.shape);
    into.add(51, word.capital, word.shape, first);
    into.add(52, word.capital, word.shape, one);
    into.add(53, word.capital, word.shape, at(w -> w.capital, i + 1), after);
    into.add(54, before, word.shape, after);
    into.add(55, word.shape, one, at(w -> w.lower, i + 1));
    into.add(56, word.shape, capitals, first);
  }

  /** What the word and its neighbours may be. */
  private void used(Features into, Word word, int i, long one, long two) {
    long next = at(w -> w.uses, i + 1);
    into.add(61, word.uses, one);
    into.add(62, word.uses, next);
    into.add(63, word.uses, one, next);
    into.add(64, next, at(w -> w.uses, i + 2));
    into.add(65, one, next);
    into.add(66, word.lower, next);
    into.add(67, at(w -> w.uses, i + 2));
    into.add(71, next);
    into.add(72, at(w -> w.uses, i - 1), word.uses);
    into.add(73, word.uses, next, at(w -> w.uses, i + 2));
    into.add(74, word.uses, one, two);
  }

  private long at(ToLongFunction<Word> value, int i) {
    return i < 0 || i >= words.size() ? EDGE : value.applyAsLong(words.get(i));
  }

  /** How a sentence is written: a word in capitals counts twice, one with a capital once. */
  private static int capitals(List<String> forms) {
    int words = 0;
    int capitals = 0;
    for (String form : forms) {
      if (!form.isEmpty() && Character.isLetter(form.charAt(0))) {
        words++;
        boolean begins = Character.isUpperCase(form.charAt(0));
        capitals += begins ? Word.isInCapitals(form) ? 2 : 1 : 0;
      }
    }
    if (words == 0) {
      return NO_LETTERS;
    }
    return 2 * capitals >= 3 * words ? SHOUTED : 5 * capitals >= 3 * words ? CAPITALISED : USUAL;
  }
}
