package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainCommandTest {
  @Test
  void asksForAModelAndForCorporaThatExist() {
    assertThat(Cli.launch("train").err()).contains("A model is missing");
    Cli.Result result = Cli.launch("train", "names", "--corpora", "nowhere", "-o", "x.bin");
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.err()).contains("nowhere");
  }

  @Test
  void evaluateAsksForALayerAndForGoldThatExists() {
    assertThat(Cli.launch("evaluate").err()).contains("A layer is missing");
    Cli.Result result = Cli.launch("evaluate", "names", "none.jsonl", "nowhere");
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.err()).contains("none.jsonl");
  }
}
