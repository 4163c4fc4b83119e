package org.entente.nlp.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Learns a {@link LinearChain}: stochastic gradient on the conditional likelihood with one step
 * size per weight (AdaGrad, Duchi, Hazan and Singer 2011), L2 decay, and small weights set to zero
 * at the end. The same sequences and settings give the same model on every run.
 */
public final class LinearChainTrainer {
  /**
   * How to learn.
   *
   * @param epochs passes over the sequences
   * @param rate first step size
   * @param decay L2 penalty per sequence, spread over the weights that the sequence touches
   * @param cutoff a feature seen fewer times is left out
   * @param prune a feature none of whose weights reaches this is dropped
   * @param seed for the order of the sequences
   */
  public record Settings(
      int epochs, double rate, double decay, int cutoff, double prune, long seed) {
    /** Chosen for the claim models: size against attribution F1 on PolNeAR dev. */
    public static final Settings DEFAULT = new Settings(10, 0.1, 1e-4, 6, 0.05, 20170707L);
  }

  private final Settings settings;
  private final List<String> labels = new ArrayList<>();
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final List<int[][]> elements = new ArrayList<>();
  private final List<int[]> golds = new ArrayList<>();
  private final Map<String, Integer> stateIndex = new HashMap<>();
  private final Map<String, Integer> edgeIndex = new HashMap<>();
  private float[] state = {};
  private float[] stateSquares = {};
  private float[] edge = {};
  private float[] edgeSquares = {};

  /** A trainer that has seen nothing yet. */
  public LinearChainTrainer(Settings settings) {
    this.settings = settings;
  }

  /** Keeps a sequence, as numbers only, to learn from; an empty one is ignored. */
  public void add(LabelledSequence sequence) {
    int length = sequence.labels().size();
    if (length == 0) {
      return;
    }
    int[][] features = new int[length][];
    int[] gold = new int[length];
    for (int t = 0; t < length; t++) {
      features[t] =
          sequence.features().get(t).stream()
              .mapToInt(f -> seen.computeIfAbsent(f, name -> seen.size()))
              .toArray();
      String label = sequence.labels().get(t);
      if (!labels.contains(label)) {
        labels.add(label);
      }
      gold[t] = labels.indexOf(label);
    }
    elements.add(features);
    golds.add(gold);
  }

  /**
   * Learns from what was added; may be called once.
   *
   * @param progress is told the number of each pass when it is done, from 1
   * @throws IllegalStateException if nothing was added
   */
  public LinearChain train(IntConsumer progress) {
    if (elements.isEmpty()) {
      throw new IllegalStateException("no sequence to learn from; add some first");
    }
    return run(encode(), progress);
  }

  /** A sequence in numbers. */
  private record Encoded(int[][] states, int[][] edges, int[] gold) {}

  private List<Encoded> encode() {
    int[] counts = new int[seen.size()];
    elements.forEach(
        e -> Arrays.stream(e).forEach(fs -> Arrays.stream(fs).forEach(f -> counts[f]++)));
    int[] asState = new int[counts.length];
    int[] asEdge = new int[counts.length];
    Arrays.fill(asState, -1);
    Arrays.fill(asEdge, -1);
    edgeIndex.put("", 0);
    seen.forEach(
        (name, id) -> {
          if (counts[id] >= settings.cutoff()) {
            asState[id] = stateIndex.size();
            stateIndex.put(name, asState[id]);
            if (name.charAt(0) == LinearChain.EDGE) {
              asEdge[id] = edgeIndex.size();
              edgeIndex.put(name, asEdge[id]);
            }
          }
        });
    seen.clear();
    state = new float[stateIndex.size() * labels.size()];
    stateSquares = new float[state.length];
    edge = new float[edgeIndex.size() * labels.size() * labels.size()];
    edgeSquares = new float[edge.length];
    List<Encoded> encoded = new ArrayList<>(elements.size());
    for (int n = 0; n < elements.size(); n++) {
      int[][] features = elements.get(n);
      int[][] edges = new int[features.length][];
      for (int t = 0; t < features.length; t++) {
        // Every step has the plain transition (feature 0) and those of its edge features.
        edges[t] =
            t == 0
                ? new int[0]
                : IntStream.concat(
                        IntStream.of(0),
                        Arrays.stream(features[t]).map(f -> asEdge[f]).filter(f -> f >= 0))
                    .toArray();
        features[t] = Arrays.stream(features[t]).map(f -> asState[f]).filter(f -> f >= 0).toArray();
      }
      encoded.add(new Encoded(features, edges, golds.get(n)));
    }
    return encoded;
  }

