package org.entente.server;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a server lets its clients do.
 *
 * @param host name or address to listen on
 * @param port 0 to 65535; 0 takes any free port
 * @param queryTimeout time after which a query is stopped; a client may ask for less, not for more
 * @param maxRows most rows (or, for CONSTRUCT, solutions) of one query
 * @param maxBody largest request body in bytes
 * @param corsOrigin the origin ("https://example.org", or "*") whose pages may read from here; none
 *     if empty
 * @param services the addresses that a query's SERVICE may name, exactly; none by default
 */
public record ServerOptions(
    String host,
    int port,
    Duration queryTimeout,
    long maxRows,
    long maxBody,
    Optional<String> corsOrigin,
    Set<String> services) {

  /** Fuseki's usual port. */
  public static final int DEFAULT_PORT = 3030;

  private static final int LARGEST_PORT = 65_535;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /** Long enough for a join over a million quads, short enough not to lose a small machine. */
  private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(60);

  /** A page shows less, an analysis fits; whoever wants all of it reads the graph as a file. */
  private static final long MAX_ROWS = 100_000;

  /** No query that a person wrote is longer. */
  private static final long MAX_BODY = 1_000_000;

  public ServerOptions {
    services = Set.copyOf(services);
    for (String service : services) {
      if (!service.matches("https?://[^\\s<>\"]+")) {
        throw new IllegalArgumentException("no address of a service: " + service);
      }
    }
    if (port < 0 || port > LARGEST_PORT) {
      throw new IllegalArgumentException("port " + port + " is not between 0 and " + LARGEST_PORT);
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("no host to listen on");
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero() || maxRows < 1 || maxBody < 1) {
      throw new IllegalArgumentException("a timeout, row cap and body limit are at least 1");
    }
  }

  /** The defaults: this machine only, closed. */
  public static ServerOptions onLoopback(int port) {
    return new ServerOptions(
        "localhost", port, QUERY_TIMEOUT, MAX_ROWS, MAX_BODY, Optional.empty(), Set.of());
  }

  /** The same with another host to listen on. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, queryTimeout, maxRows, maxBody, corsOrigin, services);
  }

  /** The same with pages of an origin allowed to read. */
  public ServerOptions withCorsOrigin(String origin) {
    return new ServerOptions(
        host, port, queryTimeout, maxRows, maxBody, Optional.of(origin), services);
  }

  /** The same with other limits. */
  public ServerOptions withLimits(Duration timeout, long rows, long body) {
    return new ServerOptions(host, port, timeout, rows, body, corsOrigin, services);
  }

  /** The same with services that queries may call. */
  public ServerOptions withServices(Set<String> addresses) {
    return new ServerOptions(host, port, queryTimeout, maxRows, maxBody, corsOrigin, addresses);
  }

  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    return LOOPBACK.contains(host);
  }
}
