package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.nlp.Analyzer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeScoresTest {
  private static final Path DEV = Path.of("../shared/corpora/ud-ewt/en_ewt-ud-dev.conllu");

  @Test
  void countsTagsAndArcs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.conllu");
    Files.writeString(
        file,
        """
        # text = Envoys met.
        1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
        2\tmet\tmeet\tVERB\tVBN\t_\t0\troot\t_\tSpaceAfter=No
        3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

        """);
    TreeScores scores = TreeScores.of(Analyzer.load(), file);
    // The tag VBN above is wrong on purpose.
    assertThat(scores).isEqualTo(new TreeScores(3, 3, 2, 3, 2, 2, 2, 2));
    assertThat(scores.las()).isEqualTo(100.0);
  }

  @Test
  void theShippedModelsAreAsGoodAsRecorded() {
    Assumptions.assumeTrue(Files.exists(DEV), "no treebank " + DEV);
    TreeScores scores = TreeScores.of(Analyzer.load(), DEV);
    // A little under the figures of MODELS.md.
    assertThat(100.0 * scores.universal() / scores.tokens()).isGreaterThan(95.2);
    assertThat(100.0 * scores.penn() / scores.tokens()).isGreaterThan(94.6);
    assertThat(scores.uas()).isGreaterThan(85.3);
    assertThat(scores.las()).isGreaterThan(82);
  }
}
