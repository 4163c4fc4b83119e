package org.entente.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.index.Items;
import org.entente.model.Entity;
import org.entente.model.Facts;

/**
 * Learns the weights of {@link LinkModel} from articles whose entities are known. The same examples
 * in the same order give the same weights.
 */
public final class LinkTrainer {
  /** Weak: there are fifty times as many entities as weights. */
  private static final double PENALTY = 0.001;

  /** Whoever is best known is meant, unless the examples say otherwise. */
  private static final double POPULARITY_PRIOR = 6;

  private final Gazetteer gazetteer;
  private final Items items;
  private final List<Example> examples = new ArrayList<>();
  private LinkModel model = untaught();

  /** Learns with the candidates that a source of items gives. */
  public LinkTrainer(Gazetteer gazetteer, Items items) {
    this.gazetteer = gazetteer;
    this.items = items;
  }

  /** Before anything was learnt nobody is linked. */
  private static LinkModel untaught() {
    return new LinkModel(Map.of(), Map.of(), 2, 2);
  }

  /**
   * An entity's candidates.
   *
   * @param right the place of the right one; -1 for NIL
   */
  private record Example(List<Map<Feature, Double>> candidates, int right, double weight) {}

  /**
   * Adds an article.
   *
   * @param gold by entity: its item, or none where nobody has one for it; other entities are not
   *     learnt from
   * @param missing items that nobody is to find, so that what happens without them is learnt too
   * @param weight how much each of its entities counts, above 0
   */
  public void add(
      Facts facts, Map<String, Optional<String>> gold, Set<String> missing, double weight) {
    Linker linker = new Linker(gazetteer, new WithoutItems(items, missing), model);
    for (JointRanking.Choice choice : linker.choices(facts)) {
      Entity entity = choice.entity();
      Optional<String> right = gold.getOrDefault(entity.id(), Optional.of(""));
      if (right.equals(Optional.of("")) || choice.candidates().isEmpty()) {
        continue;
      }
      List<String> qids = choice.candidates().stream().map(c -> c.item().qid()).toList();
      examples.add(new Example(choice.features(), right.map(qids::indexOf).orElse(-1), weight));
    }
  }

  /** How many entities were added since the last call of {@link #learn}. */
  public int size() {
    return examples.size();
  }

  /** Learns from what was added, forgets it, and uses what was learnt from now on. */
  public void learn(double link, double sure) {
    Map<Feature, Double> ranks = map(ranks());
    LinkModel ranking = new LinkModel(ranks, Map.of(), link, sure);
    model = new LinkModel(ranks, map(accepts(ranking)), link, sure);
    examples.clear();
  }

  private double[] ranks() {
    List<double[][]> candidates = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Example example : examples) {
      if (example.right() >= 0 && example.candidates().size() > 1) {
        candidates.add(
            example.candidates().stream().map(LinkTrainer::array).toArray(double[][]::new));
        rights.add(example.right());
        weights.add(example.weight());
      }
    }
    double all = weights.stream().mapToDouble(w -> w).sum();
    double[] prior = new double[Feature.values().length];
    prior[Feature.POPULARITY.ordinal()] = POPULARITY_PRIOR;
    return Ascent.climb(
        prior,
        PENALTY,
        (now, slope) -> {
          for (int e = 0; e < candidates.size(); e++) {
            double[][] own = candidates.get(e);
            double[] raised = new double[own.length];
            double sum = 0;
            for (int i = 0; i < own.length; i++) {
              raised[i] = Math.exp(Ascent.dot(now, own[i]));
              sum += raised[i];
            }
            for (int i = 0; i < own.length; i++) {
              double error = (i == rights.get(e) ? 1 : 0) - raised[i] / sum;
              Ascent.add(slope, own[i], error * weights.get(e) / all);
            }
          }
        });
  }

  private double[] accepts(LinkModel ranking) {
    double all = examples.stream().mapToDouble(Example::weight).sum();
    List<double[]> bests = new ArrayList<>();
    List<Boolean> rights = new ArrayList<>();
    for (Example example : examples) {
      LinkModel.Best best = ranking.best(example.candidates()).orElseThrow();
      bests.add(array(best.features()));
      rights.add(best.place() == example.right());
    }
    return Ascent.climb(
        new double[Feature.values().length],
        PENALTY,
        (now, slope) -> {
          for (int e = 0; e < bests.size(); e++) {
            double right = 1 / (1 + Math.exp(-Ascent.dot(now, bests.get(e))));
            double error = (rights.get(e) ? 1 : 0) - right;
            Ascent.add(slope, bests.get(e), error * examples.get(e).weight() / all);
          }
        });
  }

  private static double[] array(Map<Feature, Double> features) {
    double[] array = new double[Feature.values().length];
    features.forEach((feature, value) -> array[feature.ordinal()] = value);
    return array;
  }

  private static Map<Feature, Double> map(double[] weights) {
    Map<Feature, Double> map = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      map.put(feature, weights[feature.ordinal()]);
    }
    return map;
  }

  /** The model as a table. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append("# Weights of the link model (org.entente.link.LinkModel), made by 'entente train");
    out.append(" links' from GUM train (annotation CC BY 4.0) and the shipped tenures.\n");
    out.append("# rank: which candidate; accept: whether the best one is right or nobody is.");
    out.append(" The thresholds were chosen on GUM dev: see MODELS.md.\n");
    out.append("feature\trank\taccept\n");
    for (Feature feature : Feature.values()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s\t%.4f\t%.4f%n",
              feature,
              model.ranks().getOrDefault(feature, 0.0),
              model.accepts().getOrDefault(feature, 0.0)));
    }
    out.append(String.format(Locale.ROOT, "threshold.link\t\t%.2f%n", model.link()));
    out.append(String.format(Locale.ROOT, "threshold.sure\t\t%.2f%n", model.sure()));
    return out.toString();
  }

  /** A linker with what was learnt. */
  public Linker linker() {
    return new Linker(gazetteer, items, model);
  }
}
