package org.entente.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EventStatus;

/** To which meeting a clause belongs that tells what was talked about. */
final class TopicScope {
  /** So many sentences after its last mention an account still tells of a meeting. */
  private static final int ACCOUNT = 12;

  /** Longer texts tell of more than one meeting, and of much besides. */
  private static final int SHORT = 45;

  /** So many verbs above one its auxiliary is sought. */
  private static final int HIGHEST = 3;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Represented represented;

  TopicScope(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.represented = new Represented(lexicon, scene);
  }

  /**
   * The events in the same sentence, else the last one whose people are the clause's subject.
   *
   * @param stance whether the verb only takes a stand ("underscored"), which is a topic of a
   *     meeting only where the text is an account of it
   */
  List<MeetingDraft> events(
      Tree tree, int s, Clause clause, List<MeetingDraft> events, boolean stance) {
    OptionalInt subject = clause.agent();
    List<String> actors = subject.isPresent() ? named(tree, subject.getAsInt()) : List.of();
    boolean account = scene.trees().size() <= SHORT;
    boolean unnamed = actors.isEmpty() && (!stance || isTheMeeting(tree, subject));
    List<MeetingDraft> fitting = new ArrayList<>();
    for (MeetingDraft event : events) {
      boolean here = event.reports.stream().anyMatch(r -> r.sentence == s);
      boolean theirs = !actors.isEmpty() && isOf(event, actors);
      boolean anothers = !actors.isEmpty() && !theirs;
      int distance = s - event.last().sentence;
      boolean near = event.first().sentence <= s && distance <= (account ? ACCOUNT : 1);
      boolean told = event.status != EventStatus.HYPOTHETICAL || here;
      boolean open = here && !anothers && (!stance || account);
      boolean later = stance && event.status == EventStatus.OCCURRED && isFuture(clause);
      boolean after = theirs && near && (!stance || account) && !later;
      boolean unsaid = account && near && unnamed && !later;
      if (told && (open || after || unsaid)) {
        fitting.add(event);
      }
    }
    Optional<MeetingDraft> found =
        fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(fitting.size() - 1));
    return events.stream()
        .filter(e -> found.isPresent() && (e == found.get() || sameReport(e, found.get())))
        .toList();
  }

  /** Who the subject is; for the unnamed ("officials of A") their side, if that is known. */
  private List<String> named(Tree tree, int subject) {
    List<String> named = new ArrayList<>();
    for (String actor : scene.actors(tree, subject)) {
      Entity entity = scene.entity(actor);
      if (entity.anonymous()) {
        entity.tenures().forEach(t -> t.of().ifPresent(named::add));
      } else {
        named.add(actor);
      }
    }
    return named;
  }

  /** Whether the subject is left out, is the event itself, or stands for those who met. */
  private boolean isTheMeeting(Tree tree, OptionalInt subject) {
    if (subject.isEmpty()) {
      return true;
    }
    int head = subject.getAsInt();
    return lexicon.noun(tree.token(head).lemma().toLowerCase(Locale.ROOT)).isPresent()
        || lexicon.topics().is("heading", tree, head)
        || lexicon.topics().is("party", tree, head)
        || lexicon.isPeople(tree.token(head).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The United States will work to strengthen": after the meeting. */
  private static boolean isFuture(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.predicate();
    for (int steps = 0; steps < HIGHEST && verb >= 0; steps++) {
      if (tree.children(verb, "aux").stream().anyMatch(a -> tree.lemma(a, "will"))) {
        return true;
      }
      if (!tree.is(verb, "conj", "xcomp", "advcl")) {
        return false;
      }
      verb = tree.head(verb);
    }
    return false;
  }

  /** "Will travel to A and B to discuss X": X belongs to both. */
  private static boolean sameReport(MeetingDraft a, MeetingDraft b) {
    return a.reports.stream()
        .anyMatch(
            r -> b.reports.stream().anyMatch(q -> q.sentence == r.sentence && q.head == r.head));
  }

  /** Whether one of these takes part, or his people or his country do. */
  private boolean isOf(MeetingDraft event, List<String> actors) {
    Set<String> sides = new HashSet<>(event.parts.keySet());
    for (String part : event.parts.keySet()) {
      scene.entity(part).tenures().forEach(t -> t.of().ifPresent(sides::add));
      represented.side(scene.entity(part)).ifPresent(sides::add);
    }
    return actors.stream().anyMatch(sides::contains);
  }
}
