package org.entente.extract.event;

import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
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
  private final NounHabits nouns;

  Habits(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.nouns = new NounHabits(lexicon, scene);
  }

  boolean isAsked(Report report) {
    Tree tree = report.tree;
    return tree.size() > 0 && tree.token(tree.size() - 1).form().startsWith("?");
  }

  boolean isGeneric(Report report) {
    // "May consult with officials": a rule, or a thought.
    boolean open = report.status == EventStatus.HYPOTHETICAL && named(report) < 2;
    return open
        || isSeries(report)
        || (report.verbal ? isVerbHabit(report) : nouns.isHabit(report));
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
          || word.equals("once") && tree.lemma(i - 1, "than")
          || word.equals("any") && tree.lemma(i - 1, "than")) {
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
    boolean perfect =
        tag.equals("VBN")
            && tree.children(head, "aux").stream().anyMatch(a -> tree.lemma(a, "have"));
    boolean been = perfect || tag.equals("VB") && hasBeen(tree, head);
    boolean vague = been && !dated && (named(report) < 2 || isWithMany(report));
    // "The administration will consult with Congress": what bodies do.
    boolean office =
        report.kind == MeetingKind.TALKS
            && clause.auxiliary("will")
            && !dated
            && isWithMany(report);
    boolean many = !dated && isAmongMany(report);
    boolean progressive =
        tag.equals("VBG")
            && clause.auxiliary("have")
            && tree.children(head, "aux").stream().anyMatch(a -> tree.lemma(a, "be"));
    boolean unreal = clause.auxiliary("would") && clause.auxiliary("have");
    boolean going = above(tree, head, "continue", "keep", "work");
    return law
        || present
        || vague
        || unreal
        || office
        || many
        || isAcquaintance(report)
        || nouns.isEvery(tree)
        || isGerund(tree, head)
        || isPower(tree, head)
        || (progressive || going) && !dated;
  }

  /**
   * "The power to negotiate with", "a programme to welcome", "never had the chance to meet":
   * nothing has happened by it.
   */
  private boolean isPower(Tree tree, int head) {
    if (head < 2 || !tree.lemma(head - 1, "to")) {
      return false;
    }
    boolean missed = tree.lemma(head - 2, "chance", "opportunity", "honor", "honour", "pleasure");
    boolean never = false;
    for (int i = head - 2; i > Math.max(-1, head - 2 - NEAR); i--) {
      never |= tree.lemma(i, "never", "not", "no");
    }
    return missed && never || lexicon.isGeneric("POWER", tree.token(head - 2).lemma());
  }

  /**
   * "For hosting him", "the hosting of forums": a gerund tells of no event, unless it is set in
   * time ("after meeting A") or set off by a comma ("in Rome, meeting A").
   */
  private boolean isGerund(Tree tree, int head) {
    boolean gerund = tree.token(head).tag().equals("VBG") && tree.children(head, "aux").isEmpty();
    if (!gerund || head == 0) {
      return false;
    }
    int before = head - 1;
    while (before > 0 && tree.token(before).tag().equals("RB")) {
      before--;
    }
    for (int i = head - 1; i > Math.max(0, head - NEAR); i--) {
      if (tree.lemma(i, "forward") || lexicon.isGeneric("SETTING", tree.token(i).form())) {
        return false;
      }
    }
    int above = tree.head(head);
    if (above != Token.ROOT
        && tree.token(above).tag().matches("VBZ|VBP")
        && tree.children(above, "aux", "cop").isEmpty()) {
      return true;
    }
    return !tree.token(before).tag().matches(",|CC|:")
        && !tree.token(before).tag().startsWith("VB")
        && !tree.token(before).tag().startsWith("NNP");
  }

  /** "Has met with families": nobody can tell when, or with whom. */
  private long named(Report report) {
    return report.parts.keySet().stream().filter(id -> !scene.entity(id).anonymous()).count();
  }

  /** "Has met with members of Congress": whoever was met is no one in particular. */
  private boolean isWithMany(Report report) {
    return !report.agents.isEmpty()
        && report.parts.keySet().stream()
            .filter(id -> !report.agents.contains(id))
            .map(scene::entity)
            .allMatch(e -> e.anonymous() || e.type() == EntityType.ORGANIZATION);
  }

  /** "They have been there to meet with mayors". */
  private static boolean hasBeen(Tree tree, int verb) {
    int above = tree.head(verb);
    return above != Token.ROOT
        && tree.is(verb, "xcomp", "advcl")
        && tree.children(above, "aux", "cop").stream()
            .anyMatch(a -> tree.lemma(a, "have") || tree.token(a).form().equals("been"));
  }

  /** "Officials met with members of Congress": nobody on either side has a name. */
  private boolean isAmongMany(Report report) {
    return isWithMany(report)
        && report.agents.stream().map(scene::entity).allMatch(Entity::anonymous)
        && report.parts.keySet().stream()
            .map(scene::entity)
            .noneMatch(e -> e.country().isPresent());
  }

  /** "I first met A in 2012": got to know somebody who, for all the text says, holds no office. */
  private boolean isAcquaintance(Report report) {
    Tree tree = report.tree;
    int next = report.head + 1;
    boolean direct =
        tree.lemma(report.head, "meet")
            && tree.token(report.head).tag().equals("VBD")
            && next < tree.size()
            && tree.token(next).tag().startsWith("NNP")
            && tree.child(report.head, "nsubj").stream().anyMatch(i -> tree.lemma(i, "I"));
    return direct
        && report.parts.keySet().stream()
            .filter(id -> !report.agents.contains(id))
            .map(scene::entity)
            .allMatch(
                e ->
                    e.type() == EntityType.PERSON
                        && e.tenures().isEmpty()
                        && !lexicon.countries().isOfficial(e.name()));
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
}
