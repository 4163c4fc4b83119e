package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Topic;

/**
 * The topics in a row of noun phrases: "the sale of arms, the crisis in Libya and ways to end it".
 * Read from the words. A noun that only announces ("the importance of", "efforts to strengthen")
 * gives what it announces.
 */
final class TopicPhrases {
  /** Longer phrases are sentences, not topics. */
  private static final int LONGEST = 14;

  /** More prepositions than this in one topic are a sentence's. */
  private static final int DEEPEST = 3;

  /** A row of more phrases than this has run into something else. */
  private static final int MOST = 10;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final List<Topic> found = new ArrayList<>();
  private int next;

  private TopicPhrases(EventLexicon lexicon, Scene scene, Tree tree, int first) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
    this.next = first;
  }

  /** The topics of the row that begins at a token. */
  static List<Topic> from(EventLexicon lexicon, Scene scene, Tree tree, int first) {
    TopicPhrases phrases = new TopicPhrases(lexicon, scene, tree, first);
    phrases.row();
    return phrases.found;
  }

  private void row() {
    for (int i = 0; i < MOST && next < tree.size(); i++) {
      int before = next;
      phrase();
      if (next == before || !joint()) {
        return;
      }
    }
  }

  /** Steps over "," and "and" to the next phrase of the row, if one follows. */
  private boolean joint() {
    int i = next;
    while (i < tree.size() && tree.token(i).form().matches("[,;:]")) {
      i++;
    }
    if (i < tree.size() && tree.lemma(i, "and", "or", "&", "including", "include")) {
      i++;
    } else if (i + 2 < tree.size() && tree.lemma(i, "as") && tree.lemma(i + 1, "well")) {
      i += 3;
    } else if (i + 1 < tree.size() && tree.lemma(i, "such") && tree.lemma(i + 1, "as")) {
      i += 2;
    }
    while (i < tree.size()
        && tree.lemma(i, "on", "about", "both", "also", "for", "to", "with", "how")) {
      i++;
    }
    if (i < tree.size()
        && i > next
        && tree.token(i).tag().matches("VBG|VB")
        && i + 1 < tree.size()) {
      i++;
    }
    boolean goes = i > next && i < tree.size() && (isNominal(i) || isDeterminer(i));
    next = goes ? i : next;
    return goes;
  }

  private void phrase() {
    while (next < tree.size() && isDeterminer(next)) {
      next++;
    }
    int first = next;
    int last = nominal(first);
    if (last == first) {
      return;
    }
    int head = last - 1;
    while (head > first && !tree.token(head).tag().startsWith("NN")) {
      head--;
    }
    // "Assistance coordination" is a topic, "close coordination on sanctions" announces one.
    boolean compound =
        head > first
            && tree.token(head - 1).tag().equals("NN")
            && (last >= tree.size() || !lexicon.isTopicWord("joining", lemma(last)));
    if (lexicon.isContainer(lemma(head)) && !compound) {
      next = last;
      contained();
      return;
    }
    next = complements(last);
    int end = next;
    while (end > first && tree.token(end - 1).tag().matches("CC|IN|TO|HYPH|POS|\\W+|DT|PRP\\$")) {
      end--;
    }
    if (end > first && end - first <= LONGEST && isTopic(head)) {
      found.add(topic(first, end));
    }
  }

  /** What an announcing noun announces: "of", "to" with a verb, "including". */
  private void contained() {
    int i = next;
    boolean opened = false;
    while (i < tree.size()
        && (lexicon.isTopicWord("joining", lemma(i))
            || tree.lemma(i, "about", "regarding", "concerning", "including", "such", "as", "how")
            || tree.token(i).form().matches("[,:]")
                && i + 1 < tree.size()
                && lexicon.isTopicWord("listing", form(i + 1)))) {
      opened = true;
      i++;
    }
    if (opened && i < tree.size() && tree.token(i).tag().matches("VBG?") && i + 1 < tree.size()) {
      i++;
      while (i < tree.size() && tree.lemma(i, "and", "on")
          || i < tree.size() && tree.token(i).tag().equals("VB")) {
        i++;
      }
    }
    if (opened && i < tree.size() && (isNominal(i) || isDeterminer(i))) {
      next = i;
      phrase();
    }
  }

  /** Behind the adjectives and nouns that begin here. */
  private int nominal(int first) {
    int i = first;
    while (i < tree.size()) {
      boolean inner =
          i > first
              && i + 1 < tree.size()
              && tree.token(i).tag().matches("CC|,|HYPH|POS")
              && tree.token(i - 1)
                  .tag()
                  .matches(
                      tree.token(i).tag().equals(",") ? "JJ" : "JJ|VBN|NN|NNP|NNPS|HYPH|NNS|CD")
              && isNominal(i + 1)
              && (tree.token(i).tag().matches("HYPH|POS") || tree.token(i - 1).tag().equals("JJ"));
      if (isSeries(first, i)) {
        i += 2;
        continue;
      }
      if (!isNominal(i) && !inner) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "Premeditated, unprovoked, and unjustified". */
  private boolean isSeries(int first, int i) {
    return i > first
        && i + 2 < tree.size()
        && tree.token(i).form().equals(",")
        && tree.lemma(i + 1, "and")
        && tree.token(i - 1).tag().matches("JJ|VBN")
        && tree.token(i + 2).tag().matches("JJ|VBN");
  }

  private int complements(int from) {
    int i = from;
    boolean closed = false;
    for (int depth = 0; depth < DEEPEST && i < tree.size(); depth++) {
      boolean twofold =
          depth > 0
              && !closed
              && tree.lemma(i, "and")
              && i + 1 < tree.size()
              && isNominal(i + 1)
              && nominal(i + 1) > i + 1;
      int clause = twofold ? i : clausal(i);
      if (clause > i) {
        i = clause;
        closed = true;
        continue;
      }
      if (!twofold && !lexicon.isTopicWord("joining", lemma(i))) {
        break;
      }
      int j = i + 1;
      while (j < tree.size() && (isDeterminer(j) || tree.token(j).tag().equals("VBG"))) {
        j++;
      }
      int end = j < tree.size() ? nominal(j) : j;
      if (end == j || scene.isTime(tree, j)) {
        break;
      }
      i = end;
    }
    return i;
  }

  /**
   * Behind what a participle or an infinitive adds to the noun before it: "posed by Iran", "fleeing
   * violence", "to hold him accountable"; the same position if none follows.
   */
  private int clausal(int i) {
    String tag = tree.token(i).tag();
    int j = i + 1;
    boolean passive = tag.equals("VBN") && j < tree.size() && tree.lemma(j, "by", "in", "against");
    boolean active = tag.equals("VBG") && !tree.lemma(i, "include", "regard", "concern");
    boolean aim = tree.lemma(i, "to") && j < tree.size() && tree.token(j).tag().equals("VB");
    if (!passive && !active && !aim) {
      return i;
    }
    j = active ? j : j + 1;
    while (j < tree.size() && isDeterminer(j)) {
      j++;
    }
    if (j >= tree.size() || scene.isTime(tree, j)) {
      return i;
    }
    int end = tree.token(j).tag().equals("PRP") ? j + 1 : nominal(j);
    return end > j ? end : i;
  }

  private boolean isDeterminer(int i) {
    return tree.token(i).tag().matches("DT|PDT|PRP\\$") || tree.token(i).form().equals("\"");
  }

  private boolean isNominal(int i) {
    String tag = tree.token(i).tag();
    boolean participle =
        tag.matches("VBG|VBN|RB")
            && i + 1 < tree.size()
            && tree.token(i + 1).tag().matches("NN.*|JJ.*|HYPH|VBN")
            && !tree.token(i).form().matches("(?i)including|regarding|concerning|not|also");
    return (tag.matches("JJ[RS]?|NNP?S?|CD|POS|HYPH|FW") || participle) && !scene.isTime(tree, i);
  }

  /** Times, numbers, people in the room and the meeting itself are none. */
  private boolean isTopic(int head) {
    boolean person =
        scene
            .mentions()
            .headedBy(tree, head)
            .filter(
                m ->
                    m.kind() == MentionKind.PRONOUN
                        || m.kind() == MentionKind.TITLE && m.type() == EntityType.PERSON)
            .isPresent();
    boolean crowd =
        lexicon.isPeople(lemma(head))
            && (head == 0 || !tree.token(head - 1).tag().matches("JJ|NN.*|POS|HYPH"));
    return !person
        && !crowd
        && !scene.isTime(tree, head)
        && tree.token(head).tag().startsWith("NN")
        && lexicon.noun(lemma(head)).isEmpty();
  }

  private Topic topic(int first, int end) {
    Span span = tree.span(first, end - 1);
    Optional<String> entity =
        scene.mentions().in(span).stream()
            .filter(
                m ->
                    m.kind() == MentionKind.NAME
                        && m.entities().size() == 1
                        && span.equals(m.span()))
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

  private String lemma(int i) {
    return tree.token(i).lemma().toLowerCase(Locale.ROOT);
  }

  private String form(int i) {
    return tree.token(i).form().toLowerCase(Locale.ROOT);
  }
}
