package org.entente.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTextTest {
  @Test
  void wordsAreThoseOfTheTreebanks() {
    List<List<String>> sentences = new ArrayList<>();
    RunningText.split(
        "Gen. J. Silva didn\u2019t land in the U.S. on Feb. 3. See www.example.org/a.b\nA long-term plan",
        sentences::add);
    assertThat(sentences)
        .containsExactly(
            words("Gen. J. Silva did n't land in the U.S. on Feb. 3 ."),
            words("See www.example.org/a.b"),
            words("A long - term plan"));
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }
}
