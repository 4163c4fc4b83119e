package org.entente.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.server.EntenteServer;
import org.entente.server.ServerOptions;
import org.entente.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where and how a graph is served. */
final class Serving {
  /** A store closes in milliseconds once the server has let go of it. */
  private static final int CLOSING_SECONDS = 10;

  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "Name or address to listen on; by default only this machine can ask. 0.0.0.0 lets"
              + " everybody who reaches this machine read.")
  String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = "Port to listen on (${DEFAULT-VALUE}); 0 takes any free one.")
  int port;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description = "Lets pages of this origin (https://example.org, or *) ask too.")
  Optional<String> cors;

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Stops a query after so many seconds (${DEFAULT-VALUE}).")
  int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Most rows of one answer (${DEFAULT-VALUE}).")
  long maxRows;

  @Option(
      names = "--service",
      paramLabel = "ADDRESS",
      description =
          "Lets queries call this other SPARQL endpoint with SERVICE, exactly as written here; may"
              + " be repeated. Without it this server calls nobody.")
  List<String> services = List.of();

  @Mixin WithIndex index;

  /** Serves a store until the process is told to end, and closes both in order. */
  void serve(Supplier<Store> opened, Console console) {
    ServerOptions options = options();
    CountDownLatch closed = new CountDownLatch(1);
    try (Store store = opened.get();
        EntenteServer server =
            EntenteServer.start(
                store.dataset(), options, Optional.of(new IndexReconciliation(index.items())))) {
      // On Ctrl-C the virtual machine stops as soon as its hooks end, so this one waits.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed)));
      console.out().flush();
      console.err().println();
      console.err().println("Serving on     " + server.uri());
      console.err().println("SPARQL         " + server.sparql());
      console.err().println("Fuseki's pages " + server.ui());
      console.err().println("OpenRefine     " + server.uri().resolve(EntenteServer.RECONCILE));
      console.err().println("  and the graph's own entities at " + EntenteServer.RECONCILE_GRAPH);
      console.err().println("Ctrl-C ends it.");
      server.join();
      // An interrupt only meant to end; one that lasts would tear the store's files while closing.
      Thread.interrupted();
    } finally {
      closed.countDown();
    }
  }

  private static void stop(EntenteServer server, CountDownLatch closed) {
    server.close();
    try {
      closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ServerOptions options() {
    try {
      ServerOptions standard = ServerOptions.onLoopback(port).withHost(host);
      ServerOptions limited =
          standard
              .withLimits(Duration.ofSeconds(timeout), maxRows, standard.maxBody())
              .withServices(Set.copyOf(services));
      return cors.map(limited::withCorsOrigin).orElse(limited);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
