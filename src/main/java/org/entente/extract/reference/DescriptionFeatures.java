package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;

/** What speaks for and against a phrase standing for a figure. */
final class DescriptionFeatures {
  /** Of the more distant ones hardly any is ever meant. */
  private static final int MOST_CANDIDATES = 12;

  private final ArticleIndex index;
  private final Salience salience;
  private final Kinds kinds;

  DescriptionFeatures(ArticleIndex index, Salience salience, Kinds kinds) {
    this.index = index;
    this.salience = salience;
    this.kinds = kinds;
  }

  private enum Agreement {
    SAME,
    UNKNOWN,
    DIFFERENT
  }

  private record Weighed(Figure figure, double weight, Agreement agreement, String said) {}

  /**
   * The candidates for a phrase.
   *
   * @param evidence whom the sentence says to be what the phrase describes
   * @param owners whom the possessor stands for
   */
  List<Judge.Candidate> of(Phrase phrase, Map<Figure, String> evidence, List<Figure> owners) {
    int s = phrase.spot().sentence();
    List<Figure> figures = new ArrayList<>();
    evidence.keySet().stream().filter(f -> suits(phrase, f)).forEach(figures::add);
    boolean back = phrase.definite() && phrase.entry().isPresent();
    if (back) {
      salience.mentioned().stream()
          .filter(f -> !figures.contains(f) && suits(phrase, f))
          .forEach(figures::add);
    }
    List<Weighed> weighed =
        figures.stream()
            .map(f -> new Weighed(f, salience.at(f, s), agreement(phrase, f), said(phrase, f)))
            .sorted(
                Comparator.comparing((Weighed w) -> !evidence.containsKey(w.figure()))
                    .thenComparing(w -> w.said().equals("-"))
                    .thenComparingDouble(w -> -w.weight())
                    .thenComparingInt(w -> Integer.parseInt(w.figure().id().substring(1))))
            .limit(MOST_CANDIDATES)
            .toList();
    List<Judge.Candidate> candidates = new ArrayList<>();
    for (Weighed w : weighed) {
      String relation = evidence.getOrDefault(w.figure(), "-");
      candidates.add(
          new Judge.Candidate(w.figure(), features(phrase, w, relation, weighed, owners)));
    }
    return candidates;
  }

  /** People are people; bodies and places may be taken for each other. */
  private static boolean suits(Phrase phrase, Figure figure) {
    boolean person = phrase.entry().map(Nouns.Noun::isPerson).orElse(true);
    return !figure.anonymous() && figure.type() != EntityType.EVENT && person == figure.isPerson();
  }

