package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.entente.evaluate.claims.GoldPropositions.Pair;
import org.entente.evaluate.claims.GoldPropositions.Relation;
import org.entente.model.Article;

/**
 * Whether claims in two articles meet where they say the same, or contradict each other, and only
 * there.
 *
 * @param counts by what is marked and what was found
 * @param misses a line for each that was judged otherwise
 */
public record PairScore(Map<Relation, Map<Relation, Integer>> counts, List<String> misses) {
  public PairScore {
    counts = Map.copyOf(counts);
    misses = List.copyOf(misses);
  }

  /**
   * Judges pairs.
   *
   * @param judge says how the claims of two articles stand to each other
   */
  public static PairScore of(List<Pair> pairs, BiFunction<Article, Article, Relation> judge) {
    Map<Relation, Map<Relation, Integer>> counts = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      counts.put(relation, new EnumMap<>(Relation.class));
    }
    List<String> misses = new ArrayList<>();
    for (Pair pair : pairs) {
      Relation found = judge.apply(pair.one(), pair.other());
      counts.getOrDefault(pair.relation(), Map.of()).merge(found, 1, Integer::sum);
      if (found != pair.relation()) {
        misses.add(pair.id() + " " + pair.relation() + " judged " + found);
      }
    }
    return new PairScore(counts, misses);
  }

  /** How many were marked so and found so. */
  public int count(Relation marked, Relation found) {
    return counts.getOrDefault(marked, Map.of()).getOrDefault(found, 0);
  }

  /** Pairs that were found to stand so to each other. */
  public int found(Relation relation) {
    int found = 0;
    for (Relation marked : Relation.values()) {
      found += count(marked, relation);
    }
    return found;
  }

  /** Pairs that are marked to stand so to each other. */
  public int marked(Relation relation) {
    return counts.getOrDefault(relation, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** The table that {@code entente evaluate propositions --pairs} prints. */
  public String report() {
    StringBuilder report = new StringBuilder();
    for (Relation relation : List.of(Relation.CONTRADICTING, Relation.SAME)) {
      int right = count(relation, relation);
      report.append(
          String.format(
              Locale.ROOT,
              "%s: %d of %d marked pairs found, %d of %d found pairs right%n",
              relation.name().toLowerCase(Locale.ROOT),
              right,
              marked(relation),
              right,
              found(relation)));
    }
    return report.toString().stripTrailing();
  }
}
