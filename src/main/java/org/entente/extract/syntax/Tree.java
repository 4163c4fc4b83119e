package org.entente.extract.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A sentence's dependency tree, indexed for questions from above. Tokens are named by their index
 * in the sentence.
 *
 * <p>Relations are those of Universal Dependencies. Asked for {@code "nsubj"}, the tree also gives
 * its subtypes ({@code nsubj:pass}); asked for a subtype, only that.
 */
public final class Tree {
  private final Sentence sentence;
  private final List<List<Integer>> children;
  private final int root;

  private Tree(Sentence sentence, List<List<Integer>> children, int root) {
    this.sentence = sentence;
    this.children = children;
    this.root = root;
  }

  /** Indexes a sentence's tree. */
  public static Tree of(Sentence sentence) {
    List<List<Integer>> children = new ArrayList<>();
    sentence.tokens().forEach(t -> children.add(new ArrayList<>(2)));
    int root = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = sentence.tokens().get(i).head();
      if (head == Token.ROOT) {
        root = i;
      } else {
        children.get(head).add(i);
      }
    }
    return new Tree(sentence, children, root);
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Number of tokens. */
  public int size() {
    return sentence.tokens().size();
  }

  /** The token at an index. */
  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** Index of the root; 0 in an empty sentence. */
  public int root() {
    return root;
  }

  /** Index of the token's head, {@link Token#ROOT} for the root. */
  public int head(int index) {
    return token(index).head();
  }

  /** The direct dependents, in order of the text. */
  public List<Integer> children(int index) {
    return children.get(index);
  }

  /** The direct dependents in one of these relations, in order of the text. */
  public List<Integer> children(int index, String... relations) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(index)) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first direct dependent in one of these relations. */
  public OptionalInt child(int index, String... relations) {
    for (int child : children.get(index)) {
      if (is(child, relations)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the token stands in one of these relations to its head. */
  public boolean is(int index, String... relations) {
    String own = token(index).relation();
    for (String relation : relations) {
      if (own.startsWith(relation)
          && (own.length() == relation.length() || own.charAt(relation.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token's lemma is one of these. */
  public boolean lemma(int index, String... lemmas) {
    String own = token(index).lemma();
    for (String lemma : lemmas) {
      if (own.equalsIgnoreCase(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** The token and everything below it. */
  public BitSet subtree(int index) {
    BitSet found = new BitSet(size());
    List<Integer> open = new ArrayList<>();
    open.add(index);
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      if (!found.get(next)) {
        found.set(next);
        open.addAll(children.get(next));
      }
    }
    return found;
  }

  /** From the subtree's first token to its last, in code points of the article. */
  public Span subtreeSpan(int index) {
    BitSet tokens = subtree(index);
    return span(tokens.nextSetBit(0), tokens.length() - 1);
  }

  /** A run of tokens, both ends included. */
  public record Stretch(int first, int last) {}

  /**
   * The unbroken run of tokens of {@code inside} around a token, which is part of it in any case.
   */
  public Stretch stretch(int token, BitSet inside) {
    int first = token;
    while (first > 0 && inside.get(first - 1)) {
      first--;
    }
    int last = token;
    while (last + 1 < size() && inside.get(last + 1)) {
      last++;
    }
    return new Stretch(first, last);
  }

  /**
   * From token {@code first} to token {@code last}, both included, in code points of the article.
   */
  public Span span(int first, int last) {
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  /** Whether {@code below} is {@code above} or stands under it. */
  public boolean dominates(int above, int below) {
    int steps = 0;
    for (int i = below; i != Token.ROOT && steps <= size(); i = head(i), steps++) {
      if (i == above) {
        return true;
      }
    }
    return false;
  }

  /** The token and those coordinated with it, in order of the text. */
  public List<Integer> coordinated(int index) {
    List<Integer> found = new ArrayList<>();
    found.add(index);
    found.addAll(children(index, "conj"));
    return found;
  }

  /** The first conjunct of the coordination that the token belongs to: itself if it is in none. */
  public int firstConjunct(int index) {
    int steps = 0;
    int i = index;
    while (is(i, "conj") && head(i) != Token.ROOT && steps++ <= size()) {
      i = head(i);
    }
    return i;
  }

  /**
   * The token that carries a phrase's part in its sentence: for a name in apposition or after its
   * title ("Secretary of State John Kerry said") the noun before it, for a conjunct the first
   * conjunct's; else the token itself.
   */
  public int argument(int index) {
    int i = index;
    for (int steps = 0; head(i) != Token.ROOT && steps <= size(); steps++) {
      boolean named =
          is(i, "appos", "flat", "nmod:desc") || is(i, "nmod") && children(i, "case").isEmpty();
      if (!is(i, "conj") && !(named && head(i) < i && token(head(i)).tag().startsWith("N"))) {
        break;
      }
      i = head(i);
    }
    return i;
  }

  /** The tokens whose span lies inside {@code span}; empty if none. */
  public BitSet tokensIn(Span span) {
    BitSet found = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      if (span.contains(token(i).span())) {
        found.set(i);
      }
    }
    return found;
  }

  /**
   * The token inside {@code span} that depends on one outside it; empty if the span covers no
   * token.
   */
  public OptionalInt headOf(Span span) {
    BitSet inside = tokensIn(span);
    for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
      int head = head(i);
      if (head == Token.ROOT || !inside.get(head)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a negation ("not", "no", "never", "n't", "without") depends directly on the token. */
  public boolean negated(int index) {
    for (int child : children.get(index)) {
      if (is(child, "advmod", "det", "case", "mark", "cc:preconj")
          && lemma(child, "not", "n't", "no", "never", "neither", "without")) {
        return true;
      }
    }
    return false;
  }
}
