package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.Store;
import org.entente.store.Stories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DatasetExportTest {
  private static final Store STORE = Stories.derived();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Set<Quad> all = STORE.read(data -> Set.copyOf(data.stream().toList()));
    assertThat(read(ExportFormat.TRIG, Lang.TRIG)).isEqualTo(all);
    assertThat(read(ExportFormat.NQUADS, Lang.NQUADS)).isEqualTo(all);
    assertThat(read(ExportFormat.JSONLD, Lang.JSONLD)).isEqualTo(all);
    assertThat(
            read(ExportFormat.TURTLE, Lang.TURTLE).stream()
                .map(Quad::asTriple)
                .collect(Collectors.toSet()))
        .isEqualTo(all.stream().map(Quad::asTriple).collect(Collectors.toSet()));
    assertThat(write(ExportFormat.TURTLE).lines().filter(line -> line.contains("a dip:Edge")))
        .as("each triple once")
        .doesNotHaveDuplicates();
  }

  @Test
  void theEndingTellsTheFormat() {
    assertThat(ExportFormat.of(Path.of("a/b.GEXF"))).contains(ExportFormat.GEXF);
    assertThat(ExportFormat.of(Path.of("a.b/c.nq"))).contains(ExportFormat.NQUADS);
    assertThat(ExportFormat.of(Path.of("gexf"))).contains(ExportFormat.GEXF);
    assertThat(ExportFormat.of(Path.of("a.pdf"))).isEmpty();
  }

  private static Set<Quad> read(ExportFormat format, Lang syntax) {
    DatasetGraph data = RDFParser.fromString(write(format), syntax).toDatasetGraph();
    return Set.copyOf(data.stream().toList());
  }

  private static String write(ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(STORE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
