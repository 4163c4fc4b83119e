package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.extract.claims.ClaimFinder;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LinearChain;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shipped models against people's annotation: a regression turns the build red. */
class ClaimsOnPolnearTest {
  private static final Path DEV = Path.of("../shared/corpora/polnear/dev");

  /** A point under the recorded scores (MODELS.md). */
  private static final double ATTRIBUTION = 72.4;

  private static final double STRICT = 62.8;

  @Test
  void attributionsAreFoundAsWellAsRecorded() {
    Assumptions.assumeTrue(Files.isDirectory(DEV), "needs " + DEV + ", which is not here");
    Analyzer analyzer = Analyzer.load();
    ClaimFinder finder =
        new ClaimFinder(
            LinearChain.load("/models/claims-cues.bin"),
            LinearChain.load("/models/claims-roles.bin"));
    ClaimScore score =
        ClaimScores.of(DEV, article -> finder.find(analyzer.analyze(article), List.of(), List.of()))
            .outermost();
    assertThat(score.attribution()).as(score.report()).isGreaterThan(ATTRIBUTION);
    assertThat(score.strictly()).as(score.report()).isGreaterThan(STRICT);
  }
}
