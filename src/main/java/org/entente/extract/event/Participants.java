package org.entente.extract.event;

import java.util.List;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Role;

/** Puts into a report whoever the words around it say takes part. */
final class Participants {
  private final EventLexicon lexicon;
  private final Scene scene;
  private final Report report;
  private final Tree tree;
  private final Parties rows;

  Participants(EventLexicon lexicon, Scene scene, Report report) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.report = report;
    this.tree = report.tree;
    this.rows = new Parties(lexicon, scene, report.tree);
  }

  /** Whom a token stands for. */
  void take(int token, Role role) {
    List<String> actors =
        scene.actors(tree, token).stream()
            .filter(id -> !lexicon.isPress(scene.entity(id)))
            .filter(id -> !lexicon.isNoParty(scene.entity(id).name()))
            .toList();
    report.takePart(actors, role, scene.evidence(tree, token));
  }

  /** A row of parties. */
  void take(List<Parties.Party> row, Role role) {
    row.forEach(p -> report.takePart(p.entities(), role, p.words()));
  }

  /** Who does it: the row before the verb, else the tree's agent, unless a colon stands between. */
  void agent(Clause clause, Role role) {
    List<String> row = new PeopleList(scene.mentions(), tree).before(clause.predicate());
    List<Parties.Party> list = isPassive(clause) ? List.of() : rows.before(clause.predicate());
    OptionalInt agent =
        doer(clause).stream().filter(a -> reaches(a, clause.predicate())).findFirst();
    int before = report.parts.size();
    boolean nameless =
        agent.isPresent()
            && scene.actors(tree, agent.getAsInt()).stream()
                .allMatch(id -> scene.entity(id).anonymous());
    boolean single = list.size() == 1 && agent.isEmpty() && row.isEmpty();
    if (list.size() > 1 || single) {
      take(list, role);
      return;
    }
    if (agent.isPresent() && !(nameless && !row.isEmpty())) {
      take(agent.getAsInt(), role);
    }
    if (!isPassive(clause) && (row.size() > 1 || report.parts.size() == before)) {
      report.takePart(row, role, tree.sentence().span());
    }
  }

  private OptionalInt doer(Clause clause) {
    return isPassive(clause) ? clause.agent() : clause.subject();
  }

  /** "I have spoken" is none, whatever the parser says. */
  private boolean isPassive(Clause clause) {
    List<Integer> auxiliaries = tree.children(clause.predicate(), "aux");
    return clause.passive()
        && (auxiliaries.isEmpty()
            || auxiliaries.stream().anyMatch(a -> tree.lemma(a, "be", "get")));
  }

  /** "Attributable to the spokesman: The minister met …" is two sentences. */
  private boolean reaches(int agent, int verb) {
    for (int i = Math.min(agent, verb) + 1; i < Math.max(agent, verb); i++) {
      if (tree.token(i).form().equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** Whoever comes after "with" behind the token, and whom the tree has there. */
  void with(Clause clause, String... prepositions) {
    List<Parties.Party> row = rows.after(clause.predicate(), prepositions);
    if (row.isEmpty()) {
      clause.obliques(prepositions).forEach(o -> take(o, Role.ATTENDEE));
    } else {
      take(row, Role.ATTENDEE);
    }
    // "Along with" is an adverb with a preposition: the tree may hang either over the other.
    for (int below : tree.children(clause.predicate(), "obl", "nmod", "advmod")) {
      if (tree.children(below, "case", "advmod").stream()
          .anyMatch(c -> tree.lemma(c, "along", "alongside", "together"))) {
        take(below, Role.ATTENDEE);
      }
    }
  }

  /** The row right after a verb. */
  List<Parties.Party> objects(int verb) {
    int next = verb + 1;
    while (next < tree.size() && tree.token(next).tag().matches("RB|RP")) {
      next++;
    }
    return rows.from(next);
  }

  /** Whether a row is of people, by name or in the word, not of bodies and things. */
  boolean arePeople(List<Parties.Party> row) {
    return !row.isEmpty()
        && row.get(0).entities().stream()
            .allMatch(
                id -> scene.entity(id).type() == EntityType.PERSON || isGuest(id, row.get(0)));
  }

  private boolean isGuest(String id, Parties.Party party) {
    String words = scene.article().article().text().cover(party.words());
    return scene.entity(id).country().isPresent()
        && java.util.Arrays.stream(words.toLowerCase(java.util.Locale.ROOT).split("\\W+"))
            .anyMatch(w -> lexicon.isPeople(w.replaceFirst("s$", "")));
  }

  /** Whether nobody was found although the clause names a subject. */
  boolean lacksAgent(Clause clause) {
    OptionalInt subject = doer(clause);
    return subject.isPresent()
        && scene.actors(tree, subject.getAsInt()).stream().noneMatch(report.parts::containsKey)
        && new PeopleList(scene.mentions(), tree).before(clause.predicate()).isEmpty();
  }
}
