package org.entente.nlp.names;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.UniformPrior;
import org.entente.nlp.linear.FeatureIndex;

/**
 * The weights of OpenNLP's maximum entropy model in arrays. Gives to the last bit what {@code
 * GISModel} gives; immutable.
 */
final class NameWeights {
  private final AbstractModel model;
  private final FeatureIndex features;
  private final int[][] outcomes;
  private final double[][] weights;
  private final double[] prior;

  NameWeights(AbstractModel model) {
    this.model = model;
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
    outcomes = new int[contexts.size()][];
    weights = new double[contexts.size()][];
    Map<String, Integer> numbers = new HashMap<>();
    contexts.forEach(
        (name, context) -> {
          int number = numbers.size();
          numbers.put(name, number);
          outcomes[number] = context.getOutcomes();
          weights[number] = context.getParameters();
        });
    features = new FeatureIndex(numbers);
    String[] labels = new String[model.getNumOutcomes()];
    UniformPrior uniform = new UniformPrior();
    uniform.setLabels(labels, new String[0]);
    prior = new double[labels.length];
    uniform.logPrior(prior, new Context[0], new float[0]);
  }

  /** OpenNLP's view of it. */
  AbstractModel model() {
    return model;
  }

  /** What every sum begins with. */
  void start(double[] sums) {
    System.arraycopy(prior, 0, sums, 0, prior.length);
  }

  /** Adds the weights of the features {@code [from, to)}, in this order. */
  void add(String[] names, int from, int to, double[] sums) {
    for (int i = from; i < to; i++) {
      int feature = features.find(names[i]);
      if (feature != FeatureIndex.UNKNOWN) {
        int[] which = outcomes[feature];
        double[] by = weights[feature];
        for (int j = 0; j < which.length; j++) {
          sums[which[j]] += by[j];
        }
      }
    }
  }

  /** Turns sums into probabilities. */
  static void normalise(double[] sums) {
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      // Not Math.exp: the last bit is to be the same on every machine, as in OpenNLP.
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
  }
}
