package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.MeetingKind;
import org.entente.model.Role;

/** Verbs that report meetings: "met", "held talks with", "spoke with", "received", "visited". */
final class VerbReports {
  private final EventLexicon lexicon;
  private final Scene scene;

  VerbReports(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The report that a verb makes; one for each country on a journey. */
  List<Report> read(int s, Tree tree, int verb, EventLexicon.Trigger trigger) {
    Clause clause = new Clause(tree, verb);
    Report report = new Report(s, tree, verb, trigger, true);
    Participants people = new Participants(lexicon, scene, report);
    return switch (trigger.frame()) {
      case MUTUAL -> mutual(report, people, clause);
      case WITH -> with(report, people, clause);
      case OBJECT -> object(report, people, clause);
      case HOST -> host(report, people, clause);
      case VISIT, TRAVEL -> {
        people.agent(clause, Role.VISITOR);
        yield new Journeys(lexicon, scene).of(report, trigger, verb);
      }
      case PHONE ->
          byPhone(tree, clause) || calledUp(tree, verb, people)
              ? phone(report, people, clause)
              : talked(s, tree, verb);
      default -> throw new IllegalStateException("frame " + trigger.frame() + " is no verb's");
    };
  }

  private List<Report> mutual(Report report, Participants people, Clause clause) {
    OptionalInt object =
        clause.passive() ? OptionalInt.empty() : report.tree.child(report.head, "obj");
    List<Parties.Party> met = clause.passive() ? List.of() : people.objects(report.head);
    boolean thing =
        object.isPresent()
            && met.isEmpty()
            && scene.actors(report.tree, object.getAsInt()).isEmpty();
    boolean used =
        clause.passive()
            && clause.patient().stream()
                .boxed()
                .flatMap(o -> scene.acting(report.tree, o).stream())
                .noneMatch(id -> scene.entity(id).type() == EntityType.PERSON);
    if (thing
        || used
        || isThing(report.tree, report.head)
        || meetsAntecedent(report.tree, report.head)) {
      return List.of();
    }
    people.agent(clause, Role.ATTENDEE);
    boolean lacking = people.lacksAgent(clause) || report.parts.isEmpty();
    int before = report.parts.size();
    people.take(met, Role.ATTENDEE);
    if (clause.passive()) {
      clause.patient().ifPresent(p -> people.take(p, Role.ATTENDEE));
    }
    people.with(clause, "with", "alongside");
    boolean alone =
        report.parts.size() == before && (before < 2 || people.lacksOthers(report.head));
    report.partial = lacking || alone;
    return List.of(report);
  }

  /** "The duties that both must meet": the clause is on the noun, which is nobody. */
  private boolean meetsAntecedent(Tree tree, int verb) {
    if (!tree.is(verb, "acl") || tree.token(verb).tag().equals("VBN") || tree.head(verb) > verb) {
      return false;
    }
    int noun = tree.head(verb);
    OptionalInt subject = tree.child(verb, "nsubj");
    boolean relative = subject.isPresent() && !tree.token(subject.getAsInt()).tag().startsWith("W");
    return relative
        && tree.token(noun).tag().matches("NNS?")
        && !scene.isTime(tree, noun)
        && scene.acting(tree, noun).isEmpty()
        && tree.children(verb, "obj", "obl").isEmpty();
  }

  /** "Meet the requirements", "meet this challenge": the next noun is nobody. */
  private boolean isThing(Tree tree, int verb) {
    int i = verb + 1;
    while (i < tree.size()
        && tree.token(i).tag().matches("DT|PRP\\$|JJ[RS]?|CD|NN|VBN|VBG|HYPH|NNP|POS")) {
      i++;
    }
    if (i >= tree.size() || i == verb + 1 && !tree.token(i).tag().equals("NNS")) {
      return false;
    }
    int last = tree.token(i).tag().equals("NNS") ? i : i - 1;
    String tag = tree.token(last).tag();
    return tag.matches("NNS?")
        && scene.acting(tree, last).isEmpty()
        && !scene.isTime(tree, last)
        && !lexicon.isPerson(tree.token(last).lemma().toLowerCase(Locale.ROOT));
  }

  private List<Report> with(Report report, Participants people, Clause clause) {
    people.agent(clause, Role.ATTENDEE);
    boolean lacking = people.lacksAgent(clause);
    int before = report.parts.size();
    people.with(clause, "with", "alongside");
    if (report.parts.size() == before && before < 2) {
      return List.of();
    }
    String tag = report.tree.token(report.head).tag();
    boolean aside = tag.equals("VBG") && report.tree.children(report.head, "aux").isEmpty();
    report.partial = lacking || before == 0 || aside;
    return List.of(report);
  }

  private List<Report> object(Report report, Participants people, Clause clause) {
    people.agent(clause, Role.ATTENDEE);
    int before = report.parts.size();
    if (clause.passive()) {
      clause.patient().ifPresent(p -> people.take(p, Role.ATTENDEE));
    } else {
      people.take(people.objects(report.head), Role.ATTENDEE);
    }
    report.partial = before == 0;
    return report.parts.size() == before ? List.of() : List.of(report);
  }

  private List<Report> host(Report report, Participants people, Clause clause) {
    boolean bodies = report.tree.lemma(report.head, "host");
    people.agent(clause, Role.HOST);
    int before = report.parts.size();
    if (clause.passive()) {
      clause.patient().ifPresent(p -> people.take(p, Role.VISITOR));
    } else {
      List<Parties.Party> guests = people.objects(report.head);
      boolean fit =
          (!report.tree.lemma(report.head, "receive") || people.areOfficials(guests))
              && !people.isOccasion(guests);
      if (fit && (bodies || people.arePeople(guests))) {
        people.take(guests, Role.VISITOR);
      }
    }
    boolean speech =
        guestOnlySpeaks(report.tree, report.head) || isGreeting(report.tree, report.head);
    return before == 0 || report.parts.size() == before || speech ? List.of() : List.of(report);
  }

  /** "I want to welcome A", "join me in welcoming A": who speaks greets who is there. */
  private static boolean isGreeting(Tree tree, int verb) {
    if (!tree.lemma(verb, "welcome") || verb < 2 || !tree.lemma(verb - 1, "to", "in", "me", "us")) {
      return false;
    }
    for (int i = verb - 2; i >= 0 && !tree.token(i).tag().matches("[.:,]"); i--) {
      if (tree.token(i).form().matches("I|[Mm]e|[Ww]e|[Uu]s|[Ll]et")) {
        return true;
      }
    }
    return false;
  }

  /** "Will host the minister in delivering an address". */
  private static boolean guestOnlySpeaks(Tree tree, int verb) {
    for (int i = verb + 1; i + 1 < tree.size(); i++) {
      if (tree.lemma(i, "in", "for", "to") && tree.lemma(i + 1, "deliver", "give", "speak")) {
        return true;
      }
    }
    return false;
  }

  private List<Report> phone(Report report, Participants people, Clause clause) {
    people.agent(clause, Role.ATTENDEE);
    boolean lacking = people.lacksAgent(clause) || report.parts.isEmpty();
    int before = report.parts.size();
    people.with(clause, "with", "to", "alongside");
    if (report.parts.size() == before && report.tree.lemma(report.head, "call", "phone")) {
      people.take(people.objects(report.head), Role.ATTENDEE);
    }
    report.partial = lacking;
    return List.of(report);
  }

  private boolean byPhone(Tree tree, Clause clause) {
    return tree.children(clause.predicate(), "obl", "obj", "compound:prt", "advmod").stream()
        .anyMatch(o -> lexicon.isReportWord(ReportWord.REMOTE, tree.token(o).lemma()));
  }

  /** "Called the chancellor on Friday", not "called him a liar". */
  private boolean calledUp(Tree tree, int verb, Participants people) {
    List<Parties.Party> row = people.objects(verb);
    if (!tree.lemma(verb, "call") || row.isEmpty() || !people.arePeople(row)) {
      return false;
    }
    int next = verb + 1;
    int end = row.get(row.size() - 1).words().end();
    while (next < tree.size() && tree.token(next).span().begin() < end) {
      next++;
    }
    boolean told = tree.token(verb).tag().equals("VBD") && next < tree.size();
    return told && (scene.isTime(tree, next) || tree.lemma(next, "to", "."));
  }

  /** "A and B spoke today about C", "A and B spoke by phone". */
  private boolean spokeTogether(Tree tree, int verb, Report report) {
    long named = report.parts.keySet().stream().filter(id -> !scene.entity(id).anonymous()).count();
    boolean next =
        verb + 1 < tree.size()
            && (scene.isTime(tree, verb + 1)
                || tree.lemma(verb + 1, "by") && byPhone(tree, new Clause(tree, verb)));
    return named >= 2
        && next
        && tree.lemma(verb, "speak", "talk")
        && tree.token(verb).tag().equals("VBD");
  }

  /** "I talked with A and our kids". */
  private boolean isAtHome(Tree tree, int verb) {
    for (int i = verb + 2; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (tree.token(i - 1).tag().equals("PRP$")
          && lexicon.isPartyWord(PartyWord.KIN, tree.token(i).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (tag.matches("VB.*|MD|W.*|:|\\.|,")) {
        return false;
      }
    }
    return false;
  }

  /** "Spoke with" between two parties, one of them named, is a call unless the text says more. */
  private List<Report> talked(int s, Tree tree, int verb) {
    Clause clause = new Clause(tree, verb);
    Report report =
        new Report(
            s,
            tree,
            verb,
            new EventLexicon.Trigger(MeetingKind.CALL, EventLexicon.Frame.WITH, scene.callFormat()),
            true);
    Participants people = new Participants(lexicon, scene, report);
    people.agent(clause, Role.ATTENDEE);
    int before = report.parts.size();
    boolean lacking = people.lacksAgent(clause) || before == 0;
    String[] prepositions =
        tree.lemma(verb, "talk", "speak") ? new String[] {"with", "to"} : new String[] {"with"};
    people.with(clause, prepositions);
    boolean to = new Parties(lexicon, scene, tree).after(verb, "with").isEmpty();
    List<String> others =
        new ArrayList<>(report.parts.keySet()).subList(before, report.parts.size());
    boolean named =
        others.stream()
            .map(scene::entity)
            .anyMatch(e -> !e.anonymous() && (!to || e.type() == EntityType.PERSON));
    String tag = tree.token(verb).tag();
    if (others.isEmpty() && spokeTogether(tree, verb, report)) {
      return List.of(report);
    }
    boolean infinitive =
        tag.matches("VB|VBP")
            && tree.children(verb, "aux").stream().noneMatch(a -> tree.lemma(a, "will"));
    if (lacking
        || isAtHome(tree, verb)
        || infinitive
        || !named
        || tree.lemma(verb, "call")
        || tree.token(verb).tag().equals("VBG") && tree.children(verb, "aux").isEmpty()) {
      return List.of();
    }
    return List.of(report);
  }
}
