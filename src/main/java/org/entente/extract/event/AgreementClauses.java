package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.event.AgreementReport.Who;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.AgreementStatus;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.Span;

/** Reads agreements from clauses: who, what, and whether it came about. */
final class AgreementClauses {
  private final EventLexicon lexicon;
  private final AgreementWords words;
  private final Scene scene;
  private final AgreementSubjects subjects;

  AgreementClauses(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.words = lexicon.agreements();
    this.scene = scene;
    this.subjects = new AgreementSubjects(words, scene);
  }

  /** What the clause of a token tells, if the token is the word that tells it. */
  List<AgreementReport> at(int sentence, int token) {
    Tree tree = scene.trees().get(sentence);
    Optional<AgreementWords.Verb> verb = words.verb(tree, token);
    if (verb.isPresent()) {
      return verb(sentence, new Clause(tree, token), verb.get());
    }
    if (tree.token(token).tag().startsWith("VB")) {
      return rejection(sentence, new Clause(tree, token)).stream().toList();
    }
    return words.isAgreement(tree, token) ? none(sentence, tree, token) : List.of();
  }

  private List<AgreementReport> verb(int sentence, Clause clause, AgreementWords.Verb verb) {
    Tree tree = clause.tree();
    int predicate = clause.predicate();
    int above = tree.head(predicate);
    if (above >= 0 && tree.is(predicate, "xcomp") && words.verb(tree, above).isPresent()) {
      // "Agreed to sign a treaty" is one agreement.
      return List.of();
    }
    List<Span> found = subjects.of(clause, verb.frame());
    if (found.isEmpty() || isState(clause, verb.frame())) {
      return List.of();
    }
    List<String> parties = parties(clause, verb.frame());
    AgreementStatus status = reality(clause, verb);
    Optional<Who> said = parties.size() >= 2 ? Optional.of(Who.NAMED) : whose(clause);
    boolean together = verb.frame() == AgreementWords.Frame.TOGETHER;
    boolean met = together || status == AgreementStatus.REJECTED && !tree.is(predicate, "xcomp");
    if (said.isEmpty() || said.get() == Who.UNSAID && together) {
      return List.of();
    }
    Who who = said.get() == Who.NAMED && met ? Who.MET : said.get();
    List<AgreementReport> reports = new ArrayList<>();
    for (Span subject : found) {
      reports.add(new AgreementReport(sentence, tree, predicate, parties, who, subject, status));
    }
    return reports;
  }

  /** "We are committed to …", "the work undertaken by …": no event. */
  private static boolean isState(Clause clause, AgreementWords.Frame frame) {
    boolean participle =
        clause.tree().is(clause.predicate(), "acl")
            && !clause.tree().is(clause.predicate(), "acl:relcl");
    return clause.passive()
        && frame != AgreementWords.Frame.NOUN
        && (participle || !clause.tree().lemma(clause.predicate(), "agree", "decide"));
  }

  /** "Turned down B's offer to …": between the two. */
  private Optional<AgreementReport> rejection(int sentence, Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.predicate();
    OptionalInt object = clause.patient();
    OptionalInt agent = clause.agent();
    boolean down = tree.lemma(verb, "turn") && tree.child(verb, "compound:prt").isPresent();
    boolean told =
        tree.token(verb).tag().matches("VB[DN]")
            && (down || tree.lemma(verb, "reject", "decline", "refuse"))
            && !clause.negated();
    if (!told
        || object.isEmpty()
        || agent.isEmpty()
        || !words.is("offer", tree, object.getAsInt())) {
      return Optional.empty();
    }
    Set<String> parties = new LinkedHashSet<>(scene.actors(tree, agent.getAsInt()));
    Clause offer = new Clause(tree, object.getAsInt());
    tree.children(object.getAsInt(), "nmod:poss")
        .forEach(p -> parties.addAll(scene.actors(tree, p)));
    offer.obliques("by", "from", "of").forEach(o -> parties.addAll(scene.actors(tree, o)));
    Span subject = subjects.offer(tree, object.getAsInt());
    return parties.size() < 2
        ? Optional.empty()
        : Optional.of(
            new AgreementReport(
                sentence,
                tree,
                verb,
                List.copyOf(parties),
                Who.MET,
                subject,
                AgreementStatus.REJECTED));
  }

