package org.entente.link;

/**
 * Maximum likelihood with a penalty on large weights, by gradient ascent with a step for each
 * weight (AdaGrad: Duchi et al., JMLR 2011). The same gradient gives the same weights.
 */
final class Ascent {
  private static final int STEPS = 1200;
  private static final double STEP = 0.3;

  /** In place of zero, so that no step is infinite. */
  private static final double SMALL = 1e-8;

  private Ascent() {}

  /** The slope of the likelihood in every weight, a mean over the examples. */
  interface Gradient {
    void at(double[] weights, double[] slope);
  }

  /**
   * The weights at the top.
   *
   * @param prior where the weights begin, and to which the penalty draws them back
   * @param penalty how strongly, above 0
   */
  static double[] climb(double[] prior, double penalty, Gradient gradient) {
    double[] weights = prior.clone();
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      gradient.at(weights, slope);
      for (int i = 0; i < weights.length; i++) {
        double s = slope[i] - penalty * (weights[i] - prior[i]);
        squares[i] += s * s;
        weights[i] += STEP * s / (Math.sqrt(squares[i]) + SMALL);
      }
    }
    return weights;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static void add(double[] sum, double[] what, double times) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += what[i] * times;
    }
  }
}
