package org.entente.nlp.linear;

import java.util.List;

/** The weights of a linear model, while it learns or when it has learnt. */
public interface Weights {
  /** What can be decided, in the order of the scores. */
  List<String> labels();

  /**
   * Adds one feature's weights to the scores.
   *
   * @param feature its hash, see {@link Features}
   * @param scores one per label
   */
  void addTo(float[] scores, int feature);

  /** Sets {@code scores} to the sum of the weights of all features. */
  default void score(Features features, float[] scores) {
    java.util.Arrays.fill(scores, 0f);
    for (int i = 0; i < features.size(); i++) {
      addTo(scores, features.get(i));
    }
  }
}
