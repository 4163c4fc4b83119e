package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionStats;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * A web server over one dataset: SPARQL, graphs as files, Fuseki's pages, and a page of our own to
 * begin with.
 *
 * <table>
 * <caption>What is where</caption>
 * <tr><td>{@code /}</td><td>our page</td></tr>
 * <tr><td>{@code /entente/sparql}, {@code /entente/query}</td><td>SPARQL 1.1 queries</td></tr>
 * <tr><td>{@code /entente/data}, {@code /entente/get}</td><td>Graph Store Protocol, reading</td></tr>
 * <tr><td>{@code /reconcile}</td><td>names of people's own tables, as OpenRefine asks</td></tr>
 * <tr><td>{@code /ui/}</td><td>Fuseki's pages</td></tr>
 * <tr><td>{@code /$/ping}, {@code /$/server}, {@code /$/datasets}, {@code /$/stats}</td>
 *     <td>what those pages ask, reading only</td></tr>
 * </table>
 *
 * <p>There is no operation that writes, parses what a client sends, or calls another server. Safe
 * for many threads.
 */
public final class EntenteServer implements AutoCloseable {
  /** Path of the dataset. */
  public static final String DATASET = "/entente";

  /** Path of Fuseki's pages. */
  public static final String UI = "/ui/";

  /** Path of the reconciliation service over the graph's own entities. */
  public static final String RECONCILE_GRAPH = "/reconcile/graph";

  /** Path of the reconciliation service over Wikidata's items. */
  public static final String RECONCILE = "/reconcile";

  private static final String SPARQL = "sparql";

  /** How long requests under way may take to end when the server stops, in milliseconds. */
  private static final long STOP_TIMEOUT = 5_000;

  private final FusekiServer fuseki;
  private final ServerOptions options;

  private EntenteServer(FusekiServer fuseki, ServerOptions options) {
    this.fuseki = fuseki;
    this.options = options;
  }

  /**
   * Starts to serve. The dataset stays the caller's, who closes it after the server.
   *
   * @param data the dataset of a store (TDB2, on disk or in memory)
   * @throws UncheckedIOException if the port is taken or the host is not one of this machine's
   */
  public static EntenteServer start(DatasetGraph data, ServerOptions options) {
    return start(data, options, Optional.empty());
  }

  /**
   * Starts to serve, with a reconciliation service.
   *
   * @param names what names are reconciled against; without it there is no such service
   * @throws UncheckedIOException if the port is taken or the host is not one of this machine's
   */
  public static EntenteServer start(
      DatasetGraph data, ServerOptions options, Optional<ReconciliationSource> names) {
    Context settings = new Context();
    settings.set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
    // Which ones, ReadOnlyQuery decides: an exact address of the list, never a variable.
    settings.set(ARQ.httpServiceAllowed, !options.services().isEmpty());

    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, new ReadOnlyQuery(options.maxRows(), options.services()));
    operations.register(Operation.GSP_R, new GSP_R());

    DataService service =
        DataService.newBuilder(new UnionView(data, settings))
            .addEndpoint(Operation.Query, SPARQL)
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.GSP_R, "data")
            .addEndpoint(Operation.GSP_R, "get")
            .build();

    FusekiServer.Builder builder =
        FusekiServer.create(operations, new Context())
            // Without this, every module on the classpath (administration, Shiro) joins in.
            .fusekiModules(FusekiModules.create())
            .port(options.port())
            .enablePing(true)
            .add(DATASET, service)
            .addFilter(
                "/*",
                new Gate(
                    options,
                    DATASET,
                    Set.of(
                        DATASET + "/" + SPARQL,
                        DATASET + "/query",
                        RECONCILE,
                        RECONCILE + "/",
                        RECONCILE_GRAPH,
                        RECONCILE_GRAPH + "/")));
    builder.addServlet(
        RECONCILE_GRAPH + "/*",
        new Reconciliation(
            new GraphEntities(new UnionView(data, settings), GraphEntities.BASE), RECONCILE_GRAPH));
    names.ifPresent(
        source -> builder.addServlet(RECONCILE + "/*", new Reconciliation(source, RECONCILE)));
    for (String at : Set.of("/", UI)) {
      builder
          .addServlet(at + "$/server", new ActionServerStatus())
          .addServlet(at + "$/datasets/*", new ActionDatasets())
          .addServlet(at + "$/stats/*", new ActionStats());
    }
    FusekiServer fuseki =
        builder
            .addServlet(UI + "$/ping", new org.apache.jena.fuseki.ctl.ActionPing())
            .addServlet(UI + "*", new Pages("webapp"))
            .addServlet("/explorer/queries.json", new Questions())
            .addServlet("/explorer/*", new Pages("explorer"))
            .addServlet("", new Pages("explorer"))
            .build();
    configure(fuseki.getJettyServer(), options);
    return started(fuseki, options);
  }

  private static void configure(Server jetty, ServerOptions options) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(options.host());
      }
    }
    SizeLimitHandler limit = new SizeLimitHandler(options.maxBody(), -1);
    limit.setHandler(jetty.getHandler());
    jetty.setHandler(new GracefulHandler(limit));
    jetty.setStopTimeout(STOP_TIMEOUT);
  }

  private static EntenteServer started(FusekiServer fuseki, ServerOptions options) {
    try {
      fuseki.start();
      return new EntenteServer(fuseki, options);
    } catch (FusekiException e) {
      fuseki.stop();
      throw new UncheckedIOException(message(e, options), new IOException(e));
    }
  }

  private static String message(FusekiException failure, ServerOptions options) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
        return "port "
            + options.port()
            + " is in use: choose another with --port, or --port 0 for any free one";
      }
    }
    return "cannot listen on "
        + options.host()
        + ":"
        + options.port()
        + ": "
        + failure.getMessage();
  }

  /** The address of the first page. */
  public URI uri() {
    String host = options.isLoopback() ? "localhost" : options.host();
    return URI.create("http://" + host + ":" + fuseki.getHttpPort() + "/");
  }

  /** The address for SPARQL queries. */
  public URI sparql() {
    return uri().resolve(DATASET + "/" + SPARQL);
  }

  /** The address of Fuseki's pages. */
  public URI ui() {
    return uri().resolve(UI);
  }

  /** Waits until the server is closed, or this thread is interrupted. */
  public void join() {
    try {
      fuseki.getJettyServer().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops: takes no new requests and gives those under way a few seconds. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
