package org.entente.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.MeetingKind;
import org.entente.model.Topic;

/**
 * What meetings were about: objects of "discuss", what follows "about" and "on", and in an account
 * of one meeting what its people underscored, welcomed or thanked each other for.
 */
final class TopicFinder {
  /** Words at a verb in which the noun stands that announces topics. */
  private static final int ANNOUNCED = 3;

  private static final int NONE = -1;

  private static final Set<String> ABOUT =
      Set.of("about", "on", "over", "regarding", "concerning", "around");
  private static final Set<String> ON = Set.of("on", "upon", "about", "regarding", "around");
  private static final Set<String> FOR = Set.of("for", "on", "of");

  /** How many words after a verb or noun its preposition may stand. */
  private static final int FAR = 12;

  private final EventLexicon lexicon;
  private final TopicWords words;
  private final Scene scene;
  private final TopicScope scope;

  TopicFinder(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.words = lexicon.topics();
    this.scene = scene;
    this.scope = new TopicScope(lexicon, scene);
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
      if (tag.matches("IN|TO") || tree.lemma(i, "regarding", "concerning")) {
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
    for (TopicWords.Verb meaning : words.verbs(tree, verb)) {
      OptionalInt begin = first(tree, verb, meaning);
      if (begin.isEmpty()) {
        continue;
      }
      int first = begin.getAsInt();
      // "Covered topics including Norland": what a list of topics holds is one.
      boolean announced =
          IntStream.range(first, Math.min(tree.size(), first + ANNOUNCED))
              .anyMatch(i -> words.container(tree, i).isPresent());
      List<Topic> topics =
          TopicPhrases.from(lexicon, scene, tree, first).stream()
              .filter(t -> !meaning.stance() || announced || !isSomebody(t))
              .toList();
      if (!topics.isEmpty()) {
        scope
            .events(tree, s, new Clause(tree, verb), events, meaning.stance())
            .forEach(e -> add(e, topics));
        return;
      }
    }
  }

  /** Where the topics of a verb begin; none if it has none of this kind. */
  private OptionalInt first(Tree tree, int verb, TopicWords.Verb meaning) {
    Clause clause = new Clause(tree, verb);
    boolean to = verb + 2 < tree.size() && tree.lemma(verb + 1, "to");
    int first =
        switch (meaning.where()) {
          case "object" -> clause.passive() ? subject(clause, meaning) : behindAdverbs(tree, verb);
          case "heading" -> isHeading(clause) ? behindAdverbs(tree, verb) : NONE;
          case "about" -> behind(tree, verb, ABOUT);
          case "for" -> behind(tree, verb, FOR);
          case "to" -> to ? verb + 2 : NONE;
          default -> behind(tree, verb, ON);
        };
    return first == NONE || first >= tree.size() ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private int behind(Tree tree, int verb, Set<String> prepositions) {
    int at = preposition(tree, verb, prepositions);
    return at < 0 ? NONE : at + 1;
  }

  /** "Trade and fishing were discussed". */
  private static int subject(Clause clause, TopicWords.Verb meaning) {
    Tree tree = clause.tree();
    OptionalInt subject = tree.child(clause.predicate(), "nsubj:pass");
    boolean finite = tree.child(clause.predicate(), "aux:pass").isPresent();
    return meaning.stance() || !finite || subject.isEmpty()
        ? NONE
        : tree.subtree(subject.getAsInt()).nextSetBit(0);
  }

  /** "The agenda included", "topics discussed ranged": said of all that is talked about. */
  private boolean isHeading(Clause clause) {
    OptionalInt subject = clause.subject();
    return subject.isPresent() && words.is("heading", clause.tree(), subject.getAsInt());
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
}
