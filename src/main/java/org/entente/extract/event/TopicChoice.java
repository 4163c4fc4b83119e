package org.entente.extract.event;

import java.util.Locale;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Topic;

/** Which noun phrases are topics: not times, people in the room, thanks or the meeting itself. */
final class TopicChoice {
  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;

  TopicChoice(EventLexicon lexicon, Scene scene, Tree tree) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
  }

  /**
   * The topic in a phrase, without how it is seen ("strong", "ongoing").
   *
   * @param begin first token
   * @param head its noun
   * @param end behind its last token
   */
  Optional<Topic> topic(int begin, int head, int end) {
    int first = begin;
    while (first < head && isAttitude(first)) {
      first++;
    }
    return isTopic(first, head, end) ? Optional.of(of(first, end)) : Optional.empty();
  }

  private boolean isAttitude(int i) {
    return tree.token(i).tag().matches("RB|,|CC") || lexicon.topics().is("attitude", tree, i);
  }

  private boolean isTopic(int first, int head, int end) {
    boolean alone = first == head && end == head + 1;
    boolean crowd =
        lexicon.isPeople(tree.token(head).lemma().toLowerCase(Locale.ROOT))
            && end == head + 1
            && (head == 0 || !tree.token(head - 1).tag().matches("JJ|NN.*|POS|HYPH"));
    return tree.token(head).tag().startsWith("NN")
        && !crowd
        && !isPerson(head)
        && !isEncounter(first, head)
        && !scene.isTime(tree, head)
        && !(alone && isBare(head));
  }

  /** "Partnership", "the meeting": with nothing to say of what. */
  private boolean isBare(int head) {
    return lexicon.topics().is("courtesy", tree, head)
        || lexicon.topics().container(tree, head).isPresent()
        || lexicon.noun(tree.token(head).lemma().toLowerCase(Locale.ROOT)).isPresent();
  }

  /** "Her meetings in Oslo": of those who met. */
  private boolean isEncounter(int first, int head) {
    return lexicon.noun(tree.token(head).lemma().toLowerCase(Locale.ROOT)).isPresent()
        && first > 0
        && (tree.token(first - 1).tag().equals("PRP$") || tree.lemma(first - 1, "this", "these"));
  }

  private boolean isPerson(int head) {
    return scene
        .mentions()
        .headedBy(tree, head)
        .filter(
            m ->
                m.kind() == MentionKind.PRONOUN
                    || m.kind() != MentionKind.GROUP && m.type() == EntityType.PERSON)
        .isPresent();
  }

  /** The topic that these words are. */
  Topic of(int first, int end) {
    Span span = tree.span(first, end - 1);
    Optional<String> entity =
        scene.mentions().in(span).stream()
            .filter(m -> m.kind() == MentionKind.NAME && m.entities().size() == 1)
            .filter(m -> span.equals(m.span()))
            .map(Mention::entities)
            .map(e -> e.get(0))
            .findFirst();
    return new Topic(label(first, end), entity, span);
  }

  private String label(int first, int end) {
    StringBuilder label = new StringBuilder();
    for (int i = first; i < end; i++) {
      Token token = tree.token(i);
      boolean glued = i > first && token.span().begin() == tree.token(i - 1).span().end();
      if (i > first && !glued) {
        label.append(' ');
      }
      label.append(token.form());
    }
    return label.toString().replace("\"", "").strip();
  }
}
