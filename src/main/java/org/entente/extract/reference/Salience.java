package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.extract.syntax.Tree;
import org.entente.model.MentionKind;
import org.entente.model.Token;

/**
 * How present each figure is in the reader's mind at a place: its mentions so far, weighted by
 * their grammatical role, fading with each sentence. After S. Lappin and H. J. Leass, "An Algorithm
 * for Pronominal Anaphora Resolution", Computational Linguistics 20(4), 1994, whose factors it
 * simplifies.
 */
final class Salience {
  /**
   * A subject counts three times as much as an oblique: Lappin and Leass's 80 : 50 : 40, on top of
   * recency, sharpened.
   */
  private static final double SUBJECT = 3;

  private static final double OBJECT = 2;
  private static final double OTHER = 1;

  /** A country where something happens does not act by that. */
  private static final double SCENERY = 0.2;

  /** Lappin and Leass halve the weight with each sentence. */
  private static final double FADING = 0.5;

  /**
   * A mention of a figure.
   *
   * @param argument the token that carries its part in the sentence
   * @param weight by its grammatical role
   */
  record Occurrence(Spot spot, MentionKind kind, int argument, double weight) {}

  private final ArticleIndex index;
  private final TitleLexicon lexicon;
  private final Map<Figure, List<Occurrence>> occurrences = new LinkedHashMap<>();

  Salience(ArticleIndex index, TitleLexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /**
   * The text mentions a figure.
   *
   * @param head the head of the phrase, the title before a name included
   */
  void mention(Figure figure, Spot spot, int head, MentionKind kind) {
    Tree tree = index.tree(spot);
    int argument = tree.argument(head);
    double weight =
        figure.isCountry() && isScenery(tree, argument) ? SCENERY : role(tree, argument);
    occurrences
        .computeIfAbsent(figure, f -> new ArrayList<>())
        .add(new Occurrence(spot, kind, argument, weight));
  }

  private static double role(Tree tree, int head) {
    return tree.is(head, "nsubj") ? SUBJECT : tree.is(head, "obj", "iobj") ? OBJECT : OTHER;
  }

  /** A country after "in" or "to", or in "the capital of …", not in "the leaders of …". */
  private boolean isScenery(Tree tree, int token) {
    int above = tree.head(token);
    boolean actors =
        above != Token.ROOT
            && lexicon.actor(tree.token(above).lemma().toLowerCase(Locale.ROOT)).isPresent();
    return tree.children(token, "case").stream()
        .anyMatch(
            p -> tree.lemma(p, "in", "at", "from", "to", "near") || tree.lemma(p, "of") && !actors);
  }

  /** Whether the figure was mentioned otherwise than as the place of something. */
  boolean acted(Figure figure) {
    return occurrences.getOrDefault(figure, List.of()).stream().anyMatch(o -> o.weight() > SCENERY);
  }

  /** Sentences since the figure was last mentioned; a large number if never. */
  int distance(Figure figure, int sentence) {
    List<Occurrence> of = occurrences.get(figure);
    return of == null ? Integer.MAX_VALUE : sentence - of.get(of.size() - 1).spot().sentence();
  }

  /** How often the figure was mentioned so far. */
  int mentions(Figure figure) {
    return occurrences.getOrDefault(figure, List.of()).size();
  }

  /** The latest mention of a figure that was mentioned. */
  Occurrence last(Figure figure) {
    List<Occurrence> of = occurrences.getOrDefault(figure, List.of());
    return of.get(of.size() - 1);
  }

  /** Which of some figures was last mentioned in a certain way. */
  Optional<Figure> latest(List<Figure> figures, Predicate<Occurrence> way) {
    Optional<Figure> found = Optional.empty();
    Optional<Spot> where = Optional.empty();
    for (Figure figure : figures) {
      for (Occurrence o : occurrences.getOrDefault(figure, List.of())) {
        if (way.test(o) && where.map(w -> w.compareTo(o.spot()) < 0).orElse(true)) {
          where = Optional.of(o.spot());
          found = Optional.of(figure);
        }
      }
    }
    return found;
  }

  /** The figure mentioned by the phrase whose part in the sentence a token carries. */
  Optional<Figure> at(int sentence, int argument) {
    Optional<Figure> found = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Map.Entry<Figure, List<Occurrence>> e : occurrences.entrySet()) {
      for (Occurrence o : e.getValue()) {
        int head = o.spot().head();
        if (o.spot().sentence() == sentence
            && head < nearest
            && head >= argument
            && (head == argument
                || o.argument() == argument && !index.trees().get(sentence).is(head, "conj"))) {
          nearest = head;
          found = Optional.of(e.getKey());
        }
      }
    }
    return found;
  }

  /**
   * Whether the figure is unnamed and no one person: several ("women in combat"), or a bare word
   * that nobody is introduced by ("justice", "leader" in a heading), unless it acts.
   */
  boolean isNobody(Figure figure) {
    if (!figure.anonymous()) {
      return false;
    }
    Spot spot = last(figure).spot();
    Tree tree = index.tree(spot);
    int head = spot.head();
    boolean several = tree.token(head).tag().endsWith("S") || tree.lemma(head, "people");
    boolean bare = spot.first() == head && !tree.is(tree.argument(head), "nsubj");
    return several || bare;
  }

  /** Whether the figure's last mention was a subject. */
  boolean lastSubject(Figure figure) {
    List<Occurrence> of = occurrences.getOrDefault(figure, List.of());
    return !of.isEmpty() && of.get(of.size() - 1).weight() == SUBJECT;
  }

  /** Everybody and everything mentioned so far. */
  Set<Figure> mentioned() {
    return occurrences.keySet();
  }

  /** Each role counts once in a sentence, as in Lappin and Leass. */
  double at(Figure figure, int sentence) {
    Map<Integer, Set<Double>> weights = new TreeMap<>();
    occurrences
        .getOrDefault(figure, List.of())
        .forEach(
            o ->
                weights.computeIfAbsent(o.spot().sentence(), s -> new HashSet<>()).add(o.weight()));
    double sum = 0;
    for (Map.Entry<Integer, Set<Double>> e : weights.entrySet()) {
      double fading = Math.pow(FADING, sentence - e.getKey());
      sum += fading * e.getValue().stream().mapToDouble(w -> w).sum();
    }
    return sum;
  }

  /** Those that qualify, the most salient first. */
  List<Figure> ranked(int sentence, Predicate<Figure> qualifies) {
    return occurrences.keySet().stream()
        .filter(qualifies)
        .sorted(
            Comparator.comparingDouble((Figure f) -> -at(f, sentence))
                .thenComparingInt(f -> Integer.parseInt(f.id().substring(1))))
        .toList();
  }

  /** The subject figures of a sentence, in order. */
  List<Figure> subjects(int sentence, Predicate<Figure> qualifies) {
    List<Map.Entry<Spot, Figure>> found = new ArrayList<>();
    occurrences.forEach(
        (figure, list) -> {
          if (qualifies.test(figure)) {
            list.stream()
                .filter(o -> o.spot().sentence() == sentence && o.weight() == SUBJECT)
                .forEach(o -> found.add(Map.entry(o.spot(), figure)));
          }
        });
    found.sort(Map.Entry.comparingByKey());
    Set<Figure> seen = new HashSet<>();
    return found.stream().map(Map.Entry::getValue).filter(seen::add).toList();
  }
}
