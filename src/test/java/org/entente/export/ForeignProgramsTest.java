package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.store.Store;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's programs read what is exported. */
class ForeignProgramsTest {
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir Path temporary;

  @Test
  void networkxReadsGraphMlAndGexf() throws Exception {
    assumeTrue(
        run(PYTHON, "-c", "import networkx").exit() == 0,
        "python3-networkx is missing: apt-get install python3-networkx");
    String script =
        """
        import io, sys, networkx as nx
        text = open(sys.argv[1], 'rb').read()
        # networkx knows GEXF up to 1.2; what is written here is in both versions but for the name.
        text = text.replace(b'http://gexf.net/1.3', b'http://www.gexf.net/1.2draft').replace(b'version="1.3"', b'version="1.2"')
        read = nx.read_graphml if sys.argv[1].endswith('graphml') else nx.read_gexf
        g = read(io.BytesIO(text))
        label = {n: d['label'] for n, d in g.nodes(data=True)}
        print(g.number_of_nodes(), g.number_of_edges())
        for a, b, d in g.edges(data=True):
            if d['type'] == 'metWith':
                print(label[a], '-', label[b], int(d['weight']), d.get('first', d.get('start')))
        """;
    for (ExportFormat format : new ExportFormat[] {ExportFormat.GRAPHML, ExportFormat.GEXF}) {
      Path file = export(format);
      Run run = run(PYTHON, "-c", script, file.toString());
      assertThat(run.out().lines())
          .as(format + ": " + run.err())
          .contains("15 24", "Rudolf Rassendyll - Flavia Elphberg 2 2023-03-10");
    }
  }

  @Test
  void graphvizDrawsDot() throws Exception {
    assumeTrue(run("dot", "-V").exit() == 0, "graphviz is missing: apt-get install graphviz");
    Run run = run("dot", "-Tsvg", export(ExportFormat.DOT).toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("<svg", "Rudolf Rassendyll", "metWith ×2");
  }

  private Path export(ExportFormat format) throws IOException {
    Path file = temporary.resolve("stories." + format.name().toLowerCase(java.util.Locale.ROOT));
    try (Store store = Stories.derived();
        OutputStream out = Files.newOutputStream(file)) {
      format.write(store, out);
    }
    return file;
  }

  private record Run(int exit, String out, String err) {}

  private Run run(String... command) throws InterruptedException {
    try {
      Path out = temporary.resolve("out");
      Path err = temporary.resolve("err");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return new Run(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Run(127, "", String.valueOf(e.getMessage()));
    }
  }
}
