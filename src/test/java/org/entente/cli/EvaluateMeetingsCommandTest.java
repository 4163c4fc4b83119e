package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate meetings}. */
class EvaluateMeetingsCommandTest {
  private static final String TEXT = "Foreign Minister Anna Green met President Olaf Blue in Oslo.";

  @TempDir Path folder;

  @Test
  void theMarkedTextsAreScored() throws IOException, NoSuchAlgorithmException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(texts, "{\"url\": \"https://example.org/1\", \"text\": \"" + TEXT + "\"}\n");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, gold(TEXT));
    Cli.Result result = Cli.launch("evaluate", "meetings", gold.toString(), texts.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("meetings        P 100.0  R 100.0  F1 100.0  (gold 1, found 1)");

    Files.writeString(gold, gold("Another text."));
    Cli.Result none = Cli.launch("evaluate", "meetings", gold.toString(), texts.toString());
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("No such text, or another: https://example.org/1");
  }

  private static String gold(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return """
        {"url": "https://example.org/1", "sha256": "%s", "meetings": [{"triggers":\
         [{"begin": 28, "end": 31}], "kind": "meeting", "status": "occurred", "participants":\
         [{"name": "Anna Green", "role": "attendee"}, {"name": "Olaf Blue", "role": "attendee"}],\
         "places": ["Oslo"], "topics": []}]}
        """
        .formatted(HexFormat.of().formatHex(hash));
  }

  @Test
  void whatIsNotThereIsSaid() {
    Cli.Result result = Cli.launch("evaluate", "meetings", "none.jsonl", folder.toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("There is no file or folder none.jsonl");
  }
}
