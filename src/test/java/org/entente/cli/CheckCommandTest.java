package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path temporary;

  @Test
  void theStoriesAreAsTheyShouldBe() {
    Cli.Result result = Cli.launch("check", Stories.file(temporary).toString());
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("2 articles checked: 0 errors, 0 warnings\n");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void faultsAreListed() throws IOException {
    Path file = Stories.file(temporary);
    String broken =
        Files.readString(file)
            .replace("dip:act dip:Deny ;", "")
            .replace("nif:anchorOf \"Hill Guard\"", "nif:anchorOf \"Hall Guard\"");
    Files.writeString(file, broken);
    Cli.Result result = Cli.launch("check", file.toString());
    assertThat(result.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(result.out())
        .contains("error: rdf: https://w3id.org/entente/id/article/harbour-1 ")
        .contains("ClaimShape")
        .contains("stand at its offsets");
    assertThat(result.err()).contains("2 articles checked").doesNotContain(" 0 errors");
  }
}
