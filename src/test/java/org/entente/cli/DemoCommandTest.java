package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb's own work; the pipeline finds nothing. */
class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void answersFromTheExamplesAndEnds() {
    Cli.Result result = Cli.launchWith(BuildCommandTest.FINDS_NOTHING, "", "demo", "--no-serve");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).contains("when", "who", "where").contains("0 rows");
    assertThat(result.err()).contains("23 articles done").doesNotContain("failed");
  }

  /** What a reader of the README sees first. */
  @Test
  void findsWhoMetWhomInTheExamples() {
    Cli.Result result = Cli.launch("demo", "--no-serve");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.err()).contains("23 articles done");
    assertThat(result.out().lines())
        .anyMatch(row -> row.matches("1972-02-21 +Richard Nixon, Mao.*"))
        .anyMatch(row -> row.matches("2015-04-09 +.*Bruno Rodríguez.*"))
        .anyMatch(row -> row.matches("2018-04-27 +.*Moon Jae-in.*Peace House.*"))
        .filteredOn(row -> row.matches("2019-02-27 +.*Metropole Hotel.*"))
        .hasSize(2);
  }

  @Test
  void keepsTheGraphWhereAskedAndBuildsItOnce() {
    Path graph = folder.resolve("graph");
    String[] demo = {"demo", "--no-serve", "--into", graph.toString()};
    assertThat(Cli.launchWith(BuildCommandTest.FINDS_NOTHING, "", demo).exit())
        .isEqualTo(Exit.DONE);
    assertThat(Cli.launchWith(BuildCommandTest.FINDS_NOTHING, "", demo).err())
        .contains("23 unchanged");
    try (Store store = Store.existing(graph)) {
      assertThat(
              store.<Long>read(
                  data -> data.stream().map(quad -> quad.getGraph()).distinct().count()))
          .isGreaterThan(23);
    }
  }
}
