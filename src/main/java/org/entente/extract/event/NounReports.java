package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Role;
import org.entente.model.Token;

/** Nouns that name meetings: "the meeting between", "his talks with", "X hosted a summit". */
final class NounReports {
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);
  private static final EventLexicon.Trigger VISIT =
      new EventLexicon.Trigger(
          MeetingKind.VISIT, EventLexicon.Frame.NOUN, Optional.of(MeetingFormat.IN_PERSON));

  private final EventLexicon lexicon;
  private final Scene scene;

  NounReports(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The report that a noun makes; several where it is plural and lists with whom. */
  List<Report> read(int s, Tree tree, int noun, EventLexicon.Trigger trigger) {
    String lemma = tree.token(noun).lemma().toLowerCase(Locale.ROOT);
    boolean plural = tree.token(noun).tag().endsWith("S");
    List<Integer> modifiers = tree.children(noun, "compound", "amod");
    boolean diplomatic =
        modifiers.stream()
            .noneMatch(m -> lexicon.isReportWord(ReportWord.UNDIPLOMATIC, form(tree, m)));
    boolean phone =
        modifiers.stream()
            .anyMatch(m -> lexicon.isReportWord(ReportWord.REMOTE, tree.token(m).lemma()));
    if (lemma.equals("talk") && !plural || !diplomatic && !phone) {
      return List.of();
    }
    EventLexicon.Trigger form =
        phone && trigger.frame() == EventLexicon.Frame.NOUN
            ? new EventLexicon.Trigger(
                MeetingKind.CALL, EventLexicon.Frame.PHONE, Optional.of(MeetingFormat.PHONE))
            : trigger;
    Report report = new Report(s, tree, noun, form, false);
    determiners(report, noun);
    boolean visit = trigger.kind() == MeetingKind.VISIT;
    Participants people = new Participants(lexicon, scene, report);
    owners(report, people, visit ? Role.VISITOR : Role.ATTENDEE);
    Parties rows = new Parties(lexicon, scene, tree);
    if (visit) {
      List<Report> accompanied = accompanied(report, people, rows);
      if (!accompanied.isEmpty()) {
        return accompanied;
      }
      new Clause(tree, noun).obliques("by").forEach(o -> people.take(o, Role.VISITOR));
      List<Report> journeys = new Journeys(lexicon, scene).of(report, trigger, noun);
      boolean aim = noun + 1 < tree.size() && tree.lemma(noun + 1, "to");
      report.partial = true;
      return journeys.isEmpty() ? aim ? List.of() : List.of(report) : journeys;
    }
    for (int modifier : modifiers) {
      if (tree.token(modifier).form().contains("-")) {
        report.takePart(scene.actors(tree, modifier), Role.ATTENDEE, tree.token(modifier).span());
      }
    }
    between(report, people, rows);
    int sides = report.parts.size();
    List<Parties.Party> others = rows.after(noun, "with");
    governed(report, people);
    if (report.parts.isEmpty() && !others.isEmpty()) {
      during(report, people);
    }
    boolean owned = sides > 0;
    new Organisers(lexicon, scene).add(report);
    if (tree.token(noun).tag().startsWith("NNP") && !report.joined && !owned) {
      // A name of a conference is often only mentioned.
      return List.of();
    }
    // "Attended the meeting along with Y" names who attended, not whose meeting it was.
    boolean along = noun + 1 < tree.size() && tree.lemma(noun + 1, "along", "together");
    boolean named = sides > 0 || !others.isEmpty() && !along;
    int known = report.parts.size();
    report.partial = known == 0 || known == 1 && others.isEmpty();
    report.open =
        known == 1
            && others.isEmpty()
            && report.joined
            && (tree.token(noun).tag().startsWith("NNP")
                || report.parts.values().stream().anyMatch(p -> p.role() == Role.HOST));
    report.named = named;
    if (trigger.frame() == EventLexicon.Frame.PHONE && !phone && !named) {
      return List.of();
    }
    if (plural
        && lexicon.isReportWord(ReportWord.COUNTED, lemma)
        && count(others) > 1
        && known > 0) {
      return each(report, trigger, others);
    }
    people.take(others, Role.ATTENDEE);
    if (others.isEmpty()) {
      people.with(new Clause(tree, noun), "with");
      report.partial |= report.parts.size() == known && people.lacksOthers(noun);
    }
    return List.of(report);
  }

  /** "Said during a visit to Norland with Chancellor A": A, not Norland, is visited. */
  private List<Report> accompanied(Report report, Participants people, Parties rows) {
    List<Parties.Party> hosts = rows.after(report.head, "with");
    if (!report.parts.isEmpty() || !people.arePeople(hosts)) {
      return List.of();
    }
    during(report, people);
    Report visit = new Report(report.sentence, report.tree, report.head, VISIT, false);
    visit.definite = report.definite;
    report.parts.forEach((id, p) -> visit.takePart(List.of(id), Role.VISITOR, p.evidence()));
    int before = visit.parts.size();
    hosts.forEach(h -> visit.takePart(h.entities(), Role.HOST, h.words()));
    report.parts.clear();
    return before == 0 || visit.parts.size() == before ? List.of() : List.of(visit);
  }

  private static int count(List<Parties.Party> row) {
    return row.stream().mapToInt(p -> p.entities().size()).sum();
  }

  /** "Meetings with A, B and C" are three. */
  private List<Report> each(Report all, EventLexicon.Trigger trigger, List<Parties.Party> others) {
    List<Report> reports = new ArrayList<>();
    for (Parties.Party party : others) {
      for (String entity : party.entities()) {
        Report one = new Report(all.sentence, all.tree, all.head, trigger, false);
        one.definite = all.definite;
        one.negated = all.negated;
        one.named = true;
        one.listed = true;
        all.parts.forEach((id, part) -> one.takePart(List.of(id), part.role(), part.evidence()));
        one.takePart(List.of(entity), Role.ATTENDEE, party.words());
        reports.add(one);
      }
    }
    return reports;
  }

  private void owners(Report report, Participants people, Role role) {
    for (int owner : report.tree.children(report.head, "nmod:poss")) {
      people.take(thanked(report.tree, owner).orElse(owner), role);
    }
    int at = report.head - 1;
    if (report.parts.isEmpty() && at >= 0) {
      // "President A's bilateral meeting": poor trees hang the owner elsewhere.
      while (at > 0 && report.tree.token(at).tag().matches("JJ|NN|VBG|VBN|CD")) {
        at--;
      }
      boolean owned = at > 0 && report.tree.token(at).tag().equals("POS");
      if (owned || report.tree.token(at).tag().equals("PRP$")) {
        people.take(owned ? at - 1 : at, role);
      }
    }
  }

  /** "A thanked B for his visit": it is B's. */
  private OptionalInt thanked(Tree tree, int owner) {
    int noun = tree.head(owner);
    int verb = Clause.of(tree, noun).predicate();
    OptionalInt object = tree.child(verb, "obj");
    boolean his =
        tree.token(owner).tag().equals("PRP$")
            && tree.lemma(owner, "his", "her", "their", "its", "he", "she", "they", "it");
    boolean after =
        his
            && object.isPresent()
            && object.getAsInt() < owner
            && new Clause(tree, verb).hasCase(noun, "for", "on", "upon")
            && lexicon.isReportWord(ReportWord.HONOUR, tree.token(verb).lemma());
    return after ? object : OptionalInt.empty();
  }

  private void between(Report report, Participants people, Parties rows) {
    int next = report.head + 1;
    List<Parties.Party> row = rows.after(report.head, "between", "among", "amongst");
    boolean named = Character.isUpperCase(report.tree.token(report.head).form().charAt(0));
    if (row.isEmpty() && !named && next < report.tree.size() && report.tree.lemma(next, "of")) {
      row =
          rows.from(next + 1).stream()
              .filter(p -> p.entities().stream().noneMatch(this::isBody))
              .toList();
    }
    people.take(row, Role.ATTENDEE);
  }

  /** "A summit of my presidency" is not with it. */
  private boolean isBody(String id) {
    Entity entity = scene.entity(id);
    return entity.anonymous() && entity.type() == EntityType.ORGANIZATION;
  }

  private void determiners(Report report, int noun) {
    Tree tree = report.tree;
    report.negated = tree.negated(noun);
    report.definite =
        tree.children(noun, "det").stream().anyMatch(d -> tree.lemma(d, "the", "this", "that"))
            || tree.child(noun, "nmod:poss").isPresent();
    for (int modifier : tree.children(noun, "amod", "det", "nummod", "compound")) {
      String word = form(tree, modifier);
      report.other |= lexicon.isReportWord(ReportWord.OTHER, word);
      if (ORDINALS.containsKey(word)) {
        report.ordinal = OptionalInt.of(ORDINALS.get(word));
      }
    }
  }

  private static String form(Tree tree, int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }

  /**
   * "X held talks", "X attended the meeting", "talks brokered by X": the verb that governs the
   * meeting tells who is in it.
   */
  private void governed(Report report, Participants people) {
    Tree tree = report.tree;
    int noun = report.head;
    for (int participle : tree.children(noun, "acl")) {
      join(report, people, new Clause(tree, participle));
    }
    int verb = tree.head(noun);
    if (verb != Token.ROOT
        && tree.is(noun, "obj", "nsubj:pass", "obl")
        && tree.token(verb).tag().startsWith("VB")) {
      Clause clause = new Clause(tree, verb);
      boolean inside = !tree.is(noun, "obl") || clause.hasCase(noun, "in", "at");
      if (inside) {
        join(report, people, clause);
      } else if (isGoal(tree, noun, verb)) {
        people.agent(clause, Role.ATTENDEE);
        report.joined = true;
      }
    }
  }

  /** "Led the delegation to the summit", "will travel to Oslo for the summit". */
  private boolean isGoal(Tree tree, int noun, int verb) {
    Clause clause = new Clause(tree, verb);
    String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
    boolean leads =
        clause.hasCase(noun, "to", "for", "at")
            && tree.child(verb, "obj").stream()
                .anyMatch(o -> lexicon.isPeople(tree.token(o).lemma().toLowerCase(Locale.ROOT)));
    boolean travels =
        clause.hasCase(noun, "for", "to")
            && lexicon.verb(lemma).filter(t -> t.kind() == MeetingKind.VISIT).isPresent();
    return leads || travels;
  }

  /** "X said in a meeting with Y": X was there. */
  private void during(Report report, Participants people) {
    Tree tree = report.tree;
    Clause clause = Clause.of(tree, report.head);
    boolean there =
        tree.is(report.head, "obl", "nmod")
            && clause.hasCase(
                report.head, "in", "during", "at", "after", "following", "before", "for");
    if (there && tree.token(clause.predicate()).tag().startsWith("VB")) {
      people.agent(clause, Role.ATTENDEE);
    }
  }

  private void join(Report report, Participants people, Clause clause) {
    Tree tree = report.tree;
    int noun = report.head;
    Optional<String> meaning =
        lexicon.meetingVerb(tree.token(clause.predicate()).lemma().toLowerCase(Locale.ROOT));
    boolean part =
        tree.lemma(clause.predicate(), "take")
            && tree.child(clause.predicate(), "obj").stream().anyMatch(o -> tree.lemma(o, "part"));
    meaning = part ? lexicon.meetingVerb("take part") : meaning;
    boolean object = tree.is(noun, "obj", "nsubj:pass") || tree.is(clause.predicate(), "acl");
    if (meaning.isEmpty() || !object && !meaning.get().equals("ATTENDEE")) {
      return;
    }
    if (clause.negated()) {
      report.negated = !meaning.get().equals("ATTENDEE");
      return;
    }
    Role role = meaning.get().equals("participant") ? Role.ATTENDEE : Role.valueOf(meaning.get());
    boolean hosting =
        lexicon.isReportWord(ReportWord.HOSTING, tree.token(clause.predicate()).lemma())
            && role == Role.ATTENDEE;
    people.agent(clause, hosting ? Role.HOST : role);
    if (clause.passive()) {
      // "Was led by A and on the other side by B".
      Role others = hosting ? Role.HOST : role;
      clause.obliques("by").forEach(o -> people.take(o, others));
    }
    report.joined = true;
    // "A dialogue that we will continue with B": with whom, if nobody knows who we are?
    if (!people.lacksAgent(clause)) {
      people.with(clause, "with", "alongside");
    }
  }
}
