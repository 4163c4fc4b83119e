package org.entente.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text shows of its language. Names look the same in many languages, so of the words in the
 * Latin script only those in small letters count; where nearly all is in capitals, all count.
 *
 * @param letters letters of all scripts
 * @param latin letters of the Latin script among them
 * @param words words that count, in small letters, in the order of the text
 * @param english how many of them only English has
 */
record Evidence(long letters, long latin, List<String> words, long english) {
  /** From this share of words in capitals on, capitals mean nothing. */
  private static final double CAPITALS = 0.8;

  Evidence {
    words = List.copyOf(words);
  }

  /** Reads a text. */
  static Evidence of(String text, Set<String> englishWords) {
    List<String> all = new ArrayList<>();
    List<String> small = new ArrayList<>();
    int capitals = 0;
    long letters = 0;
    long latin = 0;
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      while (at < text.length() && isOfWord(text, at)) {
        int codePoint = text.codePointAt(at);
        if (Character.isLetter(codePoint)) {
          letters++;
          latin += isLatin(codePoint) ? 1 : 0;
        }
        at += Character.charCount(codePoint);
      }
      if (at == begin) {
        at++;
        continue;
      }
      String word = text.substring(begin, at);
      all.add(word);
      if (Character.isLowerCase(word.codePointAt(0))) {
        small.add(word);
      } else if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
        capitals++;
      }
    }
    List<String> words =
        capitals > CAPITALS * all.size()
            ? all.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList()
            : small;
    return new Evidence(
        letters, latin, words, words.stream().filter(englishWords::contains).count());
  }

  /** The share of words that only English has; 0 if none counts. */
  double englishShare() {
    return words.isEmpty() ? 0 : (double) english / words.size();
  }

  private static boolean isOfWord(String text, int at) {
    int codePoint = text.codePointAt(at);
    if (Character.isLetter(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLatin(int codePoint) {
    return codePoint < 0x250
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
