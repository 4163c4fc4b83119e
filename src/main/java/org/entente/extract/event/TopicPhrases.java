package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.event.TopicWords.Container;
import org.entente.extract.event.TopicWords.Through;
import org.entente.extract.syntax.Tree;
import org.entente.model.Topic;

/**
 * The topics in a row of noun phrases: "the sale of arms, the crisis in Libya and ways to end it".
 * Read from the words. A noun that only announces ("the importance of", "efforts to strengthen")
 * gives what it announces.
 */
final class TopicPhrases {
  /** Longer phrases are sentences, not topics. */
  private static final int LONGEST = 14;

  /** A row of more phrases than this has run into something else. */
  private static final int MOST = 10;

  /** So many words may stand between a topic and the comma before the next. */
  private static final int ASIDE = 8;

  private final TopicWords words;
  private final Tree tree;
  private final NounChain chain;
  private final TopicTail tail;
  private final TopicChoice choice;
  private final List<Topic> found = new ArrayList<>();
  private int next;

  private TopicPhrases(EventLexicon lexicon, Scene scene, Tree tree, int first) {
    this.words = lexicon.topics();
    this.tree = tree;
    this.chain = new NounChain(words, scene, tree);
    this.tail = new TopicTail(words, scene, tree, chain);
    this.choice = new TopicChoice(lexicon, scene, tree);
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
      action();
      if (next == before || !joint()) {
        return;
      }
    }
  }

  /** Steps over "," and "and" to the next phrase of the row, if one follows. */
  private boolean joint() {
    int i = resumed();
    while (i < tree.size() && tree.token(i).form().matches("[,;:]|--|–|—|-")) {
      i++;
    }
    if (i + 2 < tree.size() && tree.lemma(i, "as") && tree.lemma(i + 1, "well")) {
      i += 3;
    } else if (i + 1 < tree.size() && tree.lemma(i, "such") && tree.lemma(i + 1, "as")) {
      i += 2;
    }
    while (i < tree.size() && tree.lemma(i, "and", "or", "&", "including", "include", "plus")) {
      i++;
    }
    while (i < tree.size()
        && tree.lemma(i, "on", "about", "both", "also", "for", "to", "with", "how", "of", "by")) {
      i++;
    }
    boolean goes = i > next && i < tree.size() && (opens(i) || isVerb(i) && !isFinite(i));
    next = goes ? i : next;
    return goes;
  }

  /** Where the row goes on behind "in all its forms, including": a comma, or where it stands. */
  private int resumed() {
    int i = next;
    while (i < tree.size()
        && i < next + ASIDE
        && tree.token(i).tag().matches("IN|DT|PRP\\$|JJ.?|NN.*|CD|RB|POS")
        && !tree.lemma(i, "as", "while", "that")) {
      i++;
    }
    boolean goes =
        i > next
            && i + 1 < tree.size()
            && tree.token(next).tag().matches("IN|RB")
            && tree.token(i).form().equals(",")
            && (words.is("listing", tree, i + 1) || tree.lemma(i + 1, "and", "as"));
    return goes ? i : next;
  }

  private boolean isVerb(int i) {
    return tree.token(i).tag().matches("VBG?");
  }

  /** "The leaders agreed and discuss": a clause of its own. */
  private boolean isFinite(int i) {
    return tree.child(i, "nsubj").isPresent() && tree.token(i).tag().equals("VB");
  }

  private boolean opens(int i) {
    return i < tree.size() && (chain.begins(i) || isDeterminer(i));
  }

  /**
   * A phrase, or a verb and its phrase: of what is brought on ("strengthening the alliance") only
   * the phrase, else both ("protecting reefs").
   */
  private void action() {
    int verb = next;
    boolean verbal = verb < tree.size() && isVerb(verb) && !chain.begins(verb);
    if (!verbal && !isGerund(verb)) {
      phrase(next);
      return;
    }
    int i = verb + 1;
    while (i + 1 < tree.size()
        && tree.token(i).tag().equals("CC")
        && tree.token(i + 1).tag().matches("VBG?")) {
      i += 2;
    }
    boolean preposition = i < tree.size() && tree.lemma(i, "on", "in", "with", "to", "for", "of");
    i += preposition ? 1 : 0;
    if (opens(i)) {
      boolean named =
          tree.token(verb).tag().equals("VBG")
              && !words.is("advancing", tree, verb)
              && !preposition;
      next = i;
      phrase(named ? verb : i);
    }
  }

  /** "Promoting human rights", where the tag alone would make it "promoting rights". */
  private boolean isGerund(int i) {
    return i + 1 < tree.size()
        && tree.token(i).tag().equals("VBG")
        && chain.begins(i)
        && (words.is("advancing", tree, i) || tree.is(i, "obl", "acl", "advcl", "conj", "xcomp"));
  }

  /**
   * A noun phrase.
   *
   * @param begin where the topic begins, which may be a verb before the phrase
   */
  private void phrase(int begin) {
    while (next < tree.size() && isDeterminer(next)) {
      next++;
    }
    int first = next;
    int last = chain.end(first);
    if (last == first) {
      return;
    }
    int head = chain.head(first, last);
    int start = begin < first && tree.token(begin).tag().equals("VBG") ? begin : first;
    Optional<Container> container = words.container(tree, head);
    if (container.isPresent() && start == first && !isCompound(first, head, last)) {
      int before = found.size();
      next = last;
      boolean announced = announces(container.get(), last) && contained(!container.get().kept());
      boolean name = found.size() == before + 1 && found.get(before).entity().isPresent();
      if (announced && !(name && container.get().kept())) {
        return;
      }
      if (announced) {
        found.subList(before, found.size()).clear();
      } else if (container.get().through() == Through.ALWAYS) {
        return;
      }
    }
    int end = tail.end(last);
    next = end;
    while (end > last && tree.token(end - 1).tag().matches("CC|IN|TO|HYPH|POS|\\W+|DT|PRP\\$")) {
      end--;
    }
    if (end - start <= LONGEST) {
      choice.topic(start, head, end).ifPresent(found::add);
    }
  }

  /** "Assistance coordination" is a topic, "close coordination on sanctions" announces one. */
  private boolean isCompound(int first, int head, int last) {
    return head > first
        && tree.token(head - 1).tag().matches("NNS?")
        && (last >= tree.size() || !words.is("joining", tree, last));
  }

  /** Whether what follows the noun is what it announces. */
  private boolean announces(Container container, int last) {
    if (last >= tree.size() || container.through() == Through.ALWAYS) {
      return last < tree.size();
    }
    if (container.through() == Through.OF) {
      return tree.lemma(last, "of");
    }
    int verb = last + 1;
    return verb < tree.size()
        && tree.lemma(last, "to", "in", "on", "toward", "towards", "for")
        && isVerb(verb)
        && words.is("advancing", tree, verb);
  }

  /** What an announcing noun announces: "of", "to" with a verb, "including". */
  private boolean contained(boolean pure) {
    int i = next;
    while (i < tree.size()
        && (words.is("joining", tree, i)
            || tree.lemma(i, "about", "regarding", "concerning", "including", "such", "as", "how")
            || tree.lemma(i, "related", "relate", "surround", "surrounding", "pertain", "include")
            || tree.token(i).form().matches("[,:]")
                && i + 1 < tree.size()
                && words.is("listing", tree, i + 1))) {
      i++;
    }
    boolean goes = i > next && i < tree.size() && (opens(i) || isVerb(i));
    if (goes) {
      next = pure ? aim(i) : i;
      action();
    }
    return goes;
  }

  /** "The need for the sides to cut tariffs": it is about tariffs. */
  private int aim(int first) {
    int i = first;
    while (i < tree.size() && isDeterminer(i)) {
      i++;
    }
    i = chain.end(i);
    boolean aim =
        i > first
            && i + 2 < tree.size()
            && tree.lemma(i, "to")
            && tree.token(i + 1).tag().equals("VB");
    return aim ? i + 1 : first;
  }

  private boolean isDeterminer(int i) {
    return tree.token(i).tag().matches("DT|PDT|PRP\\$|WP\\$") || tree.token(i).form().equals("\"");
  }
}
