package org.entente.extract.event;

import java.util.Locale;
import java.util.Optional;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EventStatus;
import org.entente.model.Token;

/**
 * Whether a clause tells of its event as held, planned, possible or called off: tense, modals, and
 * the verbs, nouns and adjectives above.
 */
final class Stand {
  /** Chains of infinitives are short, wrong trees are not. */
  private static final int HIGHEST = 4;

  /** How many words before a bare verb its modal may stand. */
  private static final int NEAR = 5;

  private final EventLexicon lexicon;
  private final Tree tree;
  private final int head;
  private final boolean verbal;
  private final Clause clause;

  Stand(EventLexicon lexicon, Report report) {
    this(lexicon, report.tree, report.head, report.verbal);
  }

  /**
   * Of any event.
   *
   * @param head the verb or noun that tells of it
   * @param verbal whether that is a verb
   */
  Stand(EventLexicon lexicon, Tree tree, int head, boolean verbal) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.head = head;
    this.verbal = verbal;
    this.clause = Clause.of(tree, head);
  }

  EventStatus status() {
    for (int modifier : tree.children(head, "amod")) {
      if (modifier < head && lexicon.isReportWord(ReportWord.PAST, tree.token(modifier).lemma())) {
        return EventStatus.OCCURRED;
      }
    }
    for (int modifier : tree.children(head, "amod", "acl")) {
      if (modifier < head
          && tree.lemma(
              modifier,
              "planned",
              "scheduled",
              "upcoming",
              "plan",
              "schedule",
              "propose",
              "future",
              "possible")) {
        return EventStatus.PLANNED;
      }
    }
    boolean ahead =
        tree.children(head, "acl").stream()
            .anyMatch(
                p ->
                    tree.token(p).tag().equals("VBN")
                        && tree.children(p, "mark").stream().anyMatch(m -> tree.lemma(m, "to")));
    if (ahead) {
      return EventStatus.PLANNED;
    }
    EventStatus status = chain();
    return status == EventStatus.OCCURRED && (isAhead() || isAwaited())
        ? EventStatus.PLANNED
        : status;
  }

  /** Whether a finite past tense says so, not a mere mention. */
  boolean told() {
    int at = verbal ? head : clause.predicate();
    String tag = tree.token(at).tag();
    boolean perfect = tree.children(at, "aux").stream().anyMatch(a -> tree.lemma(a, "have"));
    return tag.equals("VBD") || tag.equals("VBN") && perfect;
  }

  /** "Able to hold the meeting", not "able to watch it". */
  private boolean isHeld() {
    return lexicon
        .meetingVerb(tree.token(clause.predicate()).lemma().toLowerCase(Locale.ROOT))
        .isPresent();
  }

  /** "Ahead of the meeting". */
  private boolean isAhead() {
    return !verbal
        && !tree.token(clause.predicate()).tag().equals("VBD")
        && precedes("ahead", "before", "prior", "advance");
  }

  private boolean precedes(String... lemmas) {
    for (int i = head - 1; i >= Math.max(0, head - 2 * NEAR); i--) {
      if (tree.lemma(i, lemmas)) {
        return true;
      }
      if (tree.token(i).tag().matches("VB.*|MD|W.*|[,:.]")) {
        return false;
      }
    }
    return false;
  }

  /** "Looks forward to hosting", "looked forward to the summit". */
  private boolean isAwaited() {
    for (int i = head - 1; i >= Math.max(1, head - 2 * NEAR); i--) {
      if (tree.lemma(i, "forward") && tree.lemma(i - 1, "look")) {
        return true;
      }
    }
    return false;
  }

  /** "Announced that she would travel": a plan told in the past. */
  private boolean isReported(int verb) {
    return tree.is(verb, "ccomp")
        && tree.head(verb) != Token.ROOT
        && tree.token(tree.head(verb)).tag().equals("VBD");
  }

  private EventStatus chain() {
    int at = verbal ? head : clause.predicate();
    boolean aim = false;
    for (int steps = 0; at != Token.ROOT && steps < HIGHEST; steps++) {
      Clause here = new Clause(tree, at);
      if (verbal && at != head) {
        // "Will be able to meet".
        Optional<EventStatus> quality =
            tree.token(at).tag().startsWith("JJ")
                ? lexicon.status(tree.token(at))
                : Optional.empty();
        if (quality.isPresent()) {
          return quality.get();
        }
      }
      if (here.auxiliary("will", "shall") || modal(at, "will", "shall", "'ll", "wo")) {
        return EventStatus.PLANNED;
      }
      if (here.auxiliary("would") && isReported(at)) {
        return EventStatus.PLANNED;
      }
      if (here.auxiliary("would", "could", "might", "may", "should", "can", "must")
          || modal(at, "would", "could", "might", "may", "should", "can", "must")) {
        return EventStatus.HYPOTHETICAL;
      }
      if (tree.children(at, "mark").stream()
          .anyMatch(m -> tree.lemma(m, "if", "unless", "whether"))) {
        return EventStatus.HYPOTHETICAL;
      }
      Optional<EventStatus> word = aim ? Optional.empty() : word(at);
      if (word.isPresent()) {
        return word.get();
      }
      // Only infinitives and participles take over what stands above them; a finite clause speaks
      // for itself.
      boolean finite =
          tree.token(at).tag().matches("VBD|VBZ|VBP") || isProgressive(at) || isCopular(at);
      boolean beside = tree.is(at, "conj") && tree.token(at).tag().equals("VB");
      if (!beside && !tree.is(at, "xcomp", "acl", "csubj", "advcl", "ccomp") || finite) {
        break;
      }
      aim = tree.is(at, "advcl") && tree.token(at).tag().equals("VB");
      int above = tree.head(at);
      if (tree.is(at, "acl") && tree.token(at).tag().equals("VB")) {
        Optional<EventStatus> noun = lexicon.status(tree.token(above));
        if (noun.isPresent()) {
          return noun.get();
        }
      }
      at = Clause.of(tree, above).predicate();
    }
    return EventStatus.OCCURRED;
  }

  /**
   * "They cancelled the talks", "the talks were cancelled", but "the talks failed" did take place.
   */
  private Optional<EventStatus> word(int at) {
    boolean over = at != head;
    boolean clausal = !verbal && tree.head(head) == at && tree.is(head, "obj", "nsubj:pass");
    boolean speaks = clausal || verbal || at != clause.predicate();
    boolean misread =
        tree.lemma(at, "go") && !tree.token(at).tag().equals("VBG")
            || tree.lemma(at, "go")
                && !verbal
                && lexicon
                    .meetingVerb(tree.token(clause.predicate()).lemma().toLowerCase(Locale.ROOT))
                    .isEmpty()
            || tree.lemma(at, "look")
            || verbal && tree.lemma(at, "call", "like")
            || clausal && tree.lemma(at, "call")
            || !verbal && tree.token(at).tag().startsWith("JJ") && !isHeld();
    return over && speaks && !misread ? lexicon.status(tree.token(at)) : Optional.empty();
  }

  /** "Told reporters that the talks were hard": finite by its copula. */
  private boolean isCopular(int predicate) {
    return tree.children(predicate, "cop").stream()
        .anyMatch(c -> tree.token(c).tag().matches("VBD|VBZ|VBP"));
  }

  /** "I will tell you that I was speaking with …": finite by its auxiliary. */
  private boolean isProgressive(int verb) {
    return tree.token(verb).tag().equals("VBG")
        && tree.children(verb, "aux").stream()
            .anyMatch(a -> tree.token(a).tag().matches("VBD|VBZ|VBP"));
  }

  /** A modal before a bare verb that the tree hangs elsewhere. */
  private boolean modal(int verb, String... modals) {
    if (!tree.token(verb).tag().matches("VB|VBP")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      if (tree.token(i).tag().equals("MD")) {
        return tree.lemma(i, modals);
      }
      if (!tree.token(i).tag().matches("RB|VB|CC|VBP")) {
        return false;
      }
    }
    return false;
  }
}
