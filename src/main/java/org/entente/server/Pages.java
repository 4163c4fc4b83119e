package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Files from a folder on the classpath, whether that is a directory, a library's jar or our own
 * jar; no listings, nothing from outside the folder.
 */
final class Pages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/?");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "ico", "image/x-icon",
          "png", "image/png",
          "txt", "text/plain;charset=utf-8");

  private final String folder;

  /**
   * @param folder the folder's name on the classpath ("webapp")
   */
  Pages(String folder) {
    this.folder = folder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect(request.getServletPath() + "/");
      return;
    }
    String file = path.endsWith("/") ? path + "index.html" : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || !SAFE.matcher(file).matches()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream in = Pages.class.getResourceAsStream("/" + folder + file)) {
      if (in == null) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(type);
      // Fuseki's files carry a hash in their name; ours are small and change with the version.
      response.setHeader(
          "Cache-Control", path.startsWith("/static/") ? "max-age=86400" : "no-cache");
      in.transferTo(response.getOutputStream());
    }
  }
}
