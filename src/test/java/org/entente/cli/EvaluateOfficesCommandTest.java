package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.evaluate.claims.MarkedArticle;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate offices}. */
class EvaluateOfficesCommandTest {
  private static final String TEXT = "Foreign Minister Anna Green met President Olaf Blue in Oslo.";

  @TempDir Path folder;

  @Test
  void theMarkedSentencesAreScored() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(texts, "{\"url\": \"https://example.org/1\", \"text\": \"" + TEXT + "\"}\n");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, gold(TEXT));
    Cli.Result result =
        Cli.launch("evaluate", "offices", "--mistakes", gold.toString(), texts.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("offices           P  50.0  R 100.0")
        .contains("(gold 1, found 2)")
        .contains("wrong: Olaf Blue");

    Files.writeString(gold, gold("Another text."));
    Cli.Result none = Cli.launch("evaluate", "offices", gold.toString(), texts.toString());
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("No such text, or another: https://example.org/1");
  }

  private static String gold(String text) {
    return """
        {"url": "https://example.org/1", "sha256": "%s", "begin": 0, "end": 60, "offices":\
         [{"person": [17, 27], "title": [0, 16], "status": "current"}]}
        """
        .formatted(MarkedArticle.hash(Text.of(text)));
  }

  @Test
  void whatIsNotThereIsSaid() {
    Cli.Result result = Cli.launch("evaluate", "offices", "none.jsonl", folder.toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("There is no file or folder none.jsonl");
  }
}