  private Agreement agreement(Phrase phrase, Figure figure) {
    if (phrase.entry().isEmpty()) {
      return Agreement.UNKNOWN;
    }
    Nouns.Noun noun = phrase.entry().get();
    if (noun.isPerson()) {
      return noun.gender().isEmpty() || figure.gender().isEmpty()
          ? Agreement.UNKNOWN
          : noun.gender().equals(figure.gender()) ? Agreement.SAME : Agreement.DIFFERENT;
    }
    return kinds.of(figure).contains(noun.kind())
        ? Agreement.SAME
        : kinds.of(figure).isEmpty() ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  /** Whether the article has used the noun of the figure before. */
  private String said(Phrase phrase, Figure figure) {
    return kinds.called(figure, phrase.noun())
        ? "called"
        : kinds.named(figure, phrase.noun()) ? "named" : "-";
  }

  private List<String> features(
      Phrase phrase, Weighed w, String relation, List<Weighed> all, List<Figure> owners) {
    Figure figure = w.figure();
    int s = phrase.spot().sentence();
    Tree tree = index.tree(phrase.spot());
    boolean predicated = !relation.equals("-");
    String by = predicated ? "p" : "b";
    String kind = phrase.entry().map(Nouns.Noun::kind).orElse("?");
    String sort =
        kind.equals("?") || Nouns.PERSON.equals(kind) || Nouns.KIN.equals(kind) ? kind : "thing";
    String d = phrase.determiner().name();
    String agreement = w.agreement().name();
    List<Weighed> rivals = all.stream().filter(o -> o.agreement() != Agreement.DIFFERENT).toList();
    List<Weighed> agreeing = all.stream().filter(o -> o.agreement() == Agreement.SAME).toList();
    String rank =
        w.agreement() == Agreement.SAME
            ? "a" + rank(w, agreeing)
            : w.agreement() == Agreement.UNKNOWN ? "u" + rank(w, rivals) : "d";
    String field = bucket(agreeing.size(), 1, 2, 4);
    int distance = salience.distance(figure, s);
    String far = distance == Integer.MAX_VALUE ? "never" : bucket(distance, 0, 1, 2, 4, 8);
    boolean other = w.said().equals("-") && all.stream().anyMatch(o -> !o.said().equals("-"));
    int known = 0;
    int strange = 0;
    for (String modifier : phrase.modifiers()) {
      if (kinds.called(figure, modifier) || kinds.named(figure, modifier)) {
        known++;
      } else {
        strange++;
      }
    }
    String modifiers = Math.min(known, 1) + "," + Math.min(strange, 2);
    int most = all.stream().mapToInt(o -> salience.mentions(o.figure())).max().orElse(0);
    String frequent =
        salience.mentions(figure) == most
            ? "top"
            : 2 * salience.mentions(figure) >= most ? "half" : "few";

    List<String> found = new ArrayList<>();
    found.add("bias");
    found.add("by=" + by + d);
    found.add("rel=" + relation);
    found.add("rel=" + relation + d);
    found.add("rel=" + relation + sort);
    found.add("sort=" + by + sort + d);
    found.add("agree=" + by + agreement);
    found.add("agree=" + by + sort + agreement + d);
    found.add("kind=" + by + kind + agreement);
    found.add("type=" + by + kind + figure.type() + figure.isCountry());
    found.add("said=" + by + w.said() + d);
    found.add("said=" + by + w.said() + modifiers);
    found.add("said=" + by + w.said() + sort);
    found.add("other=" + by + other + d);
    found.add("mod=" + by + modifiers + d);
    found.add("mod=" + by + modifiers + sort);
    found.add("ext=" + by + phrase.extended() + d);
    found.add("ext=" + by + phrase.extended() + sort);
    found.add("plural=" + by + phrase.plural() + sort);
    found.add("noun=" + by + phrase.noun());
    if (!predicated) {
      found.add("far=" + far);
      found.add("far=" + far + sort);
      found.add("far=" + far + agreement);
      found.add("far=" + far + w.said());
      found.add("rank=" + rank);
      found.add("rank=" + rank + field);
      found.add("rank=" + rank + kind);
      found.add("rank=" + rank + far);
      found.add("rank=" + rank + w.said());
      found.add("freq=" + frequent);
      found.add("freq=" + frequent + agreement);
      found.add("freq=" + frequent + rank);
      found.add("freq=" + frequent + kind);
      found.add("bare=" + phrase.modifiers().isEmpty() + phrase.extended() + rank);
      found.add("bare=" + phrase.modifiers().isEmpty() + phrase.extended() + kind);
      found.add("role=" + role(tree, phrase.spot().head()) + salience.lastSubject(figure));
      found.add("often=" + bucket(salience.mentions(figure), 1, 2, 4, 8) + sort);
    }
    if (phrase.determiner() == Phrase.Determiner.POSSESSIVE) {
      found.add("own=" + by + owners.contains(figure) + sort);
      found.add("own=" + by + owners.isEmpty());
    }
    return found;
  }

  private static int rank(Weighed w, List<Weighed> among) {
    int rank = 0;
    for (Weighed o : among) {
      rank += o.weight() > w.weight() ? 1 : 0;
    }
    return Math.min(rank, 3);
  }

  private static String role(Tree tree, int head) {
    return tree.is(head, "nsubj")
        ? "s"
        : tree.is(head, "nmod:poss") ? "p" : tree.is(head, "obj") ? "o" : "x";
  }

  /** The number of the first bound that is not exceeded. */
  private static String bucket(int value, int... bounds) {
    for (int i = 0; i < bounds.length; i++) {
      if (value <= bounds[i]) {
        return Integer.toString(i);
      }
    }
    return Integer.toString(bounds.length);
  }

  /** The figures of a possessor. */
  static List<Figure> owners(Phrase phrase, Map<Integer, List<Figure>> here) {
    return Optional.ofNullable(here.get(phrase.owner())).orElse(List.of());
  }
}
