package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.evaluate.claims.MarkedArticle;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate nested} and {@code evaluate acts} on a text of our own. */
class EvaluateMarkedTest {
  private static final String TEXT =
      "Minister Clara Ode said on Monday that the union had denied the strike.";

  @TempDir Path folder;

  private Path gold(String sha256) throws IOException {
    return Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"url": "https://example.org/ode", "sha256": "%s", "passages": [{"begin": 0, "end": 71, \
        "chains": [{"links": [\
        {"claimant": [0, 18], "cue": [19, 23], "act": "say", "polarity": "positive"}, \
        {"claimant": [39, 48], "cue": [49, 59], "act": "deny", "polarity": "negative"}]}]}], \
        "claims": [{"cue": [49, 59], "content": [[60, 70]], "act": "deny", "polarity": "negative"}]}
        """
            .formatted(sha256));
  }

  @Test
  void scoresMarksOnTheTextTheyWereMadeIn() throws IOException {
    Path text = Files.writeString(folder.resolve("ode.txt"), TEXT);
    String gold = gold(MarkedArticle.hash(Text.of(TEXT))).toString();

    Cli.Result nested = Cli.launch("evaluate", "nested", gold, text.toString());
    assertThat(nested.exit()).as(nested.err()).isEqualTo(Exit.DONE);
    assertThat(nested.out())
        .contains("whole chains          P 100.0  R 100.0  F1 100.0  (gold 1, found 1)");

    Cli.Result acts = Cli.launch("evaluate", "acts", gold, text.toString());
    assertThat(acts.exit()).as(acts.err()).isEqualTo(Exit.DONE);
    assertThat(acts.out()).contains("act       100.0", "polarity  100.0");
  }

  @Test
  void anotherTextIsNotScored() throws IOException {
    Path text = Files.writeString(folder.resolve("ode.txt"), TEXT + " It rained.");
    String gold = gold(MarkedArticle.hash(Text.of(TEXT))).toString();
    Cli.Result result = Cli.launch("evaluate", "nested", gold, text.toString());
    assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(result.err()).contains("https://example.org/ode");
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    Cli.Result result = Cli.launch("evaluate", "acts", gold("0").toString(), "nowhere.jsonl");
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.err()).contains("nowhere.jsonl");
  }
}
