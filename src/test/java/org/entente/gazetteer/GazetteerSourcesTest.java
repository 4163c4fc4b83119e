package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerSourcesTest {
  private static final Path RAW = Path.of("../shared/corpora/gazetteer");

  @TempDir Path folder;

  @Test
  void theShippedTablesAreWhatTheCommandMakes() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(RAW), RAW + " is missing");
    for (String table : GazetteerSources.write(RAW, folder).keySet()) {
      String file = table + ".tsv.gz";
      try (InputStream made = new GZIPInputStream(Files.newInputStream(folder.resolve(file)));
          InputStream shipped =
              new GZIPInputStream(
                  Objects.requireNonNull(
                      GazetteerSources.class.getResourceAsStream("/gazetteer/" + file)))) {
        assertThat(made.readAllBytes()).as(file).isEqualTo(shipped.readAllBytes());
      }
    }
  }
}
