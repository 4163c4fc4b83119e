package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A command that serves until it is interrupted. */
final class Interrupted {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Interrupted() {}

  /** Starts the command, asks at the address for what it must answer, and interrupts it. */
  static Cli.Result launch(String address, String answer, String... args) {
    AtomicReference<Cli.Result> result = new AtomicReference<>();
    Thread serving = new Thread(() -> result.set(Cli.launch(args)));
    serving.start();
    try {
      assertThat(ask(address)).contains(answer);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      serving.interrupt();
      join(serving);
    }
    return result.get();
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Asks until somebody listens. */
  static String ask(String address) throws InterruptedException {
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

  private static void join(Thread serving) {
    try {
      serving.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
