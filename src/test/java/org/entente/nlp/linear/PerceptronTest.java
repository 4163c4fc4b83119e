package org.entente.nlp.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PerceptronTest {
  private static final int RIGHT = 0;
  private static final int WRONG = 1;

  @Test
  void keepsWhatIsWorthItsPlace() {
    Perceptron weights =
        new Perceptron(List.of("right", "wrong", "other"), new Perceptron.Thrift(2, 2.5f, 0.5f));
    learn(weights, "once", 1);
    learn(weights, "twice", 2);
    learn(weights, "often", 9);
    LinearModel learnt = weights.learnt();
    assertThat(score(learnt, "once")).containsExactly(0, 0, 0);
    assertThat(score(learnt, "twice")).containsExactly(0, 0, 0);
    assertThat(score(learnt, "often")[RIGHT]).isPositive();
    assertThat(score(learnt, "often")[WRONG]).isNegative();
  }

  @Test
  void addsToWhatIsThere() {
    Perceptron weights = new Perceptron(List.of("right", "wrong"), new Perceptron.Thrift(1, 0, 0));
    learn(weights, "often", 9);
    LinearModel learnt = weights.learnt();
    int[] scores = score(learnt, "often");
    int once = scores[RIGHT];
    learnt.add(features("often"), scores);
    assertThat(scores[RIGHT]).isEqualTo(2 * once);
  }

  private static void learn(Perceptron weights, String feature, int times) {
    for (int i = 0; i < times; i++) {
      weights.learn(features(feature), RIGHT, WRONG);
      weights.tick();
    }
  }

  private static int[] score(Weights weights, String feature) {
    int[] scores = new int[weights.labels().size()];
    weights.score(features(feature), scores);
    return scores;
  }

  private static Features features(String value) {
    Features features = new Features();
    features.add(1, Features.hash(value));
    return features;
  }
}
