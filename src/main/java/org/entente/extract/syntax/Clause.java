package org.entente.extract.syntax;

import java.util.List;
import java.util.OptionalInt;
import org.entente.model.Token;

/**
 * A predicate and what belongs to it, also where the tree hangs it elsewhere: the subject of a
 * coordinated, infinitival or relative clause is that of the clause above.
 *
 * @param tree the sentence's tree
 * @param predicate index of the verb, or of the noun or adjective of a copular clause
 */
public record Clause(Tree tree, int predicate) {
  /**
   * Higher than this no subject is sought: chains of infinitives are short, wrong trees are not.
   */
  private static final int HIGHEST = 4;

  /** The clause that a token belongs to: its nearest ancestor, or itself, that is a predicate. */
  public static Clause of(Tree tree, int token) {
    int i = token;
    int steps = 0;
    while (tree.head(i) != Token.ROOT && !isPredicate(tree, i) && steps++ <= tree.size()) {
      i = tree.head(i);
    }
    return new Clause(tree, i);
  }

  private static boolean isPredicate(Tree tree, int token) {
    return tree.token(token).tag().startsWith("VB")
            && !tree.is(token, "aux", "cop", "amod", "compound")
        || tree.child(token, "cop").isPresent();
  }

  /**
   * The subject's head, found here or in a clause above; a relative pronoun gives its antecedent.
   */
  public OptionalInt subject() {
    return subject(predicate, 0);
  }

  private OptionalInt subject(int verb, int steps) {
    OptionalInt own = tree.child(verb, "nsubj");
    if (own.isPresent()) {
      return relative(own.getAsInt(), verb);
    }
    int above = tree.head(verb);
    if (above == Token.ROOT || steps >= HIGHEST) {
      return OptionalInt.empty();
    }
    if (tree.is(verb, "conj", "xcomp", "advcl") && !tree.is(verb, "acl")) {
      return subject(above, steps + 1);
    }
    if (tree.is(verb, "acl")) {
      // "the talks held by …", "a decision to meet": a participle's head is its subject, an
      // infinitive's is above.
      return tree.token(verb).tag().equals("VBN") || tree.token(verb).tag().equals("VBG")
          ? OptionalInt.of(above)
          : subject(Clause.of(tree, above).predicate(), steps + 1);
    }
    return OptionalInt.empty();
  }

  private OptionalInt relative(int subject, int verb) {
    if (tree.lemma(subject, "who")) {
      // "Who" follows its antecedent, wherever the parser hung the clause.
      int before = subject - 1;
      while (before >= 0 && tree.token(before).tag().matches("\\W+|-LRB-|-RRB-")) {
        before--;
      }
      while (before >= 0 && tree.is(before, "flat")) {
        before = tree.head(before);
      }
      return before >= 0 ? OptionalInt.of(before) : OptionalInt.of(subject);
    }
    boolean pronoun = tree.lemma(subject, "which", "that") && tree.is(verb, "acl");
    return OptionalInt.of(pronoun && tree.head(verb) != Token.ROOT ? tree.head(verb) : subject);
  }

  /** Whether the predicate is a passive. */
  public boolean passive() {
    return tree.child(predicate, "nsubj:pass", "aux:pass").isPresent()
        || tree.is(predicate, "acl") && tree.token(predicate).tag().equals("VBN");
  }

  /** Who does it: the subject, or the "by" of a passive. */
  public OptionalInt agent() {
    if (!passive()) {
      return subject();
    }
    return tree.children(predicate, "obl").stream()
        .filter(o -> tree.is(o, "obl:agent") || hasCase(o, "by"))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** To whom or what it is done: the object, or the subject of a passive. */
  public OptionalInt patient() {
    return passive() ? subject() : tree.child(predicate, "obj");
  }

  /** The oblique dependents of any of these tokens' predicate with one of these prepositions. */
  public List<Integer> obliques(String... prepositions) {
    return tree.children(predicate, "obl", "nmod").stream()
        .filter(o -> hasCase(o, prepositions))
        .toList();
  }

  /** Whether a preposition among these marks the token. */
  public boolean hasCase(int token, String... prepositions) {
    return tree.children(token, "case").stream().anyMatch(c -> tree.lemma(c, prepositions));
  }

  /** Whether an auxiliary of one of these lemmas stands with the predicate. */
  public boolean auxiliary(String... lemmas) {
    return tree.children(predicate, "aux").stream().anyMatch(a -> tree.lemma(a, lemmas));
  }

  /** Whether the predicate is negated. */
  public boolean negated() {
    return tree.negated(predicate);
  }
}
