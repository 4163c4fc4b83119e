package org.entente.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Token;

/**
 * Who describes: the subject of the verb that does ("in what A called a frank exchange"), the
 * passive's agent, whoever says it, "according to" whom it is so, or whoever says "I". Where none
 * of these is told it is the article itself.
 */
final class Describer {
  /** Chains of clauses are short, wrong trees are not. */
  private static final int HIGHEST = 4;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;

  Describer(EventLexicon lexicon, Scene scene, Tree tree) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
  }

  /** Ids of those who describe by this verb ("A called", "was described by A"). */
  List<String> of(int verb) {
    Clause clause = new Clause(tree, verb);
    boolean passive =
        tree.token(verb).tag().equals("VBN")
            && tree.children(verb, "aux").stream().noneMatch(a -> tree.lemma(a, "have"));
    if (passive || clause.passive()) {
      OptionalInt agent = by(verb);
      return agent.isPresent() ? scene.actors(tree, agent.getAsInt()) : said(verb);
    }
    OptionalInt subject = clause.subject();
    List<String> actors = subject.isPresent() ? scene.actors(tree, subject.getAsInt()) : List.of();
    return actors.isEmpty() ? before(verb) : actors;
  }

  /** Ids of those who say that what this word is in is so. */
  List<String> said(int word) {
    int predicate = Clause.of(tree, word).predicate();
    int at = predicate;
    for (int steps = 0; at != Token.ROOT && steps < HIGHEST; steps++) {
      if (at != word && is(at, Description.SPEECH) && !isSubject(at, word)) {
        return speaker(at);
      }
      for (int child : tree.children(at, "parataxis", "ccomp", "advcl")) {
        if (child > word && is(child, Description.SPEECH)) {
          return speaker(child);
        }
      }
      at = tree.head(at);
    }
    for (int i = 0; i < tree.size(); i++) {
      // "…," said A: whatever the tree hangs it on.
      boolean verb = tree.token(i).tag().matches("VBD|VBZ|VBP") && is(i, Description.SPEECH);
      if (verb && i != predicate && (i < word || isClosed(i))) {
        return speaker(i);
      }
    }
    return according().orElseGet(this::speakingOneself);
  }

  /** Behind a comma or a quotation mark, with nobody but its subject between. */
  private boolean isClosed(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (tree.token(i).form().matches("[,\"”]|''")) {
        return true;
      }
      if (tree.token(i).tag().matches("VB.*|MD|IN|WP|WDT")) {
        return false;
      }
    }
    return false;
  }

  private boolean isSubject(int verb, int word) {
    return new Clause(tree, verb).subject().stream().anyMatch(s -> tree.dominates(s, word));
  }

  private List<String> speaker(int verb) {
    OptionalInt subject = tree.child(verb, "nsubj");
    List<String> actors = subject.isPresent() ? scene.actors(tree, subject.getAsInt()) : List.of();
    if (!actors.isEmpty()) {
      return actors;
    }
    List<String> before = before(verb);
    return before.isEmpty() ? behind(verb) : before;
  }

  /** Whoever is named last before a verb, with nothing but a part of his name or office between. */
  private List<String> before(int verb) {
    int end = tree.token(verb).span().begin();
    return scene.mentions().in(tree.sentence().span()).stream()
        .filter(m -> m.span().end() <= end && end - m.span().end() <= 2)
        .map(Mention::entities)
        .reduce((a, b) -> b)
        .orElse(List.of());
  }

  /** "Said President A": the first name behind the verb, before another verb or comma. */
  private List<String> behind(int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.token(i).tag().matches("VB.*|MD|[,.:]")) {
        break;
      }
      List<String> actors = scene.acting(tree, i);
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  private OptionalInt by(int verb) {
    for (int i = verb + 1; i + 1 < tree.size(); i++) {
      if (tree.lemma(i, "by")) {
        for (int j = i + 1; j < tree.size(); j++) {
          if (!scene.acting(tree, j).isEmpty()) {
            return OptionalInt.of(j);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private Optional<List<String>> according() {
    for (int i = 0; i + 2 < tree.size(); i++) {
      if (tree.lemma(i, "accord", "according") && tree.lemma(i + 1, "to")) {
        List<String> actors = behind(i + 1);
        if (!actors.isEmpty()) {
          return Optional.of(actors);
        }
      }
    }
    return Optional.empty();
  }

  /** "I had a good meeting": whoever says "I" or "we". */
  private List<String> speakingOneself() {
    return scene.mentions().in(tree.sentence().span()).stream()
        .filter(m -> m.kind() == MentionKind.PRONOUN || m.kind() == MentionKind.GROUP)
        .filter(m -> m.text().matches("(?i)I|we|my|our"))
        .map(Mention::entities)
        .findFirst()
        .orElse(List.of());
  }

  private boolean is(int token, Description use) {
    return lexicon.isDescription(use, tree.token(token).lemma().toLowerCase(Locale.ROOT));
  }
}
