package org.entente.extract.action;

import java.util.List;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EventStatus;
import org.entente.model.Token;

/** Whether a deed took place: as for meetings, and by negation, denial and the present tense. */
final class Reality {
  /** Clauses above a deed in which a denial is sought: deeper ones are wrong trees. */
  private static final int HIGHEST = 4;

  private final ActionLexicon lexicon;
  private final EventView view;

  Reality(ActionLexicon lexicon, EventView view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  EventStatus status(Deed deed) {
    Tree tree = deed.tree();
    int told = deed.told();
    EventStatus status = view.status(tree, told, deed.verbal());
    if (denied(tree, told) || tree.negated(told) || tree.negated(deed.head())) {
      return EventStatus.DENIED;
    }
    if (isConditional(tree, told)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (status == EventStatus.OCCURRED && isToBe(tree, told)) {
      return EventStatus.PLANNED;
    }
    if (status == EventStatus.PLANNED && isFinished(tree, told)) {
      status = EventStatus.OCCURRED;
    }
    if (status == EventStatus.OCCURRED && deed.verbal() && !VerbDeeds.isDone(lexicon, tree, told)) {
      return EventStatus.HYPOTHETICAL;
    }
    return status == EventStatus.OCCURRED && isUnderWay(tree, told) ? EventStatus.ONGOING : status;
  }

  /** "Unless he disarmed and held elections": the condition stands over both. */
  private static boolean isConditional(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return tree.children(first, "mark").stream().anyMatch(m -> tree.lemma(m, "if", "unless"));
  }

  /** "Announced that it had expelled", "is ready": told by an auxiliary, not by the verb above. */
  private static boolean isFinished(Tree tree, int told) {
    List<Integer> auxiliaries = tree.children(told, "aux", "cop");
    boolean open = auxiliaries.stream().anyMatch(a -> tree.token(a).tag().matches("MD|TO|VB"));
    return !open
        && auxiliaries.stream().anyMatch(a -> tree.token(a).tag().matches("VBD|VBZ|VBP"))
        && !tree.token(told).tag().equals("VBG");
  }

  /** "Is to be sentenced": "be" before an infinitive. */
  private static boolean isToBe(Tree tree, int verb) {
    int i = verb - 1;
    while (i >= 0 && (tree.lemma(i, "be") || tree.token(i).tag().startsWith("RB"))) {
      i--;
    }
    return i > 0
        && tree.token(i).tag().equals("TO")
        && tree.lemma(i - 1, "be", "due", "set", "schedule", "expect");
  }

  /** "Is shelling", "have been shelling". */
  private static boolean isUnderWay(Tree tree, int verb) {
    Clause clause = new Clause(tree, verb);
    return tree.token(verb).tag().equals("VBG")
        && clause.auxiliary("be")
        && tree.children(verb, "aux").stream()
            .anyMatch(a -> tree.token(a).tag().matches("VBP|VBZ"));
  }

  /** "Denied attacking", "denies that it attacked", "denied the attack". */
  private static boolean denied(Tree tree, int head) {
    int at = head;
    for (int steps = 0; steps < HIGHEST && tree.head(at) != Token.ROOT; steps++) {
      int above = tree.head(at);
      boolean under = tree.is(at, "ccomp", "xcomp", "obj", "nsubj:pass", "advcl");
      if (under && tree.lemma(above, "deny", "refute", "disprove")) {
        return true;
      }
      if (!under && !tree.is(at, "conj", "nmod", "acl")) {
        return false;
      }
      at = above;
    }
    return false;
  }
}
