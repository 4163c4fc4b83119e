package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code evaluate propositions}: claims in different articles meet, and only where they should. */
class EvaluatePropositionsCommandTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/propositions");

  /** What is found must be right; how much is found, a little under the score. */
  @ParameterizedTest
  @CsvSource({"dev, 4, 4", "heldout, 2, 4"})
  void claimsMeetOnlyWhereTheyShould(String half, int contradicting, int same) {
    Cli.Result result =
        Cli.launch(
            "evaluate",
            "propositions",
            GOLD.resolve(half + ".jsonl").toString(),
            "--pairs",
            GOLD.resolve("pairs-" + half + ".jsonl").toString());
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(right(result.out(), "contradicting")).isGreaterThanOrEqualTo(contradicting);
    assertThat(right(result.out(), "same")).isGreaterThanOrEqualTo(same);
  }

  /** How many found pairs are right; all of them must be. */
  private static int right(String report, String relation) {
    Matcher line =
        Pattern.compile(relation + ": .*, (\\d+) of (\\d+) found pairs right").matcher(report);
    assertThat(line.find()).as(report).isTrue();
    assertThat(line.group(1)).as(report).isEqualTo(line.group(2));
    return Integer.parseInt(line.group(1));
  }

  @Test
  void aMissingFileIsWrongUsage() {
    assertThat(Cli.launch("evaluate", "propositions", "nowhere.jsonl").exit()).isEqualTo(2);
  }
}
