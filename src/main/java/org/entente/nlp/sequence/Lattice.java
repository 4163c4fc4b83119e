package org.entente.nlp.sequence;

/**
 * The scores of one sequence under a model, and what follows from them: the best labels (Viterbi)
 * and the probability of each label (forward and backward sums, Rabiner 1989).
 */
public final class Lattice {
  private final int length;
  private final int labels;

  /** Log score of label y at position t: {@code state[t * labels + y]}. */
  final double[] state;

  /**
   * Log score of y after x at position t: {@code edge[(t * labels + x) * labels + y]}; t from 1.
   */
  final double[] edge;

  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  /**
   * All scores nought.
   *
   * @param length positions, at least 1
   * @param labels how many there are
   */
  public Lattice(int length, int labels) {
    this.length = length;
    this.labels = labels;
    state = new double[length * labels];
    edge = new double[length * labels * labels];
    forward = new double[length * labels];
    backward = new double[length * labels];
    scale = new double[length];
  }

  /** The log scores of the labels by position, to be added to: {@code [t * labels + y]}. */
  public double[] states() {
    return state;
  }

  /** Those of y after x, from position 1: {@code [(t * labels + x) * labels + y]}. */
  public double[] edges() {
    return edge;
  }

  /** The labels of the best path. */
  public int[] best() {
    double[] value = new double[length * labels];
    int[] from = new int[length * labels];
    System.arraycopy(state, 0, value, 0, labels);
    for (int t = 1; t < length; t++) {
      for (int y = 0; y < labels; y++) {
        int arg = 0;
        double max = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < labels; x++) {
          double v = value[(t - 1) * labels + x] + edge[(t * labels + x) * labels + y];
          if (v > max) {
            max = v;
            arg = x;
          }
        }
        value[t * labels + y] = max + state[t * labels + y];
        from[t * labels + y] = arg;
      }
    }
    int[] path = new int[length];
    int last = 0;
    for (int y = 1; y < labels; y++) {
      if (value[(length - 1) * labels + y] > value[(length - 1) * labels + last]) {
        last = y;
      }
    }
    for (int t = length - 1; t >= 0; t--) {
      path[t] = last;
      last = from[t * labels + last];
    }
    return path;
  }

  /** Turns log scores into exponentials and sums over all paths; call before the probabilities. */
  public void sum() {
    for (int t = 0; t < length; t++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        max = Math.max(max, state[t * labels + y]);
      }
      // A constant per position changes no probability and keeps the exponentials in range.
      for (int y = 0; y < labels; y++) {
        state[t * labels + y] = Math.exp(state[t * labels + y] - max);
      }
    }
    for (int i = labels * labels; i < edge.length; i++) {
      edge[i] = Math.exp(edge[i]);
    }
    for (int t = 0; t < length; t++) {
      double total = 0;
      for (int y = 0; y < labels; y++) {
        double v = state[t * labels + y];
        if (t > 0) {
          double sum = 0;
          for (int x = 0; x < labels; x++) {
            sum += forward[(t - 1) * labels + x] * edge[(t * labels + x) * labels + y];
          }
          v *= sum;
        }
        forward[t * labels + y] = v;
        total += v;
      }
      scale[t] = total;
      for (int y = 0; y < labels; y++) {
        forward[t * labels + y] /= total;
      }
    }
    for (int y = 0; y < labels; y++) {
      backward[(length - 1) * labels + y] = 1;
    }
    for (int t = length - 2; t >= 0; t--) {
      for (int x = 0; x < labels; x++) {
        double sum = 0;
        for (int y = 0; y < labels; y++) {
          sum +=
              edge[((t + 1) * labels + x) * labels + y]
                  * state[(t + 1) * labels + y]
                  * backward[(t + 1) * labels + y];
        }
        backward[t * labels + x] = sum / scale[t + 1];
      }
    }
  }

  /** Probability of label y at position t, after {@link #sum}. */
  public double probability(int t, int y) {
    return forward[t * labels + y] * backward[t * labels + y];
  }

  /** Probability of x at t-1 followed by y at t, after {@link #sum}; t from 1. */
  public double probability(int t, int x, int y) {
    return forward[(t - 1) * labels + x]
        * edge[(t * labels + x) * labels + y]
        * state[t * labels + y]
        * backward[t * labels + y]
        / scale[t];
  }
}
