package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;

  @Test
  void servesAStoreUntilItIsStopped() throws IOException {
    Path graph = folder.resolve("graph");
    Store.open(graph).close();
    int port = Interrupted.freePort();
    Cli.Result result =
        Interrupted.launch(
            "http://localhost:" + port + "/entente/sparql?query=ASK%7B%7D",
            "true",
            "serve",
            graph.toString(),
            "--port",
            "" + port);
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("http://localhost:" + port + "/", "/entente/sparql", "/ui/", "Ctrl-C");
    // The store was given free again.
    Store.existing(graph).close();
  }

  @Test
  void aFolderWithoutAStoreIsSaidSo() {
    Cli.Result result = Cli.launch("serve", folder.resolve("nothing").toString(), "--port", "0");
    assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(result.err()).contains("nothing").doesNotContain("\tat ");
  }

  @Test
  void aPortInUseIsSaidSo() throws IOException {
    Path graph = folder.resolve("graph");
    Store.open(graph).close();
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("localhost"))) {
      Cli.Result result =
          Cli.launch("serve", graph.toString(), "--port", "" + taken.getLocalPort());
      assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
      assertThat(result.err())
          .contains("port " + taken.getLocalPort() + " is in use")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void senselessLimitsAreWrongUsage() {
    Cli.Result result = Cli.launch("serve", folder.toString(), "--port", "70000");
    assertThat(result.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(result.err()).contains("70000");
    assertThat(Cli.launch("serve", folder.toString(), "--query-timeout", "0").exit())
        .isEqualTo(Exit.WRONG_USAGE);
  }
}
