package org.entente.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Topic;

/**
 * What meetings were about: objects of "discuss", what follows "about" and "on", and in an account
 * of one meeting what its people underscored, welcomed or thanked each other for.
 */
final class TopicFinder {
  /** Words at a verb in which the noun stands that announces topics. */
  private static final int ANNOUNCED = 3;

  private static final Set<String> ABOUT =
      Set.of("about", "on", "over", "regarding", "concerning", "around");
  private static final Set<String> ON = Set.of("on", "upon", "about", "regarding", "around");
  private static final Set<String> FOR = Set.of("for", "on", "of");

  /** How many words after a verb or noun its preposition may stand. */
  private static final int FAR = 12;

  /** So many sentences after its last mention an account still tells of a meeting. */
  private static final int ACCOUNT = 12;

  /** Longer texts tell of more than one meeting, and of much besides. */
  private static final int SHORT = 45;

  private final EventLexicon lexicon;
  private final Scene scene;

  TopicFinder(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** Adds to each event its topics. */
  void find(List<MeetingDraft> events) {
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        int sentence = s;
        int token = i;
        List<MeetingDraft> reported =
            events.stream()
                .filter(
                    e ->
                        e.reports.stream().anyMatch(r -> r.sentence == sentence && r.head == token))
                .toList();
        if (!reported.isEmpty()) {
          List<Topic> topics = about(tree, i);
          reported.forEach(e -> add(e, topics));
        }
        if (reported.isEmpty()) {
          purpose(tree, s, i, events);
        }
        verb(tree, s, i, events);
      }
    }
  }

  /** "Will travel to A for consultations on B": what the noun is about, the visit is about. */
  private void purpose(Tree tree, int s, int noun, List<MeetingDraft> events) {
    boolean meeting =
        tree.token(noun).tag().startsWith("NN")
            && noun > 0
            && tree.token(noun - 1).tag().matches("IN|JJ")
            && lexicon.noun(tree.token(noun).lemma().toLowerCase(Locale.ROOT)).isPresent();
    List<MeetingDraft> visits =
        events.stream()
            .filter(e -> e.kind == MeetingKind.VISIT)
            .filter(
                e -> e.reports.stream().anyMatch(r -> r.sentence == s && r.verbal && r.head < noun))
            .toList();
    if (meeting && !visits.isEmpty()) {
      List<Topic> topics = about(tree, noun);
      visits.forEach(e -> add(e, topics));
    }
  }

  private static void add(MeetingDraft event, List<Topic> topics) {
    for (Topic topic : topics) {
      boolean known =
          event.topics.values().stream().anyMatch(t -> t.evidence().contains(topic.evidence()));
      if (!known) {
        event.topics.putIfAbsent(topic.label().toLowerCase(Locale.ROOT), topic);
      }
    }
  }

  private List<Topic> about(Tree tree, int head) {
    int at = preposition(tree, head, ABOUT);
    return at < 0 ? List.of() : TopicPhrases.from(lexicon, scene, tree, at + 1);
  }

  /** Where one of these prepositions follows, not before a time or another verb. */
  private int preposition(Tree tree, int head, Set<String> prepositions) {
    for (int i = head + 1; i + 1 < tree.size() && i <= head + FAR; i++) {
      String tag = tree.token(i).tag();
      if (tag.matches("VB.?|MD|W.*|:|\\.")) {
        return -1;
      }
      boolean margin =
          tree.lemma(
              i + 2 < tree.size() ? i + 2 : i,
              "margin",
              "sideline",
              "phone",
              "telephone",
              "flight",
              "way",
              "occasion",
              "part",
              "behalf");
      boolean after = i + 2 < tree.size() && scene.isTime(tree, i + 2);
      if (tag.equals("IN") || tree.lemma(i, "regarding", "concerning")) {
        boolean fits =
            prepositions.contains(tree.token(i).form().toLowerCase(Locale.ROOT))
                && !scene.isTime(tree, i + 1)
                && !after
                && !margin;
        if (fits) {
          return i;
        }
      }
    }
    return -1;
  }

  private void verb(Tree tree, int s, int verb, List<MeetingDraft> events) {
    if (!tree.token(verb).tag().startsWith("VB")) {
      return;
    }
    Optional<EventLexicon.TopicVerb> meaning =
        lexicon.topicVerb(tree.token(verb).lemma().toLowerCase(Locale.ROOT));
    if (meaning.isEmpty()) {
      return;
    }
    Clause clause = new Clause(tree, verb);
    int first =
        switch (meaning.get().where()) {
          case "object" -> clause.passive() ? -1 : behindAdverbs(tree, verb);
          case "about" -> preposition(tree, verb, ABOUT) + 1;
          case "for" -> preposition(tree, verb, FOR) + 1;
          default -> preposition(tree, verb, ON) + 1;
        };
    if (first <= 0) {
      return;
    }
    // "Covered topics including Norland": what a list of topics holds is one.
    boolean announced =
        IntStream.range(first, Math.min(tree.size(), first + ANNOUNCED))
            .anyMatch(i -> lexicon.isContainer(tree.token(i).lemma().toLowerCase(Locale.ROOT)));
    List<Topic> topics =
        TopicPhrases.from(lexicon, scene, tree, first).stream()
            .filter(t -> !meaning.get().stance() || announced || !isSomebody(t))
            .toList();
    if (!topics.isEmpty()) {
      for (MeetingDraft event : eventsOf(tree, s, clause, events, meaning.get().stance())) {
        add(event, topics);
      }
    }
  }

  /** Whether the words are only somebody's name or title: no topic of a stand. */
  private boolean isSomebody(Topic topic) {
    return topic.entity().isPresent()
        || scene.mentions().in(topic.evidence()).stream()
            .anyMatch(
                m -> m.extent().equals(topic.evidence()) || m.span().equals(topic.evidence()));
  }

  private static int behindAdverbs(Tree tree, int verb) {
    int i = verb + 1;
    while (i < tree.size() && tree.token(i).tag().equals("RB")
        || i + 1 < tree.size()
            && tree.token(i).tag().equals("CC")
            && tree.token(i + 1).tag().startsWith("VB")
        || i > verb + 1
            && i < tree.size()
            && tree.token(i).tag().startsWith("VB")
            && tree.token(i - 1).tag().equals("CC")) {
      i++;
    }
    return i;
  }

  /**
   * The events in the same sentence, else the last one whose people are the clause's subject.
   *
   * @param stance whether the verb only takes a stand ("underscored"), which is a topic of a
   *     meeting only where the text is an account of it
   */
  private List<MeetingDraft> eventsOf(
      Tree tree, int s, Clause clause, List<MeetingDraft> events, boolean stance) {
    OptionalInt subject = clause.agent();
    List<String> actors = subject.isPresent() ? scene.actors(tree, subject.getAsInt()) : List.of();
    boolean account = scene.trees().size() <= SHORT;
    Optional<MeetingDraft> last = Optional.empty();
    for (MeetingDraft event : events) {
      boolean here = event.reports.stream().anyMatch(r -> r.sentence == s);
      boolean theirs = !actors.isEmpty() && isOf(event, actors);
      boolean anothers = !actors.isEmpty() && !theirs;
      int distance = s - event.last().sentence;
      boolean near = event.first().sentence <= s && distance <= (account ? ACCOUNT : 1);
      boolean told = event.status != EventStatus.HYPOTHETICAL || here;
      boolean open = here && !anothers && (!stance || account);
      boolean after = theirs && near && (!stance || account);
      boolean unsaid = account && events.size() == 1 && near && actors.isEmpty() && !stance;
      if (told && (open || after || unsaid)) {
        last = Optional.of(event);
      }
    }
    Optional<MeetingDraft> found = last;
    return events.stream()
        .filter(e -> found.isPresent() && (e == found.get() || sameReport(e, found.get())))
        .toList();
  }

  /** "Will travel to A and B to discuss X": X belongs to both. */
  private static boolean sameReport(MeetingDraft a, MeetingDraft b) {
    return a.reports.stream()
        .anyMatch(
            r -> b.reports.stream().anyMatch(q -> q.sentence == r.sentence && q.head == r.head));
  }

  /** Whether these take part, or the people of theirs do. */
  private boolean isOf(MeetingDraft event, List<String> actors) {
    return actors.stream()
        .allMatch(
            a ->
                event.parts.containsKey(a)
                    || event.parts.keySet().stream()
                        .flatMap(p -> scene.entity(p).tenures().stream())
                        .anyMatch(t -> t.of().filter(a::equals).isPresent()));
  }
}
