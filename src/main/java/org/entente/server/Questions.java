package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.entente.query.NamedQuery;
import org.entente.query.Parameter;

/**
 * The shipped queries as JSON: an array of {@code {name, title, answer, sparql}}, those that need
 * no value of the user's.
 */
final class Questions extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final byte[] body;

  Questions() {
    this(NamedQuery.shipped());
  }

  private Questions(List<NamedQuery> queries) {
    JsonBuilder json = new JsonBuilder().startArray();
    for (NamedQuery query : queries) {
      if (query.parameters().stream().noneMatch(Parameter::required)) {
        json.startObject()
            .pair("name", query.name())
            .pair("title", query.title())
            .pair("answer", query.answer())
            .pair("sparql", query.sparql())
            .finishObject();
      }
    }
    body = JSON.toStringFlat(json.finishArray().build()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
