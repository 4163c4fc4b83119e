package org.entente.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Topic;

/**
 * What meetings were about: objects of "discuss", what follows "about" and "on", and lists of
 * issues.
 */
final class TopicFinder {
  private static final String[] ABOUT = {"about", "on", "over", "regarding", "concerning"};
  private static final Set<String> LISTING =
      Set.of("include", "including", "such", "like", "namely", "from");
  private static final Set<String> TRIMMED =
      Set.of(
          "acl:relcl",
          "appos",
          "parataxis",
          "conj",
          "cc",
          "punct",
          "case",
          "mark",
          "advmod",
          "det",
          "nsubj",
          "cop",
          "advcl",
          "acl",
          "obl:tmod",
          "nmod:tmod",
          "nmod:poss");

  /** Longer phrases are sentences, not topics. */
  private static final int LONGEST = 12;

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
        Set<Integer> heads = new LinkedHashSet<>();
        Optional<MeetingDraft> event = topics(tree, s, i, events, heads);
        if (event.isPresent()) {
          for (int head : heads) {
            topic(tree, head)
                .ifPresent(
                    t -> event.get().topics.putIfAbsent(t.label().toLowerCase(Locale.ROOT), t));
          }
        }
      }
    }
  }

  private Optional<MeetingDraft> topics(
      Tree tree, int s, int token, List<MeetingDraft> events, Set<Integer> heads) {
    for (MeetingDraft event : events) {
      for (Report report : event.reports) {
        if (report.sentence == s && report.head == token) {
          about(tree, token, heads);
          return Optional.of(event);
        }
      }
    }
    String lemma = tree.token(token).lemma().toLowerCase(Locale.ROOT);
    Optional<String> where =
        tree.token(token).tag().startsWith("VB") ? lexicon.topicVerb(lemma) : Optional.empty();
    if (where.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = new Clause(tree, token);
    if (where.get().equals("object")) {
      clause.patient().ifPresent(o -> collect(tree, o, heads));
    } else {
      clause
          .obliques(where.get().equals("about") ? ABOUT : new String[] {"on", "upon"})
          .forEach(o -> collect(tree, o, heads));
    }
    return heads.isEmpty() ? Optional.empty() : eventOf(tree, s, clause, events);
  }

  /** The event in the same sentence, else the last one whose people are the clause's subject. */
  private Optional<MeetingDraft> eventOf(
      Tree tree, int s, Clause clause, List<MeetingDraft> events) {
    OptionalInt subject = clause.agent();
    List<String> actors = subject.isPresent() ? scene.actors(tree, subject.getAsInt()) : List.of();
    Optional<MeetingDraft> found = Optional.empty();
    for (MeetingDraft event : events) {
      boolean here = event.reports.stream().anyMatch(r -> r.sentence == s);
      boolean theirs =
          !actors.isEmpty()
              && event.parts.keySet().containsAll(actors)
              && event.first().sentence <= s;
      boolean anothers = subject.isPresent() && !actors.isEmpty() && !theirs;
      if (here && !anothers || theirs && (actors.size() > 1 || event.last().sentence >= s - 1)) {
        found = Optional.of(event);
      }
    }
    return found;
  }

  private void about(Tree tree, int head, Set<Integer> heads) {
    Clause clause = new Clause(tree, head);
    for (int oblique : clause.obliques(ABOUT)) {
      if (!scene.isTime(tree, oblique)) {
        collect(tree, oblique, heads);
      }
    }
  }

  /** A topic and those coordinated with it; a container ("issues") gives what it contains. */
  private void collect(Tree tree, int head, Set<Integer> heads) {
    List<Integer> conjuncts = new ArrayList<>(tree.coordinated(head));
    conjuncts.addAll(misplaced(tree, head));
    for (int conjunct : conjuncts) {
      if (!tree.token(conjunct).tag().startsWith("NN")
          && !tree.token(conjunct).tag().equals("VBG")) {
        continue;
      }
      if (!lexicon.isContainer(tree.token(conjunct).lemma().toLowerCase(Locale.ROOT))) {
        heads.add(conjunct);
        continue;
      }
      for (int child : tree.children(conjunct, "nmod", "acl", "appos", "obl")) {
        Clause clause = new Clause(tree, child);
        boolean listed =
            tree.children(child, "case", "mark", "fixed").stream()
                    .anyMatch(c -> LISTING.contains(tree.token(c).lemma().toLowerCase(Locale.ROOT)))
                || tree.lemma(child, "include");
        if (tree.lemma(child, "include")) {
          tree.child(child, "obj").ifPresent(o -> collect(tree, o, heads));
        } else if (listed
            || clause.hasCase(child, "of", "about", "on", "over", "regarding")
            || tree.is(child, "appos")) {
          collect(tree, child, heads);
        }
      }
    }
  }

  /**
   * "The sale of arms and the crisis in Libya": what has an article goes with what has one,
   * wherever the parser hung it.
   */
  private static List<Integer> misplaced(Tree tree, int head) {
    List<Integer> found = new ArrayList<>();
    BitSet below = tree.subtree(head);
    for (int i = below.nextSetBit(head + 1); i >= 0; i = below.nextSetBit(i + 1)) {
      int with = tree.firstConjunct(i);
      if (with != i
          && with != head
          && tree.child(head, "det").isPresent()
          && tree.child(i, "det").isPresent()
          && tree.child(with, "det").isEmpty()) {
        found.add(i);
      }
    }
    return found;
  }

  private Optional<Topic> topic(Tree tree, int head) {
    BitSet inside = tree.subtree(head);
    for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
      boolean ownLevel = tree.head(i) == head;
      boolean deep = tree.is(i, "acl:relcl", "appos", "parataxis");
      if (i != head && (deep || ownLevel && TRIMMED.contains(tree.token(i).relation()))) {
        boolean keep =
            tree.is(i, "nmod:poss") && tree.token(i).tag().startsWith("NNP")
                || tree.is(i, "nmod:poss") && tree.child(i, "case").isPresent();
        if (!keep) {
          inside.andNot(tree.subtree(i));
        }
      }
    }
    for (int conjunct : misplaced(tree, head)) {
      inside.andNot(tree.subtree(conjunct));
    }
    Tree.Stretch stretch = tree.stretch(head, inside);
    int first = stretch.first();
    int last = stretch.last();
    while (last > head && tree.is(last, "cc", "punct")) {
      last--;
    }
    Optional<Mention> mention = scene.mentions().headedBy(tree, head);
    boolean person = mention.isPresent() && mention.get().kind() == MentionKind.PRONOUN;
    if (last - first >= LONGEST || person || tree.token(head).tag().startsWith("PRP")) {
      return Optional.empty();
    }
    Span span = tree.span(first, last);
    Optional<String> entity =
        mention
            .filter(
                m ->
                    m.kind() == MentionKind.NAME
                        && m.entities().size() == 1
                        && span.equals(m.span()))
            .map(m -> m.entities().get(0));
    return Optional.of(new Topic(label(tree, first, last), entity, span));
  }

  private static String label(Tree tree, int first, int last) {
    StringBuilder label = new StringBuilder();
    for (int i = first; i <= last; i++) {
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
