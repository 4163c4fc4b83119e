package org.entente.extract.claims;

import java.util.List;
import java.util.OptionalInt;
import org.entente.model.Token;

/**
 * A sentence's tree while it is being put right. Mutable, for one thread, and for one sentence
 * only.
 *
 * @param tokens the words
 * @param head of each token its head; -1 for the root
 * @param relation of each token its relation to its head
 */
record Arcs(List<Token> tokens, int[] head, String[] relation) {
  /** The tree as the parser made it. */
  static Arcs of(List<Token> tokens) {
    return new Arcs(
        tokens,
        tokens.stream().mapToInt(Token::head).toArray(),
        tokens.stream().map(Token::relation).toArray(String[]::new));
  }

  int size() {
    return tokens.size();
  }

  String tag(int i) {
    return tokens.get(i).tag();
  }

  String form(int i) {
    return tokens.get(i).form();
  }

  void attach(int token, int to, String as) {
    head[token] = to;
    relation[token] = as;
  }

  /** The first dependent with this relation. */
  OptionalInt child(int i, String wanted) {
    for (int c = 0; c < head.length; c++) {
      if (head[c] == i && relation[c].equals(wanted)) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  boolean has(int i, String wanted) {
    return child(i, wanted).isPresent();
  }

  /** Whether it is punctuation. */
  boolean isMark(int i) {
    return form(i).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean isQuote(int i) {
    return List.of("\"", "''", "``").contains(form(i));
  }

  /** Whether it can stand in a noun phrase. */
  boolean isNominal(int i) {
    return tag(i).startsWith("NN")
        || List.of("DT", "JJ", "POS", "HYPH", "CD", "PRP$").contains(tag(i))
        || form(i).equals("of");
  }

  /** The token after the noun phrase that begins at a token. */
  int phraseEnd(int from) {
    int end = from;
    while (end < size() && isNominal(end)) {
      end++;
    }
    return end;
  }

  /** The first token of the noun phrase that ends at a token. */
  int phraseBegin(int last) {
    int begin = last;
    while (begin > 0 && isNominal(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** The highest token of a stretch, from {@code from} to before {@code to}. */
  int top(int from, int to) {
    int top = to - 1;
    while (head[top] >= from && head[top] < to) {
      top = head[top];
    }
    return top;
  }

  /** Whether there is one root, and no token is above itself. */
  boolean isTree() {
    int roots = 0;
    for (int i = 0; i < head.length; i++) {
      roots += head[i] == Token.ROOT ? 1 : 0;
      int steps = 0;
      for (int at = i; at != Token.ROOT; at = head[at]) {
        if (steps++ > head.length) {
          return false;
        }
      }
    }
    return roots == 1;
  }
}
