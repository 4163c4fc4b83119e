package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.entente.nlp.names.NameTraining.Settings;
import org.entente.nlp.sequence.Lattice;

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by
 * FTRL-Proximal (McMahan et al., "Ad Click Prediction", KDD 2013): stochastic gradients with a step
 * per weight, and an L1 penalty that leaves most weights at nothing.
 *
 * <p>For one thread; the same sentences give the same model.
 */
final class Chain {
  /** Weights are kept in steps of this, which makes the file small. */
  private static final float STEP = 1f / 32;

  private static final int SEED = 20;

  private final ChainLabels labels;
  private final int size;
  private final int[] edgeOf;
  private final Ftrl states;
  private final Ftrl edges;

  private Chain(ChainLabels labels, int features, int[] edgeOf, int edges, Settings settings) {
    this.labels = labels;
    this.edgeOf = edgeOf;
    size = labels.size();
    states = new Ftrl(features * size, settings.l1());
    this.edges = new Ftrl(edges * size * size, settings.l1());
  }

  /**
   * Learns.
   *
   * @param events sentences
   * @param settings how
   */
  static GISModel learn(Events events, Settings settings) {
    List<String> names = events.names();
    int[] edgeOf = new int[names.size()];
    int edges = 1;
    for (int i = 0; i < edgeOf.length; i++) {
      String name = names.get(i);
      edgeOf[i] = name.startsWith("w=") || name.startsWith("s=") ? edges++ : -1;
    }
    Chain chain =
        new Chain(new ChainLabels(events.outcomes()), names.size(), edgeOf, edges, settings);
    int[][][] sentences = events.sentences();
    int[] order = IntStream.range(0, sentences.length).toArray();
    Random random = new Random(SEED);
    for (int pass = 0; pass < settings.passes(); pass++) {
      shuffle(order, random);
      for (int i : order) {
        chain.see(sentences[i]);
      }
    }
    return chain.model(names);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** One step: a token is the number of its label and then those of its features. */
  private void see(int[][] sentence) {
    Lattice lattice = lattice(sentence);
    lattice.sum();
    double[] gradient = new double[size * size];
    for (int t = 0; t < sentence.length; t++) {
      int[] token = sentence[t];
      for (int y = 0; y < size; y++) {
        gradient[y] = lattice.probability(t, y) - (y == token[0] ? 1 : 0);
      }
      for (int i = 1; i < token.length; i++) {
        states.step(token[i] * size, gradient, size);
      }
      if (t > 0) {
        for (int pair = 0; pair < gradient.length; pair++) {
          gradient[pair] = lattice.probability(t, pair / size, pair % size);
        }
        gradient[sentence[t - 1][0] * size + token[0]] -= 1;
        edges.step(0, gradient, gradient.length);
        for (int i = 1; i < token.length; i++) {
          if (edgeOf[token[i]] > 0) {
            edges.step(edgeOf[token[i]] * gradient.length, gradient, gradient.length);
          }
        }
      }
    }
  }

  private Lattice lattice(int[][] sentence) {
    Lattice lattice = new Lattice(sentence.length, size);
    for (int t = 0; t < sentence.length; t++) {
      int[] token = sentence[t];
      for (int i = 1; i < token.length; i++) {
        states.addTo(lattice.states(), t * size, token[i] * size, size);
        if (t > 0 && edgeOf[token[i]] > 0) {
          edges.addTo(
              lattice.edges(), t * size * size, edgeOf[token[i]] * size * size, size * size);
        }
      }
      if (t > 0) {
        edges.addTo(lattice.edges(), t * size * size, 0, size * size);
      }
    }
    forbid(lattice, sentence.length);
    return lattice;
  }

  private void forbid(Lattice lattice, int length) {
    for (int y = 0; y < size; y++) {
      if (!labels.mayBegin(y)) {
        lattice.states()[y] = ChainLabels.NEVER;
      }
      for (int x = 0; x < size; x++) {
        if (!labels.mayFollow(x, y)) {
          for (int t = 1; t < length; t++) {
            lattice.edges()[(t * size + x) * size + y] = ChainLabels.NEVER;
          }
        }
      }
    }
  }

  private GISModel model(List<String> features) {
    List<String> names = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    for (int feature = 0; feature < features.size(); feature++) {
      add(features.get(feature), states.weights(), feature * size, names, contexts);
    }
    for (int feature = -1; feature < features.size(); feature++) {
      int edge = feature < 0 ? 0 : edgeOf[feature];
      for (int x = 0; edge >= 0 && x < size; x++) {
        String name =
            ChainLabels.edge(feature < 0 ? "" : features.get(feature), labels.names().get(x));
        add(name, edges.weights(), (edge * size + x) * size, names, contexts);
      }
    }
    return new GISModel(
        contexts.toArray(Context[]::new),
        names.toArray(String[]::new),
        labels.names().toArray(String[]::new));
  }

  private void add(
      String name, float[] weights, int at, List<String> names, List<Context> contexts) {
    int[] which = new int[size];
    double[] values = new double[size];
    int count = 0;
    for (int y = 0; y < size; y++) {
      int steps = Math.round(weights[at + y] / STEP);
      if (steps != 0) {
        which[count] = y;
        values[count++] = steps * (double) STEP;
      }
    }
    if (count > 0) {
      names.add(name);
      contexts.add(new Context(Arrays.copyOf(which, count), Arrays.copyOf(values, count)));
    }
  }
}
