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
 * Learns the weights of {@link LinkModel} from articles whose entities are known.
 *
 * <p>Maximum likelihood with a penalty on large weights, by gradient ascent with a step for each
 * weight (AdaGrad). The same examples in the same order give the same weights.
 */
public final class LinkTrainer {
  private static final int STEPS = 2000;
  private static final double STEP = 0.3;
  private static final double PENALTY = 0.0004;

  /** In place of zero, so that no step is infinite. */
  private static final double SMALL = 1e-8;

  private final Gazetteer gazetteer;
  private final Items items;
  private final List<Example> examples = new ArrayList<>();
  private LinkModel model = new LinkModel(Map.of(), 2, 2);

  /** Learns with the candidates that a source of items gives. */
  public LinkTrainer(Gazetteer gazetteer, Items items) {
    this.gazetteer = gazetteer;
    this.items = items;
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
   * @param weight how much the article counts, above 0
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
    double[] weights = new double[Feature.values().length];
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(weights);
      for (int i = 0; i < weights.length; i++) {
        double slope = gradient[i] / examples.size() - PENALTY * weights[i];
        squares[i] += slope * slope;
        weights[i] += STEP * slope / (Math.sqrt(squares[i]) + SMALL);
      }
    }
    Map<Feature, Double> learnt = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      learnt.put(feature, weights[feature.ordinal()]);
    }
    model = new LinkModel(learnt, link, sure);
    examples.clear();
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    Map<Feature, Double> now = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      now.put(feature, weights[feature.ordinal()]);
    }
    LinkModel current = new LinkModel(now, 1, 1);
    for (Example example : examples) {
      List<Double> probabilities = current.probabilities(example.candidates());
      for (int i = 0; i < probabilities.size(); i++) {
        double error = ((i == example.right() ? 1 : 0) - probabilities.get(i)) * example.weight();
        example
            .candidates()
            .get(i)
            .forEach((feature, value) -> gradient[feature.ordinal()] += error * value);
      }
    }
    return gradient;
  }

  /** What was learnt last. */
  LinkModel model() {
    return model;
  }

  /** The model as a table. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append("# Weights of the link model (org.entente.link.LinkModel), made by 'entente train");
    out.append(" links' from GUM train (annotation CC BY 4.0) and the shipped tenures.\n");
    out.append("# The thresholds were chosen on GUM dev: see MODELS.md.\n");
    out.append("feature\tweight\n");
    for (Feature feature : Feature.values()) {
      out.append(
          String.format(
              Locale.ROOT, "%s\t%.4f%n", feature, model.weights().getOrDefault(feature, 0.0)));
    }
    out.append(String.format(Locale.ROOT, "threshold.link\t%.2f%n", model.link()));
    out.append(String.format(Locale.ROOT, "threshold.sure\t%.2f%n", model.sure()));
    return out.toString();
  }

  /** A linker with what was learnt. */
  public Linker linker() {
    return new Linker(gazetteer, items, model);
  }
}
