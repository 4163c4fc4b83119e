package org.entente.nlp.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
  @Test
  void findsWhatItHoldsAndNothingElse() {
    Map<String, Integer> features = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      features.put("w=" + Integer.toString(i * 7, 36), i);
    }
    FeatureIndex index = new FeatureIndex(features);
    features.forEach((name, number) -> assertThat(index.find(name)).isEqualTo(number));
    for (int i = 0; i < 5_000; i++) {
      assertThat(index.find("x=" + i)).isEqualTo(FeatureIndex.UNKNOWN);
    }
  }

  @Test
  void anEmptyNameIsANameToo() {
    assertThat(new FeatureIndex(Map.of("", 0)).find("")).isZero();
    assertThat(new FeatureIndex(Map.of()).find("")).isEqualTo(FeatureIndex.UNKNOWN);
  }
}
