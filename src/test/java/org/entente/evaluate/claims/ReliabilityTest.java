package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void theErrorIsTheMeanDistanceOfConfidenceFromShareRight() {
    Reliability sum =
        Reliability.of(0.9, true)
            .plus(Reliability.of(0.9, false))
            .plus(Reliability.of(0.2, false))
            .plus(Reliability.of(1, true));
    // The last tenth: 2.8 expected, 2 right; the third: 0.2 expected, none right.
    assertThat(sum.error()).isCloseTo((0.8 + 0.2) / 4, within(1e-9));
    assertThat(sum.report()).contains("0.9 to 1.0        3  0.93  0.67");
  }

  @Test
  void whatIsRightAsOftenAsItSaysHasNoError() {
    Reliability sum = Reliability.of(0.5, true).plus(Reliability.of(0.5, false));
    assertThat(sum.error()).isZero();
  }
}
