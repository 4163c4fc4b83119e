package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy put away, brought back, and a store made smaller. */
class StoreCareTest {
  @TempDir Path temporary;

  @Test
  void aCopyComesBackAsItWas() throws IOException {
    Path copy = temporary.resolve("copy.nq.gz");
    Path graph = temporary.resolve("graph");
    run("export", Stories.file(temporary).toString(), "-o", copy.toString());
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(copy))) {
      assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("<https://w3id.org/entente/id/graph/catalogue> .\n");
    }
    Cli.Result loaded = run("load", copy.toString(), "--into", graph.toString());
    assertThat(loaded.err()).contains("quads in");
    assertThat(sorted(graph)).isEqualTo(sorted(copy)).isNotEmpty();
    assertThat(run("check", copy.toString()).err()).contains("2 articles checked: 0 errors");
    assertThat(temporary.resolve("graph.part")).doesNotExist();
  }

  @Test
  void nothingIsLeftOfAFileThatIsNoCopy() throws IOException {
    Path graph = temporary.resolve("graph");
    Path cut =
        Files.writeString(
            temporary.resolve("cut.nq"),
            "<http://a> <http://b> <http://c> <http://d> .\n<http://a");
    Cli.Result result = Cli.launch("load", cut.toString(), "--into", graph.toString());
    assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(result.err()).contains("cut.nq cannot be read");

    Path blank =
        Files.writeString(temporary.resolve("b.nq"), "_:a <http://b> \"c\" <http://d> .\n");
    assertThat(Cli.launch("load", blank.toString(), "--into", graph.toString()).err())
        .contains("blank node");
    Path loose = Files.writeString(temporary.resolve("l.nq"), "<http://a> <http://b> \"c\" .\n");
    assertThat(Cli.launch("load", loose.toString(), "--into", graph.toString()).err())
        .contains("outside any named graph");
    assertThat(graph).doesNotExist();
    assertThat(temporary.resolve("graph.part")).doesNotExist();
  }

  @Test
  void whatIsThereStays() throws IOException {
    Path copy = temporary.resolve("copy.trig");
    Path other = Files.writeString(Files.createDirectory(temporary.resolve("x")).resolve("y"), "z");
    run("export", Stories.file(temporary).toString(), "-o", copy.toString());
    Cli.Result result =
        Cli.launch("load", copy.toString(), "--into", temporary.resolve("x").toString());
    assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(result.err()).contains("is not empty");
    assertThat(other).hasContent("z");
  }

  @Test
  void aStoreIsSmallerAndTheSame() throws IOException {
    Path copy = temporary.resolve("copy.nq");
    Path graph = temporary.resolve("graph");
    run("export", Stories.file(temporary).toString(), "-o", copy.toString());
    run("load", copy.toString(), "--into", graph.toString());
    run("derive", graph.toString());
    List<String> before = sorted(graph);
    Cli.Result result = run("compact", graph.toString());
    assertThat(result.err()).matches("(?s).*: [\\d,]+ MB, before [\\d,]+ MB\n");
    assertThat(sorted(graph)).isEqualTo(before);
    assertThat(graph.resolve("Data-0001")).doesNotExist();
  }

  private static List<String> sorted(Path store) {
    Path place = store;
    if (Files.isRegularFile(store)) {
      place = store.resolveSibling("again");
      run("load", store.toString(), "--into", place.toString());
    }
    return run("export", place.toString(), "--as", "nquads").out().lines().sorted().toList();
  }

  private static Cli.Result run(String... args) {
    Cli.Result result = Cli.launch(args);
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
    return result;
  }
}
