package org.entente.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Role;
import org.entente.model.Token;

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
            .filter(id -> !PartyPhrase.isBare(scene.entity(id)))
            .filter(id -> !lexicon.isNoParty(scene.entity(id).name()))
            .toList();
    report.takePart(actors, role, scene.evidence(tree, token));
  }

  /** A row of parties. */
  void take(List<Parties.Party> row, Role role) {
    for (Parties.Party party : row) {
      // Nobody meets a group that he is himself of: it was wrongly resolved.
      boolean own =
          party.entities().size() > 1
              && party.entities().stream().anyMatch(report.agents::contains);
      if (!own) {
        report.takePart(party.entities(), role, party.words());
      }
    }
  }

  /** Who does it: the row before the verb, else the tree's agent, unless a colon stands between. */
  void agent(Clause clause, Role role) {
    Set<String> before = Set.copyOf(report.parts.keySet());
    doers(clause, role);
    report.parts.keySet().stream().filter(id -> !before.contains(id)).forEach(report.agents::add);
  }

  private void doers(Clause clause, Role role) {
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
    if (report.parts.size() == before) {
      take(list, role);
    }
  }

  private OptionalInt doer(Clause clause) {
    if (isPassive(clause)) {
      return clause.agent();
    }
    OptionalInt asked = asked(clause.predicate());
    return asked.isPresent() ? asked : clause.subject();
  }

  /** "A asked B to meet with C": it is B who should. */
  private OptionalInt asked(int verb) {
    boolean own = tree.child(verb, "nsubj").isPresent();
    int above = tree.head(verb);
    boolean aim =
        tree.token(verb).tag().equals("VB")
            && tree.is(verb, "advcl", "acl", "conj")
            && verb > 0
            && tree.lemma(verb - 1, "to");
    if (aim && above != Token.ROOT && tree.token(above).tag().startsWith("NN")) {
      // "Sent A and a delegation to meet B": the infinitive hangs on the last of those sent.
      int first = tree.firstConjunct(above);
      above = tree.is(first, "obj") ? tree.head(first) : above;
    }
    if (own || above == Token.ROOT || above > verb || !aim && !tree.is(verb, "xcomp")) {
      return OptionalInt.empty();
    }
    OptionalInt object = tree.child(above, "obj");
    boolean between = object.isPresent() && object.getAsInt() > above && object.getAsInt() < verb;
    return between
            && !new Clause(tree, above).passive()
            && lexicon.isReportWord(ReportWord.CONTROL, tree.token(above).lemma())
        ? object
        : OptionalInt.empty();
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
    OptionalInt antecedent = antecedent(clause, prepositions);
    if (antecedent.isPresent()) {
      take(antecedent.getAsInt(), Role.ATTENDEE);
      return;
    }
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

  /** "The leaders whom I spoke with today": the preposition has nobody behind it. */
  private OptionalInt antecedent(Clause clause, String... prepositions) {
    int verb = clause.predicate();
    int behind = verb + 1;
    boolean relative = tree.is(verb, "acl") && tree.head(verb) < verb;
    boolean stranded =
        relative
            && behind < tree.size()
            && tree.lemma(behind, prepositions)
            && (behind + 1 == tree.size()
                || scene.isTime(tree, behind + 1)
                || !tree.token(behind + 1).tag().matches("DT|PRP.*|JJ.*|NN.*|CD|PDT"));
    return stranded ? OptionalInt.of(tree.head(verb)) : OptionalInt.empty();
  }

  /** Whether the words behind a verb go on with "with" somebody who was not found. */
  boolean lacksOthers(int verb) {
    for (int i = verb + 1; i + 1 < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (tree.lemma(i, "with")) {
        return !scene.isTime(tree, i + 1);
      }
      if (tag.matches("VB.*|MD|W.*|CC|TO|,|:|\\.")) {
        return false;
      }
    }
    return false;
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

  /** "Will host the next Technology Forum": what is held, not who comes. */
  boolean isOccasion(List<Parties.Party> row) {
    return row.size() == 1
        && lexicon.isReportWord(
            ReportWord.HELD, tree.token(behind(row) - 1).lemma().toLowerCase(Locale.ROOT));
  }

  private int behind(List<Parties.Party> row) {
    int end = row.get(row.size() - 1).words().end();
    int next = 0;
    while (next < tree.size() && tree.token(next).span().begin() < end) {
      next++;
    }
    return next;
  }

  /** Whether the first of a row is somebody with an office: degrees and awards have names, too. */
  boolean areOfficials(List<Parties.Party> row) {
    return !row.isEmpty()
        && !scene.article().article().text().cover(row.get(0).words()).matches("(?i)his|her|their")
        && row.get(0).entities().stream()
            .allMatch(
                id ->
                    !scene.entity(id).tenures().isEmpty()
                        || lexicon.countries().isOfficial(scene.entity(id).name())
                        || isGuest(id, row.get(0)));
  }

  private boolean isGuest(String id, Parties.Party party) {
    String words = scene.article().article().text().cover(party.words());
    return scene.entity(id).country().isPresent()
        && java.util.Arrays.stream(words.toLowerCase(java.util.Locale.ROOT).split("\\W+"))
            .map(w -> w.replaceFirst("s$", ""))
            .anyMatch(w -> lexicon.isPeople(w) && !lexicon.isPartyWord(PartyWord.ABSTRACT, w));
  }

  /** Whether nobody was found although the clause names a subject. */
  boolean lacksAgent(Clause clause) {
    OptionalInt subject = doer(clause);
    return subject.isPresent()
        && scene.actors(tree, subject.getAsInt()).stream().noneMatch(report.parts::containsKey)
        && new PeopleList(scene.mentions(), tree).before(clause.predicate()).isEmpty();
  }
}
