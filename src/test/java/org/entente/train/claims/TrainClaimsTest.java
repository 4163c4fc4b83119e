package org.entente.train.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainClaimsTest {
  @Test
  void sharesReplaceTheLastColumnsAndNothingElse() {
    assertThat(
            TrainClaims.withShares(
                List.of(
                    "# who made it",
                    "lemma\tpos\tact\tbin\tclause\tinfinitive\tobject\tquote",
                    "say\tV\tsay\t1\t2\t3\t4\t5",
                    "hint\tN\tsay\t1\t2\t3\t4\t5"),
                Map.of("Vsay", "98-61")))
        .containsExactly(
            "# who made it",
            "lemma\tpos\tact\tbin\tclause\tinfinitive\tobject\tquote",
            "say\tV\tsay\t9\t8\t-\t6\t1",
            "hint\tN\tsay\t-\t-\t-\t-\t-");
  }
}
