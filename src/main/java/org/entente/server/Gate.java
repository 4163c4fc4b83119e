package org.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The first filter: which methods may come in on which paths, and the headers that every answer
 * carries.
 *
 * <p>Fuseki's pages ask for everything relative to their own folder, {@code /ui/}; a request there
 * for the dataset is passed on under the dataset's own path.
 */
final class Gate implements Filter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Fuseki's pages carry inline styles and data: images; nothing comes from another host. */
  private static final String PAGE_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'"
          + " data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors"
          + " 'none'";

  private static final String DATA_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private final ServerOptions options;
  private final Set<String> queryPaths;
  private final String dataset;

  /**
   * @param dataset path of the dataset ("/entente")
   * @param queryPaths the paths that take a query in a POST
   */
  Gate(ServerOptions options, String dataset, Set<String> queryPaths) {
    this.options = options;
    this.dataset = dataset;
    this.queryPaths = Set.copyOf(queryPaths);
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = unwrapped((HttpServletRequest) in);
    HttpServletResponse response = (HttpServletResponse) out;
    String path = request.getRequestURI();
    boolean data = path.equals(dataset) || path.startsWith(dataset + "/") || path.contains("/$/");
    // Its preview is a page that OpenRefine shows.
    boolean service = path.startsWith(EntenteServer.RECONCILE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", data ? DATA_POLICY : PAGE_POLICY);

    if (options.isLoopback() && !LOCAL_NAMES.contains(hostOf(request))) {
      // A foreign name that resolves to this machine lets any web page read what is served here.
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "This server answers to localhost only. Start it with --host to serve others.");
      return;
    }
    String method = request.getMethod().toUpperCase(Locale.ROOT);
    boolean query = queryPaths.contains(path);
    if (!READING.contains(method) && !(query && "POST".equals(method))) {
      response.setHeader("Allow", query ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
      refuse(
          response,
          HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          "This server is read-only: " + method + " is not allowed here.");
      return;
    }
    if ("POST".equals(method) && request.getContentLengthLong() < 0) {
      // A body of unknown length is only found too long while Fuseki reads it, which then says 500.
      refuse(
          response,
          HttpServletResponse.SC_LENGTH_REQUIRED,
          "Say how long the query is (Content-Length).");
      return;
    }
    if ((data || service) && options.corsOrigin().isPresent()) {
      response.setHeader("Access-Control-Allow-Origin", options.corsOrigin().get());
      response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.addHeader("Vary", "Origin");
    }
    if ("OPTIONS".equals(method)) {
      response.setHeader("Allow", query ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }

  /** The host that the client asked for, lower case, without the port. */
  private static String hostOf(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null) {
      return "";
    }
    String name = host.toLowerCase(Locale.ROOT).strip();
    int colon = name.lastIndexOf(':');
    return colon > name.lastIndexOf(']') ? name.substring(0, colon) : name;
  }

  private HttpServletRequest unwrapped(HttpServletRequest request) {
    String path = request.getRequestURI();
    String nested = EntenteServer.UI + dataset.substring(1);
    if (!path.equals(nested) && !path.startsWith(nested + "/")) {
      return request;
    }
    String inner = path.substring(EntenteServer.UI.length() - 1);
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return inner;
      }

      @Override
      public String getServletPath() {
        return inner;
      }
    };
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    // The body, if there is one, stays unread: the connection cannot serve another request.
    response.setHeader("Connection", "close");
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
