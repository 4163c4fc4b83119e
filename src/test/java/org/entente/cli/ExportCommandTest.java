package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir Path temporary;

  @Test
  void writesWhatTheEndingSays() throws IOException {
    String stories = Stories.file(temporary).toString();
    Path gexf = temporary.resolve("news.gexf");
    Cli.Result result = Cli.launch("export", stories, "-o", gexf.toString());
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(gexf)).contains("<gexf", "kind=\"metWith\"", "Otto Grauer");
    assertThat(temporary.resolve("news.gexf.part")).doesNotExist();

    assertThat(Cli.launch("export", stories, "--as", "nquads").out())
        .contains("<https://w3id.org/entente/id/graph/catalogue> .\n");
  }

  @Test
  void aQueryChoosesTheEdges() throws IOException {
    String stories = Stories.file(temporary).toString();
    Path query =
        Files.writeString(
            temporary.resolve("edges.rq"),
            "SELECT ?from ?to (\"accuses\" AS ?type) { ?from <https://w3id.org/entente/ns#accused>"
                + " ?to }");
    Cli.Result result = Cli.launch("export", stories, "--as", "dot", "--query", query.toString());
    assertThat(result.out()).contains("label=\"accuses\"").doesNotContain("metWith");
    Cli.Result wrong = Cli.launch("export", stories, "--as", "trig", "--query", query.toString());
    assertThat(wrong.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(wrong.err()).contains("graphml, gexf or dot");
  }

  @Test
  void saysWhatIsMissing() {
    Cli.Result result = Cli.launch("export", Stories.file(temporary).toString());
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.err()).contains("Say the format with --as");
  }
}
