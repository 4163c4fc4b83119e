package org.entente.nlp.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.NameFinderME;
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
  private final FeatureIndex edgeFeatures;

  /** By edge feature the weights of all steps: {@code [before * labels + label]}. */
  private final float[][] edges;

  /** The weights of the steps whatever the features; those that may not be are never. */
  private final double[] always;

  NameWeights(AbstractModel model) {
    labels =
        new ChainLabels(
            IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList());
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
    Map<String, float[]> steps = new HashMap<>();
    contexts.forEach(
        (name, context) ->
            labels.step(name).ifPresent(step -> add(context, step, steps, labels.size())));
    always = always(steps.getOrDefault("", new float[labels.size() * labels.size()]));
    Map<String, Integer> numbers = new HashMap<>();
    edges = new float[steps.size()][];
    steps.forEach(
        (name, matrix) -> {
          edges[numbers.size()] = matrix;
          numbers.put(name, numbers.size());
        });
    edgeFeatures = new FeatureIndex(numbers);
    numbers.clear();
    outcomes = new int[contexts.size()][];
    weights = new float[contexts.size()][];
    contexts.forEach(
        (name, context) -> {
          if (labels.step(name).isEmpty()) {
            outcomes[numbers.size()] = context.getOutcomes();
            weights[numbers.size()] = floats(context.getParameters());
            numbers.put(name, numbers.size());
          }
        });
    features = new FeatureIndex(numbers);
  }

  private static void add(
      Context context, ChainLabels.Step step, Map<String, float[]> steps, int size) {
    float[] matrix = steps.computeIfAbsent(step.feature(), f -> new float[size * size]);
    for (int i = 0; i < context.getOutcomes().length; i++) {
      matrix[step.before() * size + context.getOutcomes()[i]] = (float) context.getParameters()[i];
    }
  }

  private double[] always(float[] plain) {
    double[] scores = new double[plain.length];
    for (int i = 0; i < plain.length; i++) {
      boolean may = labels.mayFollow(i / labels.size(), i % labels.size());
      scores[i] = may ? plain[i] : ChainLabels.NEVER;
    }
    return scores;
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  /** The label of what is no name; -1 if the model knows nothing else. */
  int other() {
    return labels.names().indexOf(NameFinderME.OTHER);
  }

  List<String> labels() {
    return labels.names();
  }

  /** Adds what a token's features say about its label, to the scores from an index on. */
  void addStates(String[] names, double[] scores, int at) {
    for (String name : names) {
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

  /** Sets what they say about the steps from each label before, in scores from an index on. */
  void setEdges(String[] names, double[] scores, int at) {
    System.arraycopy(always, 0, scores, at, always.length);
    for (int i = 0; i < EDGES; i++) {
      int feature = edgeFeatures.find(names[i]);
      if (feature != FeatureIndex.UNKNOWN) {
        float[] matrix = edges[feature];
        for (int j = 0; j < matrix.length; j++) {
          scores[at + j] += matrix[j];
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
}
