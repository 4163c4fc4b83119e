package org.entente.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;

/** The clauses and phrases that rows of the table want below a verb or its object. */
final class Complements {
  /** How many words behind the verb a word that belongs to it may stand ("hold … responsible"). */
  private static final int NEAR = 9;

  /** How many words behind the verb an infinitive may stand that belongs to it. */
  private static final int FAR = 22;

  private final ActionLexicon lexicon;
  private final EventView view;
  private final UnnamedActors strangers;
  private final Players players;
  private final Tree tree;
  private final int head;
  private final OptionalInt object;

  Complements(
      ActionLexicon lexicon,
      EventView view,
      UnnamedActors strangers,
      Players players,
      Tree tree,
      int head,
      OptionalInt object) {
    this.lexicon = lexicon;
    this.view = view;
    this.strangers = strangers;
    this.players = players;
    this.tree = tree;
    this.head = head;
    this.object = object;
  }

  /** The clause or phrase that a row wants. */
  OptionalInt of(ActionLexicon.Row row) {
    for (String wanted : row.clauses()) {
      OptionalInt found = complement(wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt complement(String wanted) {
    List<Integer> below = new ArrayList<>(tree.children(head, "xcomp", "ccomp", "advcl", "acl"));
    object.ifPresent(o -> below.addAll(tree.children(o, "acl", "xcomp")));
    switch (wanted) {
      case "to":
        OptionalInt infinitive = first(below, i -> isInfinitive(tree, i));
        if (infinitive.isEmpty()) {
          List<Integer> phrases = new ArrayList<>(tree.children(head, "obl"));
          object.ifPresent(o -> phrases.addAll(tree.children(o, "nmod")));
          infinitive = first(phrases, o -> players.isCase(o, "to"));
        }
        return infinitive.isEmpty() && object.isPresent() ? infinitiveBehind() : infinitive;
      case "that":
        return first(tree.children(head, "ccomp"), c -> true);
      case "deed":
        return first(below, c -> isInfinitive(tree, c) && isDeed(c));
      case "harm":
        return first(tree.children(head, "ccomp"), this::isHarm);
      case "due":
        return first(tree.children(head, "ccomp"), this::isDue);
      default:
        List<Integer> phrases = new ArrayList<>(tree.children(head, "obl", "nmod", "advcl"));
        object.ifPresent(o -> phrases.addAll(tree.children(o, "nmod", "acl")));
        OptionalInt phrase =
            first(phrases, p -> players.isCase(p, wanted) && !view.isTime(tree, p));
        return phrase.isPresent() ? phrase : word(wanted);
    }
  }

  /** An infinitive that the tree hangs somewhere below. */
  private OptionalInt infinitiveBehind() {
    for (int i : tree.subtree(head).stream().toArray()) {
      if (i > head && i <= head + FAR && isInfinitive(tree, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt word(String lemma) {
    for (int i = head + 1; i < tree.size() && i <= head + NEAR; i++) {
      if (tree.lemma(i, lemma) && !tree.token(i).tag().equals("IN")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  static boolean isInfinitive(Tree tree, int token) {
    return tree.children(token, "mark").stream().anyMatch(m -> tree.lemma(m, "to"))
        || tree.token(token).tag().equals("VB") && token > 0 && tree.lemma(token - 1, "to");
  }

  /** Whether the infinitive is itself one of the table's deeds. */
  private boolean isDeed(int verb) {
    Frame inner = new Frame(lexicon, view, strangers, tree, verb);
    return lexicon.verbRows(tree, verb).stream()
        .filter(r -> !r.clauses().contains("deed"))
        .anyMatch(inner::fits);
  }

  /** "That Libya must hand over …": what somebody else ought to do. */
  private boolean isDue(int token) {
    OptionalInt subject = tree.child(token, "nsubj");
    boolean due = tree.children(token, "aux").stream().anyMatch(a -> lexicon.is("due", tree, a));
    boolean need = lexicon.is("due", tree, token) && tree.child(token, "xcomp").isPresent();
    return (due && !has(token) || need || isSubjunctive(token))
        && subject.isPresent()
        && players.actors(subject.getAsInt()).stream()
            .anyMatch(id -> !strangers.entity(id).anonymous());
  }

  /**
   * "That it would strike back": the speaker, by a pronoun, will do something the table has as
   * harm.
   */
  private boolean isHarm(int token) {
    OptionalInt subject = tree.child(token, "nsubj");
    boolean own = subject.isPresent() && tree.token(subject.getAsInt()).tag().equals("PRP");
    boolean open =
        tree.children(token, "aux").stream()
            .anyMatch(a -> tree.lemma(a, "will", "would", "could", "might", "may", "shall"));
    Frame inner = new Frame(lexicon, view, strangers, tree, token);
    return own
        && open
        && !tree.negated(token)
        && lexicon.verbRows(tree, token).stream()
            .filter(r -> !r.clauses().contains("harm"))
            .filter(inner::fits)
            .findFirst()
            .filter(r -> VerbDeeds.CONFLICT.contains(r.code()))
            .isPresent();
  }

  /** "Insisted that Libya withdraw": the bare form without an auxiliary. */
  private boolean isSubjunctive(int token) {
    return tree.token(token).tag().equals("VB") && tree.children(token, "aux").isEmpty();
  }

  /** "Have" only obliges before an infinitive, not in a perfect. */
  private boolean has(int token) {
    return tree.children(token, "aux").stream()
        .filter(a -> lexicon.is("due", tree, a))
        .allMatch(a -> tree.lemma(a, "have", "need"));
  }

  private interface Test {
    boolean of(int token);
  }

  private static OptionalInt first(List<Integer> tokens, Test test) {
    return tokens.stream().filter(test::of).mapToInt(Integer::intValue).findFirst();
  }
}
