package org.entente.nlp.linear;

import java.util.List;

/**
 * The weights of a linear model, while it learns or when it has learnt. Scores are whole numbers;
 * their unit is the model's own, only their order matters.
 */
public interface Weights {
  /** What can be decided, in the order of the scores. */
  List<String> labels();

  /**
   * Adds one feature's weights to the scores.
   *
   * @param feature its hash, see {@link Features}
   * @param scores one per label
   */
  void addTo(int[] scores, int feature);

  /** Sets {@code scores} to the sum of the weights of all features. */
  default void score(Features features, int[] scores) {
    java.util.Arrays.fill(scores, 0);
    add(features, scores);
  }

  /** Adds the weights of all features to the scores. */
  default void add(Features features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      addTo(scores, features.get(i));
    }
  }
}
