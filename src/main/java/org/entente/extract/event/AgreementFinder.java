package org.entente.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Agreement;
import org.entente.model.AgreementStatus;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/** What parties agreed to do, signed or reached, and of which meeting it is an outcome. */
final class AgreementFinder {
  /**
   * Further back than this the meeting is no longer the one at which it was agreed, unless the same
   * people are named.
   */
  private static final int NEAR = 3;

  private final EventLexicon lexicon;
  private final Scene scene;

  AgreementFinder(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** All agreements in order; each is added to the outcomes of its meeting. */
  List<Agreement> find(List<MeetingDraft> events) {
    List<Agreement> found = new ArrayList<>();
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        Optional<AgreementStatus> status =
            tree.token(i).tag().startsWith("VB")
                ? lexicon.agreementVerb(tree.token(i).lemma().toLowerCase(Locale.ROOT))
                : Optional.empty();
        if (status.isPresent()) {
          int sentence = s;
          agreement(tree, i, status.get(), found.size() + 1)
              .ifPresent(
                  a -> {
                    found.add(a);
                    meeting(events, a, sentence).ifPresent(m -> m.outcomes.add(a.id()));
                  });
        }
      }
    }
    return found;
  }

  private Optional<Agreement> agreement(Tree tree, int verb, AgreementStatus status, int number) {
    Clause clause = new Clause(tree, verb);
    OptionalInt agent = clause.agent();
    List<String> parties = new ArrayList<>();
    agent.ifPresent(a -> parties.addAll(scene.actors(tree, a)));
    clause
        .obliques("with")
        .forEach(
            o ->
                scene.actors(tree, o).stream()
                    .filter(p -> !parties.contains(p))
                    .forEach(parties::add));
    Optional<Span> subject = subject(tree, clause);
    if (parties.size() < 2 || subject.isEmpty() || clause.negated()) {
      return Optional.empty();
    }
    Span words = subject.get();
    return Optional.of(
        new Agreement(
            "a" + number,
            parties,
            scene
                .article()
                .article()
                .text()
                .cover(words)
                .replaceAll("\\s+", " ")
                .replaceFirst("^to ", ""),
            reality(tree, clause, status),
            date(tree, verb),
            List.of(tree.sentence().span())));
  }

  /** "Agreed to set up …", "agreed on …", "signed a treaty", "a deal that was reached by …". */
  private Optional<Span> subject(Tree tree, Clause clause) {
    int verb = clause.predicate();
    boolean free = tree.lemma(verb, "agree", "pledge", "undertake");
    OptionalInt infinitive = tree.child(verb, "xcomp");
    if (free && infinitive.isPresent()) {
      return Optional.of(phrase(tree, infinitive.getAsInt()));
    }
    if (free) {
      List<Integer> on =
          clause.obliques("on", "to", "upon").stream().filter(o -> !scene.isTime(tree, o)).toList();
      if (!on.isEmpty()) {
        return Optional.of(phrase(tree, on.get(0)));
      }
    }
    OptionalInt object = clause.patient();
    if (object.isPresent()) {
      for (int conjunct : tree.coordinated(object.getAsInt())) {
        if (lexicon.isAgreement(tree.token(conjunct).lemma().toLowerCase(Locale.ROOT))) {
          return Optional.of(phrase(tree, conjunct));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The subtree without the clauses that only comment on it and without what comes after a break.
   */
  private static Span phrase(Tree tree, int head) {
    BitSet inside = tree.subtree(head);
    for (int child : tree.children(head)) {
      if (tree.is(child, "acl:relcl", "parataxis", "punct", "cc", "case", "det", "nsubj", "cop")
          || tree.is(child, "conj") && !tree.token(head).tag().startsWith("VB")
          || tree.is(child, "advcl")
              && child > head
              && child > 0
              && tree.children(head, "punct").stream().anyMatch(p -> p > head && p < child)) {
        inside.andNot(tree.subtree(child));
      }
    }
    Tree.Stretch stretch = tree.stretch(head, inside);
    int first = stretch.first();
    int last = stretch.last();
    return tree.span(first, last);
  }

  private AgreementStatus reality(Tree tree, Clause clause, AgreementStatus status) {
    int above = tree.head(clause.predicate());
    boolean refused =
        above >= 0
            && tree.is(clause.predicate(), "xcomp")
            && tree.lemma(above, "refuse", "decline", "fail", "reject");
    if (refused) {
      return AgreementStatus.REJECTED;
    }
    boolean open = clause.auxiliary("will", "would", "could", "may", "might", "should", "shall");
    return open
            || tree.is(clause.predicate(), "xcomp")
                && tree.token(clause.predicate()).tag().equals("VB")
        ? AgreementStatus.PROPOSED
        : status;
  }

  private Optional<String> date(Tree tree, int verb) {
    for (TimeExpression time : scene.times(tree.sentence().span())) {
      int head = tree.headOf(time.span()).orElse(-1);
      if (head >= 0
          && Clause.of(tree, head).predicate() == verb
          && time.value().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
        return Optional.of(time.value());
      }
    }
    return Optional.empty();
  }

  /**
   * The last meeting of exactly these people, or the one that the sentence or its neighbours tell
   * of among some of them.
   */
  private static Optional<MeetingDraft> meeting(
      List<MeetingDraft> events, Agreement agreement, int sentence) {
    Optional<MeetingDraft> found = Optional.empty();
    for (MeetingDraft event : events) {
      boolean theirs = event.parts.keySet().containsAll(agreement.parties());
      boolean near = event.reports.stream().anyMatch(r -> Math.abs(sentence - r.sentence) <= NEAR);
      if (theirs && near) {
        found = Optional.of(event);
      }
    }
    return found;
  }
}
