package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The clause or phrase that a content begins with, by its head.
 *
 * @param view the article
 * @param head its highest token
 */
record Clause(ArticleView view, int head) {
  /** What "not" before them denies is that it is all: "not merely a plan". */
  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply", "solely");

  /** The main clause of a content; empty if the content is punctuation only. */
  static OptionalInt headOf(ArticleView view, BitSet content) {
    int best = -1;
    int most = 0;
    int sentence = -1;
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      boolean top = view.head[i] < 0 || !content.get(view.head[i]);
      if (!top || view.relation(i).equals("punct")) {
        continue;
      }
      if (sentence >= 0 && view.sentence[i] != sentence && best >= 0) {
        break;
      }
      sentence = view.sentence[i];
      BitSet below = view.subtree(i);
      below.and(content);
      int weight = below.cardinality();
      if (weight > most) {
        most = weight;
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(clauseBelow(view, best));
  }

  /**
   * The clause that the parser took for a relative one of the phrase before it: "(said) in the past
   * that Norland …".
   */
  private static int clauseBelow(ArticleView view, int noun) {
    if (new Clause(view, noun).child("case").isEmpty()) {
      return noun;
    }
    for (int c : view.children(noun)) {
      int first = view.leftmost[c];
      boolean own =
          view.children(c).stream()
              .anyMatch(d -> view.relation(d).startsWith("nsubj") && d != first);
      if (view.relation(c).startsWith("acl") && view.key[first].equals("that") && own) {
        return c;
      }
    }
    return noun;
  }

  /** Whether it is a clause: a verb, or a predicate with copula or subject. */
  boolean isClause() {
    String tag = view.tokens.get(head).tag();
    return tag.startsWith("VB") || has("cop") || has("nsubj") || has("nsubj:pass");
  }

  boolean has(String relation) {
    return child(relation).isPresent();
  }

  OptionalInt child(String... relations) {
    for (String relation : relations) {
      for (int c : view.children(head)) {
        if (view.relation(c).equals(relation)) {
          return OptionalInt.of(c);
        }
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The tokens that negate the predicate: "not" and its kind, or the "no" of its subject. "Not only
   * X but also Y" negates nothing: both are so.
   */
  BitSet negations() {
    BitSet found = new BitSet();
    for (int c : view.children(head)) {
      String relation = view.relation(c);
      if (StanceWord.NEGATION.isForm(view.tokens.get(c))
          && (List.of("advmod", "det", "aux", "cc:preconj", "advmod:neg").contains(relation)
              || relation.equals("cc") && view.key[c].equals("neither"))
          && !isFocused(c)) {
        found.set(c);
      }
      boolean argument = relation.startsWith("nsubj") || relation.equals("obj");
      if (argument) {
        for (int d : view.children(c)) {
          if (view.key[d].equals("no") || view.key[d].equals("neither")) {
            found.set(d);
          }
        }
      }
    }
    return found;
  }

  private boolean isFocused(int negation) {
    int next = negation + 1;
    return next < view.tokens.size()
        && FOCUS.contains(view.tokens.get(next).form().toLowerCase(Locale.ROOT));
  }

  /** Whether one of its auxiliaries or adverbs is one of these words. */
  boolean hasWord(StanceWord words) {
    for (int c : view.children(head)) {
      if (words.isForm(view.tokens.get(c))
          && List.of("aux", "aux:pass", "advmod", "mark", "cop").contains(view.relation(c))) {
        return true;
      }
    }
    return false;
  }
}
