package org.entente.nlp.names;

/**
 * Weights that learn by FTRL-Proximal (McMahan et al., "Ad Click Prediction", KDD 2013). For one
 * thread.
 */
final class Ftrl {
  /**
   * How fast the first steps go. Half of the paper's usual value: of 0.03, 0.05, 0.1 and 0.3 the
   * best on UNER dev and PUD.
   */
  private static final float ALPHA = 0.05f;

  private static final float BETA = 1f;

  /** What is already as sure as this teaches nothing and is passed over. */
  private static final float SURE = 0.001f;

  private final float l1;
  private final float[] sums;
  private final float[] squares;
  private final float[] weights;

  Ftrl(int size, float l1) {
    this.l1 = l1;
    sums = new float[size];
    squares = new float[size];
    weights = new float[size];
  }

  float[] weights() {
    return weights;
  }

  /** Adds weights to scores. */
  void addTo(double[] scores, int at, int from, int count) {
    for (int i = 0; i < count; i++) {
      scores[at + i] += weights[from + i];
    }
  }

  /** Goes one step against a gradient. */
  void step(int from, double[] gradient, int count) {
    for (int i = 0; i < count; i++) {
      float g = (float) gradient[i];
      if (g > SURE || g < -SURE) {
        step(from + i, g);
      }
    }
  }

  private void step(int cell, float gradient) {
    float before = squares[cell];
    float after = before + gradient * gradient;
    float sigma = (root(after) - root(before)) / ALPHA;
    sums[cell] += gradient - sigma * weights[cell];
    squares[cell] = after;
    float sum = sums[cell];
    weights[cell] =
        Math.abs(sum) <= l1 ? 0 : -(sum - Math.signum(sum) * l1) / ((BETA + root(after)) / ALPHA);
  }

  private static float root(float value) {
    return (float) Math.sqrt(value);
  }
}
