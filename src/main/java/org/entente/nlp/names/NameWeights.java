package org.entente.nlp.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.entente.nlp.linear.FeatureIndex;

/**
 * The weights of the name model in arrays; immutable. In OpenNLP's file a step from one label to
 * the next is a feature with the label before in its name ({@link ChainLabels#edge}).
 */
final class NameWeights {
  /** A context's first features also weigh the step to the token: its word and its shape. */
  static final int EDGES = 2;

  private final ChainLabels labels;
  private final FeatureIndex features;
  private final int[][] outcomes;
  private final float[][] weights;

  NameWeights(AbstractModel model) {
    labels =
        new ChainLabels(
            IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList());
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
    outcomes = new int[contexts.size()][];
    weights = new float[contexts.size()][];
    Map<String, Integer> numbers = new HashMap<>();
    contexts.forEach(
        (name, context) -> {
          int number = numbers.size();
          numbers.put(name, number);
          outcomes[number] = context.getOutcomes();
          double[] by = context.getParameters();
          weights[number] = new float[by.length];
          for (int i = 0; i < by.length; i++) {
            weights[number][i] = (float) by[i];
          }
        });
    features = new FeatureIndex(numbers);
  }

  List<String> labels() {
    return labels.names();
  }

  /** Adds what a token's features say about its label, to the scores from an index on. */
  void addStates(String[] names, double[] scores, int at) {
    for (String name : names) {
      add(name, scores, at);
    }
  }

  /** Adds what they say about the step from each label before. */
  void addEdges(String[] names, double[] scores, int at) {
    for (int before = 0; before < labels.size(); before++) {
      int row = at + before * labels.size();
      String label = labels.names().get(before);
      add(ChainLabels.edge("", label), scores, row);
      for (int i = 0; i < EDGES; i++) {
        add(ChainLabels.edge(names[i], label), scores, row);
      }
      for (int y = 0; y < labels.size(); y++) {
        if (!labels.mayFollow(before, y)) {
          scores[row + y] = ChainLabels.NEVER;
        }
      }
    }
  }

  /** Sets the scores of what no sentence begins with. */
  void forbidStart(double[] scores) {
    for (int y = 0; y < labels.size(); y++) {
      if (!labels.mayBegin(y)) {
        scores[y] = ChainLabels.NEVER;
      }
    }
  }

  private void add(String name, double[] scores, int at) {
    int feature = features.find(name);
    if (feature != FeatureIndex.UNKNOWN) {
      int[] which = outcomes[feature];
      float[] by = weights[feature];
      for (int i = 0; i < which.length; i++) {
        scores[at + which[i]] += by[i];
      }
    }
  }
}
