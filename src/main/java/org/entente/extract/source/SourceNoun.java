package org.entente.extract.source;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.source.AnonymityWords.Kind;
import org.entente.extract.syntax.Tree;
import org.entente.model.Span;

/**
 * The noun that says who an unnamed source is, with the words before it that belong to it.
 *
 * @param tree its sentence
 * @param line the same as words
 * @param first the first token of its phrase
 * @param head the noun
 */
record SourceNoun(Tree tree, WordLine line, int first, int head) {
  /** So many tokens may stand before a noun of its phrase. */
  private static final int LONGEST = 10;

  /** How many they are. */
  record Count(int atLeast, boolean exact) {}

  /**
   * Finds it in the words of a source.
   *
   * @param source the words, in this sentence at least in part
   * @return empty where there is none, or it stands for nobody or anybody ("no official")
   */
  static Optional<SourceNoun> in(Tree tree, Span source, AnonymityWords words) {
    WordLine line = new WordLine(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (!source.contains(tree.token(i).span())) {
        continue;
      }
      // "An official said": taggers take the noun for an adjective now and then.
      boolean noun = tree.token(i).tag().matches("NNP?S?|JJ") && words.isPerson(lemma(tree, i));
      boolean last =
          i + 1 == tree.size()
              || !tree.token(i + 1).tag().startsWith("NN")
              || !source.contains(tree.token(i + 1).span());
      boolean pronoun = words.is(Kind.PRONOUN, word(tree, i)) && !isBeforeNoun(tree, i);
      boolean who = noun && last && (isFirst(tree, i, source) || isTop(tree, i, source, words));
      if (who || pronoun && words.at(Kind.KNOWS, line, i + 1).isPresent()) {
        int first = first(tree, i, source, words);
        return words.is(Kind.VAGUE, word(tree, first))
            ? Optional.empty()
            : Optional.of(new SourceNoun(tree, line, first, i));
      }
    }
    return Optional.empty();
  }

  /** Whether it ends the phrase that the source begins with, whatever the parser hangs it from. */
  private static boolean isFirst(Tree tree, int noun, Span source) {
    for (int i = noun - 1; i >= 0 && source.contains(tree.token(i).span()); i--) {
      if (!tree.token(i).tag().matches("DT|PDT|CD|JJ[RS]?|NNP?S?|POS|PRP\\$|HYPH")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the source is this noun, not something of it or done to it: "limits on members". */
  private static boolean isTop(Tree tree, int noun, Span source, AnonymityWords words) {
    int above = tree.head(noun);
    return above < 0
        || !source.contains(tree.token(above).span())
        || tree.is(noun, "conj", "appos")
        || words.is(Kind.FEW, word(tree, above))
        || words.is(Kind.NUMBER, word(tree, above));
  }

  private static boolean isBeforeNoun(Tree tree, int i) {
    return i + 1 < tree.size()
        && tree.token(i + 1).tag().matches("NN.*|JJ.*|CD|IN")
        && !tree.token(i + 1).form().equalsIgnoreCase("with")
        && !tree.token(i + 1).tag().startsWith("JJ");
  }

  private static int first(Tree tree, int head, Span source, AnonymityWords words) {
    int first = head;
    while (first > 0 && head - first < LONGEST && precedes(tree, first - 1, head, source, words)) {
      first--;
    }
    return first;
  }

  private static boolean precedes(Tree tree, int i, int head, Span source, AnonymityWords words) {
    String word = word(tree, i);
    boolean own = source.contains(tree.token(i).span()) || tree.dominates(head, i);
    if (tree.token(i).tag().matches("DT|PDT|WDT|CD|JJ[RS]?|NNP?S?|POS|PRP\\$|VBN|HYPH")) {
      return own;
    }
    if (word.equals("of")) {
      return i > 0
          && (words.is(Kind.FEW, word(tree, i - 1)) || words.is(Kind.NUMBER, word(tree, i - 1)));
    }
    boolean joins = word.equals("and") || word.equals("&") || word.equals("-");
    boolean measures = word.matches("at|least|than|more|over|about|around|nearly|almost|roughly");
    return own
        && (joins
                && i > 0
                && tree.token(i - 1).tag().matches("JJ|NNP?")
                && !words.isPerson(lemma(tree, i - 1))
            || measures);
  }

  /** The noun and what stands before it. */
  Span span() {
    return tree.span(first, head);
  }

  static String word(Tree tree, int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }

  static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  String word(int token) {
    return word(tree, token);
  }

  /** What the noun is in the dictionary; a pronoun stays as it is. */
  String lemma() {
    return tree.token(head).tag().startsWith("NN") || tree.token(head).tag().equals("JJ")
        ? lemma(tree, head)
        : word(head);
  }

  boolean isPlural() {
    boolean ending = word(head).endsWith("s") && !word(head).equals(lemma(tree, head));
    return ending
        || tree.token(head).tag().endsWith("S")
        || word(head).matches("people|those|others|some|several|many");
  }

  /** Whether it points to somebody spoken of before: "the official". */
  boolean isDefinite() {
    return word(first).matches("the|this|that|these|those|his|her|their|its|our|my")
        || tree.token(first).tag().equals("PRP$");
  }

  /** Whether nothing stands before it but an article. */
  boolean isBare() {
    return head - first <= 1;
  }

  /** How many people it stands for. */
  Count count(AnonymityWords words) {
    for (int i = first; i <= head; i++) {
      OptionalInt value = words.value(Kind.NUMBER, word(i));
      boolean number =
          value.isPresent() && (tree.token(i).tag().equals("CD") || word(i).equals("dozen"));
      if (number) {
        boolean least = isAfter(Kind.LEAST, i, words);
        boolean about = isAfter(Kind.ABOUT, i, words) || word(i).equals("dozen") && !least;
        return about ? new Count(2, false) : new Count(Math.max(1, value.getAsInt()), !least);
      }
      if (words.is(Kind.FEW, word(i)) && i < head) {
        OptionalInt exactly = words.value(Kind.FEW, word(i));
        return new Count(exactly.orElse(2), exactly.isPresent());
      }
    }
    return isPlural() ? new Count(2, false) : new Count(1, true);
  }

  /** Whether words of a kind stand right before a number, an article between. */
  private boolean isAfter(Kind kind, int number, AnonymityWords words) {
    for (int i = Math.max(0, number - 4); i < number; i++) {
      Optional<WordLine.Stretch> found = words.at(kind, line, i);
      if (found.isPresent()
          && (found.get().end() == number
              || found.get().end() == number - 1 && word(number - 1).equals("a"))) {
        return true;
      }
    }
    return false;
  }
}
