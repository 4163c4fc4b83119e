package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitTableTest {
  @Test
  void makesASentenceOfEachVisit(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("visits.tsv"),
            "visitor\tfrom\tstart\tend\tdescription\n"
                + "Queen Flavia\tRuritania\t1934-05-01\t1934-05-03\tState visit.\n"
                + "President Roe\tTrantania, Republic of\t1936-04-02\t1936-04-02\t\n"
                + "Duke Michael\tStrelsau\t1934\t1934\t\n");
    List<VisitTable.Visit> visits = VisitTable.read(file);
    assertThat(visits)
        .extracting(VisitTable.Visit::sentence)
        .containsExactly(
            "Queen Flavia of Ruritania visited the United States from May 1, 1934 to May 3, 1934.",
            "President Roe of the Republic of Trantania visited the United States on April 2, 1936.");
  }
}
