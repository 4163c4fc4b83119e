package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Role;
import org.entente.model.Token;

/** Finds the words that report meetings, and who takes part according to the clause around them. */
final class MeetingTriggers {
  private static final Set<String> PHONE =
      Set.of("phone", "telephone", "call", "video", "teleconference");
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);
  private static final Set<String> OTHERS =
      Set.of(
          "another",
          "next",
          "previous",
          "last",
          "earlier",
          "separate",
          "future",
          "upcoming",
          "new",
          "further",
          "follow-up",
          "other");

  /** "News conference", "board meeting": not between diplomats. */
  private static final Set<String> NOT_DIPLOMATIC =
      Set.of(
          "news",
          "press",
          "board",
          "staff",
          "town",
          "cabinet",
          "campaign",
          "shareholder",
          "committee",
          "training",
          "video",
          "roll",
          "wake-up");

  private final EventLexicon lexicon;
  private final Scene scene;

  MeetingTriggers(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** All reports in order of the text. */
  List<Report> find() {
    List<Report> reports = new ArrayList<>();
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        report(s, tree, i).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private Optional<Report> report(int s, Tree tree, int token) {
    String lemma = tree.token(token).lemma().toLowerCase(Locale.ROOT);
    String tag = tree.token(token).tag();
    Optional<Report> report = Optional.empty();
    if (tag.startsWith("VB") && !tree.is(token, "amod", "compound")) {
      report = lexicon.verb(lemma).flatMap(t -> verb(s, tree, token, t));
    } else if (tag.startsWith("NN") && !tree.is(token, "compound")) {
      report = lexicon.noun(lemma).flatMap(t -> noun(s, tree, token, t));
    }
    report.ifPresent(r -> new MeetingCircumstances(lexicon, scene, r).read());
    return report;
  }

  private Optional<Report> verb(int s, Tree tree, int verb, EventLexicon.Trigger trigger) {
    Clause clause = new Clause(tree, verb);
    Report report = new Report(s, tree, verb, trigger, true);
    switch (trigger.frame()) {
      case MUTUAL -> {
        take(report, clause.agent(), Role.ATTENDEE);
        listed(report, verb);
        take(report, clause.patient(), Role.ATTENDEE);
        with(report, clause, verb);
      }
      case WITH -> {
        take(report, clause.agent(), Role.ATTENDEE);
        listed(report, verb);
        int before = report.parts.size();
        with(report, clause, verb);
        if (report.parts.size() == before && before < 2) {
          return Optional.empty();
        }
      }
      case OBJECT -> {
        take(report, clause.agent(), Role.ATTENDEE);
        take(report, clause.patient(), Role.ATTENDEE);
      }
      case HOST -> {
        take(report, clause.agent(), Role.HOST);
        int before = report.parts.size();
        clause.patient().ifPresent(o -> people(report, o, Role.VISITOR));
        if (before == 0 || report.parts.size() == before) {
          return Optional.empty();
        }
      }
      case VISIT -> {
        take(report, clause.agent(), Role.VISITOR);
        OptionalInt object = clause.patient();
        if (report.parts.isEmpty() || object.isEmpty()) {
          return Optional.empty();
        }
        visited(report, object.getAsInt());
      }
      case PHONE -> {
        if (!byPhone(tree, clause)) {
          return talked(s, tree, verb, clause);
        }
        take(report, clause.agent(), Role.ATTENDEE);
        if (trigger.frame() == EventLexicon.Frame.PHONE) {
          take(report, clause.patient(), Role.ATTENDEE);
        }
        with(report, clause, verb);
        clause.obliques("by", "on").forEach(o -> with(report, new Clause(tree, o), o));
        clause.obliques("to").forEach(o -> people(report, o, Role.ATTENDEE));
      }
      default -> throw new IllegalStateException("frame " + trigger.frame() + " is no verb's");
    }
    return Optional.of(report);
  }

  /**
   * "Spoke with" between two named people is talks, however they came together; with reporters it
   * is none.
   */
  private Optional<Report> talked(int s, Tree tree, int verb, Clause clause) {
    Report report =
        new Report(
            s,
            tree,
            verb,
            new EventLexicon.Trigger(MeetingKind.TALKS, EventLexicon.Frame.WITH, Optional.empty()),
            true);
    take(report, clause.agent(), Role.ATTENDEE);
    with(report, clause, verb);
    long named =
        report.parts.keySet().stream()
            .map(scene::entity)
            .filter(e -> !e.anonymous() && e.type() == EntityType.PERSON)
            .count();
    return named >= 2 && !tree.lemma(verb, "call") ? Optional.of(report) : Optional.empty();
  }

  private boolean byPhone(Tree tree, Clause clause) {
    return tree.children(clause.predicate(), "obl", "obj", "compound:prt", "advmod").stream()
        .anyMatch(o -> PHONE.contains(tree.token(o).lemma().toLowerCase(Locale.ROOT)));
  }

  /** A visit has the place visited, and its country as host. */
  private void visited(Report report, int object) {
    report.place = scene.place(report.tree, object);
    people(report, object, Role.HOST);
  }

  private Optional<Report> noun(int s, Tree tree, int noun, EventLexicon.Trigger trigger) {
    String lemma = tree.token(noun).lemma().toLowerCase(Locale.ROOT);
    boolean talks = !lemma.equals("talk") || tree.token(noun).tag().endsWith("S");
    List<Integer> modifiers = tree.children(noun, "compound", "amod");
    boolean diplomatic =
        modifiers.stream()
            .noneMatch(m -> NOT_DIPLOMATIC.contains(tree.token(m).form().toLowerCase(Locale.ROOT)));
    boolean phone =
        modifiers.stream()
            .anyMatch(m -> PHONE.contains(tree.token(m).lemma().toLowerCase(Locale.ROOT)));
    if (!talks || !diplomatic && !phone || tree.token(noun).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    EventLexicon.Trigger form =
        phone && trigger.frame() == EventLexicon.Frame.NOUN
            ? new EventLexicon.Trigger(
                MeetingKind.CALL, EventLexicon.Frame.PHONE, Optional.of(MeetingFormat.PHONE))
            : trigger;
    Report report = new Report(s, tree, noun, form, false);
    determiners(report, noun);
    for (int owner : tree.children(noun, "nmod:poss")) {
      people(report, owner, trigger.kind() == MeetingKind.VISIT ? Role.VISITOR : Role.ATTENDEE);
    }
    Clause nominal = new Clause(tree, noun);
    with(report, nominal, noun);
    for (int other : nominal.obliques("between", "among", "of")) {
      people(report, other, Role.ATTENDEE);
    }
    if (trigger.kind() == MeetingKind.VISIT) {
      nominal.obliques("by").forEach(o -> people(report, o, Role.VISITOR));
      nominal.obliques("to").forEach(o -> visited(report, o));
    }
    for (int modifier : modifiers) {
      boolean hyphenated = tree.token(modifier).form().contains("-");
      if (hyphenated) {
        report.takePart(scene.actors(tree, modifier), Role.ATTENDEE, tree.token(modifier).span());
      }
    }
    report.named = !report.parts.isEmpty();
    governed(report, noun);
    if (trigger.frame() == EventLexicon.Frame.PHONE
        && !phone
        && tree.children(noun, "nmod").stream()
            .noneMatch(n -> nominal.hasCase(n, "with", "between"))) {
      return Optional.empty();
    }
    return Optional.of(report);
  }

  private void determiners(Report report, int noun) {
    Tree tree = report.tree;
    report.negated = tree.negated(noun);
    report.definite =
        tree.children(noun, "det").stream().anyMatch(d -> tree.lemma(d, "the", "this", "that"))
            || tree.child(noun, "nmod:poss").isPresent();
    for (int modifier : tree.children(noun, "amod", "det", "nummod", "compound")) {
      String word = tree.token(modifier).form().toLowerCase(Locale.ROOT);
      report.other |= OTHERS.contains(word);
      if (ORDINALS.containsKey(word)) {
        report.ordinal = OptionalInt.of(ORDINALS.get(word));
      }
    }
  }

  /**
   * "X held talks", "X attended the meeting", "talks brokered by X": the verb that governs the
   * meeting tells who is in it.
   */
  private void governed(Report report, int noun) {
    Tree tree = report.tree;
    for (int participle : tree.children(noun, "acl")) {
      join(report, new Clause(tree, participle), noun);
    }
    int verb = tree.head(noun);
    if (verb != Token.ROOT
        && tree.is(noun, "obj", "nsubj:pass", "obl")
        && tree.token(verb).tag().startsWith("VB")) {
      boolean inside = !tree.is(noun, "obl") || new Clause(tree, verb).hasCase(noun, "in", "at");
      if (inside) {
        join(report, new Clause(tree, verb), noun);
      }
    }
  }

  private void join(Report report, Clause clause, int noun) {
    Tree tree = report.tree;
    Optional<String> meaning =
        lexicon.meetingVerb(tree.token(clause.predicate()).lemma().toLowerCase(Locale.ROOT));
    boolean object = tree.is(noun, "obj", "nsubj:pass") || tree.is(clause.predicate(), "acl");
    if (meaning.isEmpty() || !object && !meaning.get().equals("ATTENDEE")) {
      return;
    }
    if (clause.negated()) {
      report.negated = !meaning.get().equals("ATTENDEE");
      return;
    }
    Role role = meaning.get().equals("participant") ? Role.ATTENDEE : Role.valueOf(meaning.get());
    boolean hosting = tree.lemma(clause.predicate(), "host") && role == Role.ATTENDEE;
    take(report, clause.agent(), hosting ? Role.HOST : role);
    with(report, clause, clause.predicate());
  }

  private void with(Report report, Clause clause, int head) {
    for (int other : clause.obliques("with", "alongside")) {
      people(report, other, Role.ATTENDEE);
    }
    // "along with" is an adverb with a preposition: the tree may hang either over the other.
    Tree tree = report.tree;
    for (int below : tree.children(head, "obl", "nmod", "advmod")) {
      if (tree.children(below, "case", "advmod").stream()
          .anyMatch(c -> tree.lemma(c, "along", "alongside", "together"))) {
        people(report, below, Role.ATTENDEE);
      }
    }
  }

  /**
   * People in a list right before the verb are its subjects, those right after it its objects,
   * whatever the tree says: always where they are several, else where the tree finds nobody.
   */
  private void listed(Report report, int verb) {
    PeopleList lists = new PeopleList(scene.mentions(), report.tree);
    for (List<String> people : List.of(lists.before(verb), lists.after(verb))) {
      boolean nobody =
          report.parts.keySet().stream()
                  .filter(id -> scene.entity(id).type() == EntityType.PERSON)
                  .count()
              < 2;
      if (people.size() > 1 || nobody) {
        report.takePart(people, Role.ATTENDEE, report.tree.sentence().span());
      }
    }
  }

  private void take(Report report, OptionalInt token, Role role) {
    token.ifPresent(t -> people(report, t, role));
  }

  /** Takes in whom a token stands for; unnamed bystanders (reporters) and mere places are none. */
  private void people(Report report, int token, Role role) {
    List<String> actors =
        scene.actors(report.tree, token).stream().filter(id -> !isPress(scene.entity(id))).toList();
    report.takePart(actors, role, scene.evidence(report.tree, token));
  }

  private static boolean isPress(Entity entity) {
    return entity.anonymous()
        && entity.type() == EntityType.PERSON
        && entity.name().matches("(?i).*\\b(reporters?|journalists?|correspondents?)\\b.*");
  }
}
