package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.evaluate.StageSpeed.Stage;
import org.junit.jupiter.api.Test;

class StageSpeedTest {
  @Test
  void theInnermostStageCounts() {
    assertThat(
            Stage.of(
                List.of(
                    "java.util.HashMap",
                    "org.entente.nlp.linear.LinearModel",
                    "org.entente.nlp.trees.Parser",
                    "org.entente.nlp.Analyzer",
                    "org.entente.store.TdbStore")))
        .contains(Stage.TREES);
    assertThat(Stage.of(List.of("java.lang.Thread", "org.entente.cli.Cli"))).isEmpty();
  }

  @Test
  void workIsTimed() {
    StageSpeed speed =
        StageSpeed.of(
            () -> {
              double sum = 0;
              for (int i = 0; i < 5_000_000; i++) {
                sum += Math.sin(i);
              }
              return sum > 1e9 ? 0 : 1_000;
            });
    assertThat(speed.tokens()).isEqualTo(1_000);
    assertThat(speed.nanoseconds().getOrDefault(Stage.OTHER, 0L)).isPositive();
  }

  @Test
  void theTableGivesTokensPerSecondAndShares() {
    StageSpeed speed =
        new StageSpeed(1_000, Map.of(Stage.TREES, 750_000_000L, Stage.TAGS, 250_000_000L));
    assertThat(speed.table().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "stage tokens/s share", "tags 4,000 25.0%", "trees 1,333 75.0%", "all 1,000 100.0%");
  }
}
