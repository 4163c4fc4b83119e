package org.entente.extract.event;

import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/**
 * Whether a report is of a habit, a series, or no particular event, or only asks about one. Such a
 * report may add to an event that another one tells of, but makes none.
 */
final class Habits {
  /** Whoever meets so many at once tells of a career, not of a meeting. */
  private static final int CROWD = 20;

  /** How far from the verb an adverb or a number still belongs to it. */
  private static final int NEAR = 6;

  private static final Set<String> TIMES = Set.of("times", "occasions");

  private final EventLexicon lexicon;
  private final Scene scene;

  Habits(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  boolean isAsked(Report report) {
    Tree tree = report.tree;
    return tree.size() > 0 && tree.token(tree.size() - 1).form().startsWith("?");
  }

  boolean isGeneric(Report report) {
    return isSeries(report) || (report.verbal ? isVerbHabit(report) : isNounHabit(report));
  }

  /** "Six times", "more than once". */
  private boolean isSeries(Report report) {
    Tree tree = report.tree;
    int last = Math.min(tree.size(), report.head + 2 * NEAR);
    for (int i = report.head + 1; i < last; i++) {
      String word = tree.token(i).form().toLowerCase(java.util.Locale.ROOT);
      boolean counted = tree.token(i - 1).tag().matches("CD|JJ|DT");
      if (TIMES.contains(word) && counted
          || word.equals("twice")
          || word.equals("once") && tree.lemma(i - 1, "than")) {
        return true;
      }
      if (tree.token(i).tag().matches("VB[DZP]|MD|:|\\.")) {
        break;
      }
    }
    return false;
  }

  private boolean isVerbHabit(Report report) {
    Tree tree = report.tree;
    int head = report.head;
    for (int i = Math.max(0, head - NEAR); i < Math.min(tree.size(), head + NEAR); i++) {
      boolean near = i == head - 1 || i == head + 1 || tree.head(i) == head;
      if (near && lexicon.isGeneric("ADVERB", tree.token(i).form())) {
        return true;
      }
    }
    for (int i = head + 1; i < Math.min(tree.size(), head + NEAR); i++) {
      boolean crowd =
          tree.token(i).tag().equals("CD")
              && tree.token(i).form().matches("\\d{1,3}(?:,?\\d{3})*")
              && Long.parseLong(tree.token(i).form().replace(",", "")) >= CROWD
              && !scene.isTime(tree, i);
      boolean over = lexicon.isGeneric("NUMBER", tree.token(i).form());
      if (crowd
          || over && i + 1 < tree.size() && tree.token(i + 1).tag().matches("CD|IN|NNS?|JJ|DT")) {
        return true;
      }
      if (tree.token(i).tag().matches("VB.*|,")) {
        break;
      }
    }
    String tag = tree.token(head).tag();
    Clause clause = new Clause(tree, head);
    boolean law = clause.auxiliary("shall") || before(tree, head, "shall");
    boolean dated = report.begin.isPresent();
    boolean present = tag.matches("VBZ|VBP") && tree.children(head, "aux").isEmpty() && !dated;
    boolean going = above(tree, head, "continue", "keep", "work");
    return law || present || going && !dated;
  }

  private boolean before(Tree tree, int head, String word) {
    for (int i = head - 1; i >= Math.max(0, head - 3); i--) {
      if (tree.lemma(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean above(Tree tree, int head, String... lemmas) {
    return tree.is(head, "xcomp", "advcl", "obj", "obl", "ccomp")
        && tree.head(head) != Token.ROOT
        && tree.lemma(tree.head(head), lemmas);
  }

  private boolean isNounHabit(Report report) {
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
    return open
        || isPhrase(tree, head)
        || above(tree, head, "continue", "maintain", "deepen", "strengthen");
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
}