  /** "The talks ended without an agreement on …", "there was no deal on …". */
  private List<AgreementReport> none(int sentence, Tree tree, int noun) {
    int above = tree.head(noun);
    if (above < 0 || !isNone(tree, noun)) {
      return List.of();
    }
    Clause clause = new Clause(tree, above);
    boolean ended = words.is("ending", tree, above) && tree.is(noun, "obl");
    boolean there = tree.lemma(above, "be") && tree.child(above, "expl").isPresent();
    OptionalInt subject = clause.subject();
    if (!ended && !there || ended && subject.isEmpty()) {
      return List.of();
    }
    List<String> parties = ended ? scene.actors(tree, subject.getAsInt()) : List.of();
    return List.of(
        new AgreementReport(
            sentence,
            tree,
            noun,
            parties,
            parties.size() >= 2 ? Who.MET : Who.UNSAID,
            subjects.noun(tree, noun),
            AgreementStatus.REJECTED));
  }

  private static boolean isNone(Tree tree, int noun) {
    return tree.children(noun, "case", "det").stream()
        .anyMatch(c -> tree.lemma(c, "without", "no"));
  }

  private List<String> parties(Clause clause, AgreementWords.Frame frame) {
    Tree tree = clause.tree();
    Set<String> parties = new LinkedHashSet<>();
    OptionalInt agent = clause.agent();
    if (agent.isPresent()) {
      parties.addAll(scene.actors(tree, agent.getAsInt()));
      parties.addAll(row(clause, parties));
    }
    clause.obliques("with").forEach(o -> parties.addAll(scene.actors(tree, o)));
    if (frame == AgreementWords.Frame.NOUN) {
      // "Signed an accord with B", "a treaty between A and B was signed".
      subjects.object(clause, frame).stream()
          .flatMap(o -> new Clause(tree, o).obliques("with", "between").stream())
          .forEach(o -> parties.addAll(scene.actors(tree, o)));
    }
    return List.copyOf(parties);
  }

  /** The whole row before the verb, where the parser found a part of it. */
  private List<String> row(Clause clause, Set<String> found) {
    Tree tree = clause.tree();
    if (found.isEmpty() || clause.passive() || tree.child(clause.predicate(), "nsubj").isEmpty()) {
      return List.of();
    }
    List<String> row =
        new Parties(lexicon, scene, tree)
            .before(clause.predicate()).stream().flatMap(p -> p.entities().stream()).toList();
    boolean person = isPerson(found.iterator().next());
    return row.containsAll(found) && row.stream().allMatch(p -> isPerson(p) == person)
        ? row
        : List.of();
  }

  private boolean isPerson(String id) {
    return scene.entity(id).type() == EntityType.PERSON;
  }

  /** Whether words without names may stand for those who met; empty if they do not. */
  private Optional<Who> whose(Clause clause) {
    Tree tree = clause.tree();
    OptionalInt agent = clause.agent();
    if (agent.isEmpty()) {
      // A finite passive only: "principles agreed upon" were agreed elsewhere.
      return Optional.of(Who.UNSAID)
          .filter(w -> clause.passive() && !tree.is(clause.predicate(), "acl"));
    }
    int a = agent.getAsInt();
    // "The ministers" are never one of them: only a body may stand for many.
    boolean known =
        scene.acting(tree, a).stream()
            .map(scene::entity)
            .anyMatch(
                e ->
                    !e.anonymous()
                        && (e.type() == EntityType.ORGANIZATION
                            || tree.token(a).tag().equals("PRP")));
    boolean group = words.is("group", tree, a) || lexicon.isPeople(lemma(tree, a));
    boolean many =
        tree.token(a).tag().endsWith("S") || tree.lemma(a, "they", "both", "pair", "duo", "trio");
    boolean own =
        tree.subtree(a).stream()
            .anyMatch(
                t -> tree.token(t).tag().startsWith("NNP") || tree.token(t).tag().equals("JJ"));
    return Optional.of(Who.GROUP).filter(w -> group && many && !known && !own);
  }

  private static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private AgreementStatus reality(Clause clause, AgreementWords.Verb verb) {
    Tree tree = clause.tree();
    int predicate = clause.predicate();
    int above = tree.head(predicate);
    boolean refused =
        above >= 0 && tree.is(predicate, "xcomp") && words.is("refusing", tree, above);
    boolean none =
        verb.frame() == AgreementWords.Frame.NOUN
            && subjects.object(clause, verb.frame()).stream().anyMatch(o -> isNone(tree, o));
    if (refused || none || clause.negated()) {
      return AgreementStatus.REJECTED;
    }
    boolean open = clause.auxiliary("will", "would", "could", "may", "might", "should", "shall");
    EventStatus stand = new Stand(lexicon, tree, predicate, true).status();
    return open
            || stand == EventStatus.HYPOTHETICAL
            || stand == EventStatus.PLANNED
            || tree.is(predicate, "xcomp") && tree.token(predicate).tag().equals("VB")
        ? AgreementStatus.PROPOSED
        : verb.status();
  }
}