  private LinearChain run(List<Encoded> sequences, IntConsumer progress) {
    Random random = new Random(settings.seed());
    List<Encoded> order = new ArrayList<>(sequences);
    double[] stateSum = new double[state.length];
    double[] edgeSum = new double[edge.length];
    int averaged = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (Encoded sequence : order) {
        step(sequence);
      }
      // The mean over the second half generalises better than the last point of the walk.
      if (epoch > settings.epochs() / 2) {
        add(stateSum, state);
        add(edgeSum, edge);
        averaged++;
      }
      progress.accept(epoch);
    }
    return new LinearChain(
        labels,
        kept(stateIndex, stateSum, averaged, labels.size()),
        mean(stateIndex, stateSum, averaged, labels.size()),
        kept(edgeIndex, edgeSum, averaged, labels.size() * labels.size()),
        mean(edgeIndex, edgeSum, averaged, labels.size() * labels.size()));
  }

  private static void add(double[] sum, float[] values) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i];
    }
  }

  private Map<String, Integer> kept(
      Map<String, Integer> index, double[] sum, int count, int width) {
    Map<String, Integer> kept = new HashMap<>();
    for (String feature : new TreeSet<>(index.keySet())) {
      if (matters(index.getOrDefault(feature, 0), sum, count, width)) {
        kept.put(feature, kept.size());
      }
    }
    return kept;
  }

  private float[] mean(Map<String, Integer> index, double[] sum, int count, int width) {
    int size = 0;
    float[] mean = new float[sum.length];
    for (String feature : new TreeSet<>(index.keySet())) {
      int at = index.getOrDefault(feature, 0);
      if (matters(at, sum, count, width)) {
        for (int i = 0; i < width; i++) {
          mean[size++] = (float) (sum[at * width + i] / count);
        }
      }
    }
    return Arrays.copyOf(mean, size);
  }

  private boolean matters(int feature, double[] sum, int count, int width) {
    for (int i = 0; i < width; i++) {
      if (Math.abs(sum[feature * width + i] / count) >= settings.prune()) {
        return true;
      }
    }
    return false;
  }

  /** One step up the gradient of one sequence's log likelihood. */
  private void step(Encoded sequence) {
    int length = sequence.gold().length;
    int size = labels.size();
    int pairs = size * size;
    Lattice lattice = new Lattice(length, size);
    for (int t = 0; t < length; t++) {
      for (int feature : sequence.states()[t]) {
        for (int y = 0; y < size; y++) {
          lattice.state[t * size + y] += state[feature * size + y];
        }
      }
      for (int feature : sequence.edges()[t]) {
        for (int i = 0; i < pairs; i++) {
          lattice.edge[t * pairs + i] += edge[feature * pairs + i];
        }
      }
    }
    lattice.sum();
    double[] gradient = new double[pairs];
    for (int t = 0; t < length; t++) {
      int gold = sequence.gold()[t];
      for (int y = 0; y < size; y++) {
        gradient[y] = (y == gold ? 1 : 0) - lattice.probability(t, y);
      }
      for (int feature : sequence.states()[t]) {
        update(state, stateSquares, feature * size, gradient, size);
      }
      if (t > 0) {
        int goldPair = sequence.gold()[t - 1] * size + gold;
        for (int i = 0; i < pairs; i++) {
          gradient[i] = (i == goldPair ? 1 : 0) - lattice.probability(t, i / size, i % size);
        }
        for (int feature : sequence.edges()[t]) {
          update(edge, edgeSquares, feature * pairs, gradient, pairs);
        }
      }
    }
  }

  private void update(float[] weights, float[] squares, int at, double[] gradient, int width) {
    for (int i = 0; i < width; i++) {
      double g = gradient[i];
      // Sure predictions carry no news; skipping them halves the time.
      if (g < 1e-4 && g > -1e-4) {
        continue;
      }
      g -= settings.decay() * weights[at + i];
      squares[at + i] += (float) (g * g);
      weights[at + i] += (float) (settings.rate() * g / Math.sqrt(squares[at + i] + 1e-6));
    }
  }
}
