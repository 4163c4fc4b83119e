package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Role;

/**
 * Who else was there, told by a sentence of its own: "She will be accompanied by A and B", "They
 * were joined by C", "Also attending were D and E", "Participants included F".
 */
final class Companions {
  /** So many sentences after its last report such a sentence still belongs to a meeting. */
  private static final int NEAR = 8;

  private final EventLexicon lexicon;
  private final Scene scene;

  Companions(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** Adds them to the events they took part in. */
  void find(List<MeetingDraft> events) {
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        if (is(tree, i, ReportWord.ESCORT)) {
          escorted(tree, s, i, events);
        } else if (is(tree, i, ReportWord.PRESENCE)) {
          present(tree, s, i, events);
        } else if (is(tree, i, ReportWord.ATTENDANCE)) {
          listed(tree, s, i, events);
        }
      }
    }
  }

  /** "Will be accompanied by A": a member of the delegation. */
  private void escorted(Tree tree, int s, int verb, List<MeetingDraft> events) {
    Clause clause = new Clause(tree, verb);
    boolean passive = tree.token(verb).tag().equals("VBN") && verb + 1 < tree.size();
    if (!passive || !tree.lemma(verb + 1, "by")) {
      return;
    }
    OptionalInt subject = clause.subject();
    Set<String> principals =
        subject.isPresent() ? Set.copyOf(scene.actors(tree, subject.getAsInt())) : Set.of();
    List<Parties.Party> row =
        new Parties(lexicon, scene, tree)
            .from(verb + 2).stream()
                .filter(p -> p.entities().stream().allMatch(this::isPerson))
                .toList();
    List<MeetingDraft> here =
        events.stream().filter(e -> e.reports.stream().anyMatch(r -> r.sentence == s)).toList();
    // "Will travel to A, joined by B": a participle has the subject of its sentence.
    boolean participle = tree.children(verb, "aux", "aux:pass").isEmpty() && !here.isEmpty();
    List<MeetingDraft> theirs =
        participle
            ? here
            : events.stream()
                .filter(e -> principals.stream().anyMatch(e.parts::containsKey))
                .filter(e -> Math.abs(s - e.last().sentence) <= NEAR)
                // Who joins now need not be at what is told of next; a journey is shared from its
                // start.
                .filter(e -> e.kind == MeetingKind.VISIT || e.first().sentence <= s)
                .toList();
    if (participle) {
      add(row, Role.DELEGATE, here);
    } else if (tree.lemma(verb, "join") && !theirs.isEmpty()) {
      add(row, Role.ATTENDEE, theirs.subList(theirs.size() - 1, theirs.size()));
    } else {
      List<MeetingDraft> visits = theirs.stream().filter(e -> e.kind == MeetingKind.VISIT).toList();
      add(row, Role.DELEGATE, visits.isEmpty() ? theirs : visits);
    }
  }

  private boolean isPerson(String id) {
    return scene.entity(id).type() == EntityType.PERSON;
  }

  /** "Also attending were A and B", "also present was C". */
  private void present(Tree tree, int s, int word, List<MeetingDraft> events) {
    boolean also = word > 0 && tree.lemma(word - 1, "also", "in");
    int be = word + 1;
    while (be < tree.size() && !tree.lemma(be, "be") && be - word < NEAR) {
      be++;
    }
    if (also && word <= 2 && be + 1 < tree.size() && tree.lemma(be, "be")) {
      add(new Parties(lexicon, scene, tree).from(be + 1), Role.ATTENDEE, last(s, events));
    }
  }

  /** "Participants included A": people by name, also in a list below. */
  private void listed(Tree tree, int s, int noun, List<MeetingDraft> events) {
    int verb = noun + 1;
    while (verb < tree.size() && !tree.lemma(verb, "include", ":") && verb - noun < NEAR) {
      verb++;
    }
    boolean heading = noun <= 3 && verb < tree.size() && tree.lemma(verb, "include", ":");
    if (!heading || !tree.token(noun).tag().startsWith("NN")) {
      return;
    }
    List<Parties.Party> people = new ArrayList<>();
    int from = tree.token(verb).span().end();
    for (int t = s; t < scene.trees().size() && (t == s || isItem(scene.trees().get(t))); t++) {
      for (Mention m : scene.mentions().in(scene.trees().get(t).sentence().span())) {
        if (m.kind() == MentionKind.NAME
            && m.type() == EntityType.PERSON
            && m.span().begin() >= from
            && m.entities().size() == 1) {
          people.add(new Parties.Party(m.entities(), m.span()));
        }
      }
    }
    add(people, Role.ATTENDEE, last(s, events));
  }

  private static boolean isItem(Tree tree) {
    return tree.token(0).form().matches("[-–—•*]+");
  }

  private static List<MeetingDraft> last(int sentence, List<MeetingDraft> events) {
    List<MeetingDraft> before =
        events.stream()
            .filter(e -> e.status == EventStatus.OCCURRED || e.status == EventStatus.PLANNED)
            .filter(e -> e.first().sentence <= sentence && sentence - e.last().sentence <= NEAR)
            .toList();
    return before.isEmpty() ? List.of() : before.subList(before.size() - 1, before.size());
  }

  private void add(List<Parties.Party> row, Role role, List<MeetingDraft> events) {
    for (MeetingDraft event : events) {
      for (Parties.Party party : row) {
        for (String id : party.entities()) {
          if (!scene.entity(id).anonymous()) {
            event.parts.putIfAbsent(id, new Report.Part(role, party.words()));
          }
        }
      }
    }
  }

  private boolean is(Tree tree, int token, ReportWord use) {
    return lexicon.isReportWord(use, tree.token(token).lemma().toLowerCase(Locale.ROOT));
  }
}
