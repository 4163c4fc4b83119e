package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void servesAStoreUntilItIsStopped() throws IOException, InterruptedException {
    Path graph = folder.resolve("graph");
    Store.open(graph).close();
    int port = freePort();
    AtomicReference<Cli.Result> result = new AtomicReference<>();
    Thread serving =
        new Thread(() -> result.set(Cli.launch("serve", graph.toString(), "--port", "" + port)));
    serving.start();
    try {
      assertThat(ask("http://localhost:" + port + "/entente/sparql?query=ASK%7B%7D"))
          .contains("true");
    } finally {
      serving.interrupt();
      serving.join(PATIENCE.toMillis());
    }
    assertThat(result.get().exit()).isEqualTo(Exit.DONE);
    assertThat(result.get().out()).isEmpty();
    assertThat(result.get().err())
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Asks until somebody listens. */
  private static String ask(String address) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return client
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
            .body();
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw new UncheckedIOException(e);
        }
        Thread.sleep(50);
      }
    }
  }
}
