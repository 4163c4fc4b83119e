package org.entente.extract.event;

import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.MeetingKind;
import org.entente.model.Token;

/** Whether a noun of meeting names a habit, a series or a process, not one event. */
final class NounHabits {
  /** How far before the noun a word still belongs to it. */
  private static final int NEAR = 6;

  private final EventLexicon lexicon;
  private final Scene scene;

  NounHabits(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** Whether the noun tells of a habit, a series or a process. */
  boolean isHabit(Report report) {
    Tree tree = report.tree;
    int head = report.head;
    for (int i = head - 1; i >= Math.max(0, head - NEAR); i--) {
      if (!tree.token(i).tag().matches("JJ[RS]?|DT|VBG|VBN|NN|CC|HYPH|PDT|,")) {
        break;
      }
      if (lexicon.isGeneric("MODIFIER", tree.token(i).form())) {
        return true;
      }
    }
    boolean dated = report.begin.isPresent();
    boolean plural = tree.token(head).tag().endsWith("S");
    Clause clause = Clause.of(tree, head);
    boolean past = tree.token(clause.predicate()).tag().equals("VBD");
    boolean future = clause.auxiliary("will");
    boolean open = plural && !report.definite && !dated && !past && !future;
    boolean several =
        plural
            && report.parts.size() < 3
            && tree.children(head, "nummod").stream().anyMatch(n -> n < head);
    boolean mass =
        !plural
            && !dated
            && lexicon.isGeneric("MASS", tree.token(head).lemma())
            && tree.children(head, "det", "nmod:poss", "nummod").isEmpty()
            && !isDetermined(tree, head);
    boolean going =
        tree.token(clause.predicate()).tag().equals("VBG")
            && clause.auxiliary("have")
            && clause.auxiliary("be");
    boolean uncounted =
        plural
            && !report.definite
            && !dated
            && report.parts.size() < 3
            && lexicon.isReportWord(ReportWord.COUNTED, tree.token(head).lemma());
    // "My visits to Kenya": nobody can tell how many, or when.
    boolean owned =
        plural
            && !dated
            && !report.listed
            && report.parts.size() < 3
            && lexicon.isReportWord(ReportWord.COUNTED, tree.token(head).lemma())
            && tree.child(head, "nmod:poss").isPresent();
    // "When he has those meetings": in the present, and in the plural.
    boolean present =
        tree.token(clause.predicate()).tag().matches("VBZ|VBP")
            && tree.children(clause.predicate(), "aux").isEmpty()
            && plural
            && !dated
            && !report.listed
            && lexicon.isReportWord(ReportWord.COUNTED, tree.token(head).lemma());
    // "We will strengthen ties by completing negotiations with B": an aim, not a round.
    boolean process =
        report.kind == MeetingKind.TALKS
            && plural
            && !dated
            && tree.token(clause.predicate()).tag().equals("VBG")
            && tree.children(clause.predicate(), "aux", "nsubj").isEmpty()
            && tree.is(head, "obj");
    boolean aside =
        plural && !report.definite && !dated && tree.is(head, "nmod") && !clauseHolds(clause);
    return open
        || uncounted
        || aside
        || present
        || process
        || owned
        || several
        || mass
        || going && !dated
        || isEvery(tree)
        || isPhrase(tree, head)
        || isGoing(tree, head);
  }

  /** Whether the verb says that a meeting was held. */
  private boolean clauseHolds(Clause clause) {
    return lexicon.meetingVerb(clause.tree().token(clause.predicate()).lemma()).isPresent();
  }

  /** A determiner, a possessive or an ordinal before the noun and its adjectives. */
  private static boolean isDetermined(Tree tree, int head) {
    for (int i = head - 1; i >= 0; i--) {
      if (tree.token(i).tag().matches("DT|PRP\\$|POS|CD")) {
        return true;
      }
      if (!tree.token(i).tag().matches("JJ[RS]?|NN|NNP|HYPH|VB[GN]|CC|,|RB")) {
        return false;
      }
    }
    return false;
  }

  /** "In consultation with", "in close conversation with". */
  private static boolean isPhrase(Tree tree, int head) {
    int i = head - 1;
    while (i >= 0 && tree.token(i).tag().startsWith("JJ")) {
      i--;
    }
    return i >= 0
        && tree.lemma(i, "in", "through", "after", "upon", "following", "without")
        && tree.lemma(head, "consultation", "discussion", "conversation", "dialogue", "session")
        && head + 1 < tree.size()
        && tree.lemma(head + 1, "with", "between", "among");
  }

  /** "Continue the talks", "broaden their dialogue". */
  private boolean isGoing(Tree tree, int head) {
    int verb = tree.head(head);
    return tree.is(head, "xcomp", "advcl", "obj", "obl", "ccomp")
        && verb != Token.ROOT
        && lexicon.isGeneric("GOING", tree.token(verb).lemma());
  }

  /** "Every Wednesday", "every time we needed him". */
  boolean isEvery(Tree tree) {
    for (int i = 0; i + 1 < tree.size(); i++) {
      boolean time = scene.isTime(tree, i + 1) || tree.lemma(i + 1, "time");
      if (tree.lemma(i, "every", "each", "any") && time || tree.lemma(i, "whenever")) {
        return true;
      }
    }
    return false;
  }
}
