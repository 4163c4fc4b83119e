package org.entente.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.server.ReconciliationSource.Found;

/**
 * The W3C Entity Reconciliation Community Group's service API, version 0.2, which OpenRefine
 * speaks: manifest, queries, suggest, extend and preview.
 *
 * @see <a
 *     href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">the
 *     specification</a>
 */
final class Reconciliation extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** OpenRefine sends ten at once. */
  private static final int MOST_QUERIES = 50;

  private static final int MOST_CANDIDATES = 25;
  private static final int CANDIDATES = 8;
  private static final int SUGGESTIONS = 10;
  private static final int WIDTH = 320;
  private static final int HEIGHT = 120;

  private final transient ReconciliationSource source;
  private final String path;

  /**
   * @param path where the service stands ("/reconcile")
   */
  Reconciliation(ReconciliationSource source, String path) {
    this.source = source;
    this.path = path;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String part = Optional.ofNullable(request.getPathInfo()).orElse("/");
    try {
      switch (part) {
        case "/" -> send(response, service(request));
        case "/suggest/entity" -> send(response, suggestEntities(parameter(request, "prefix")));
        case "/suggest/type" ->
            send(response, suggest(source.types(), parameter(request, "prefix")));
        case "/suggest/property" ->
            send(response, suggest(source.properties(), parameter(request, "prefix")));
        case "/properties" -> send(response, proposed(parameter(request, "type")));
        case "/preview" -> preview(response, parameter(request, "id"));
        default -> fail(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing at " + part);
      }
    } catch (JsonProcessingException e) {
      fail(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "That is not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      fail(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private JsonNode service(HttpServletRequest request) throws JsonProcessingException {
    String queries = parameter(request, "queries");
    String extend = parameter(request, "extend");
    if (!queries.isEmpty()) {
      return queries(JSON.readTree(queries));
    }
    return extend.isEmpty() ? manifest(request) : extend(JSON.readTree(extend));
  }

  private JsonNode manifest(HttpServletRequest request) {
    String base = request.getRequestURL().toString().replaceAll("/+$", "");
    String root = base.endsWith(path) ? base.substring(0, base.length() - path.length()) : base;
    ObjectNode manifest = JSON.createObjectNode();
    manifest.putArray("versions").add("0.1").add("0.2");
    manifest.put("name", "Entente: people, countries, organisations and places");
    manifest.put("identifierSpace", source.identifierSpace());
    manifest.put("schemaSpace", "http://www.wikidata.org/prop/direct/");
    ArrayNode types = manifest.putArray("defaultTypes");
    source.types().forEach((id, name) -> types.addObject().put("id", id).put("name", name));
    manifest.putObject("view").put("url", source.identifierSpace() + "{{id}}");
    manifest
        .putObject("preview")
        .put("url", base + "/preview?id={{id}}")
        .put("width", WIDTH)
        .put("height", HEIGHT);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String what : new String[] {"entity", "type", "property"}) {
      suggest
          .putObject(what)
          .put("service_url", root + path)
          .put("service_path", "/suggest/" + what);
    }
    manifest
        .putObject("extend")
        .putObject("propose_properties")
        .put("service_url", root + path)
        .put("service_path", "/properties");
    return manifest;
  }

  private JsonNode queries(JsonNode batch) {
    if (!batch.isObject() || batch.size() > MOST_QUERIES) {
      throw new IllegalArgumentException(
          "queries must be an object of at most " + MOST_QUERIES + " queries");
    }
    ObjectNode answers = JSON.createObjectNode();
    batch
        .fields()
        .forEachRemaining(
            query -> {
              ArrayNode result = answers.putObject(query.getKey()).putArray("result");
              JsonNode asked = query.getValue();
              int limit =
                  Math.min(MOST_CANDIDATES, Math.max(1, asked.path("limit").asInt(CANDIDATES)));
              source
                  .candidates(asked.path("query").asText(), type(asked.path("type")), limit)
                  .forEach(found -> candidate(result.addObject(), found));
            });
    return answers;
  }

  /** A type as its id, an object with an id, or the first of a list of them. */
  private static Optional<String> type(JsonNode type) {
    JsonNode one = type.isArray() ? type.path(0) : type;
    String id = one.isObject() ? one.path("id").asText() : one.asText("");
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  private void candidate(ObjectNode node, Found found) {
    node.put("id", found.id());
    node.put("name", found.name());
    node.put("description", found.description());
    node.put("score", found.score());
    node.put("match", found.match());
    type(node.putArray("type").addObject(), found.type());
  }

  private void type(ObjectNode node, String type) {
    node.put("id", type).put("name", source.types().getOrDefault(type, type));
  }

  private JsonNode suggestEntities(String prefix) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    for (Found found : source.beginning(prefix, SUGGESTIONS)) {
      ObjectNode node = result.addObject();
      node.put("id", found.id()).put("name", found.name()).put("description", found.description());
      type(node.putArray("notable").addObject(), found.type());
    }
    return answer;
  }

  private static JsonNode suggest(Map<String, String> things, String prefix) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode result = answer.putArray("result");
    String begin = prefix.toLowerCase(Locale.ROOT);
    things.forEach(
        (id, name) -> {
          if (name.toLowerCase(Locale.ROOT).startsWith(begin) || id.equalsIgnoreCase(prefix)) {
            result.addObject().put("id", id).put("name", name);
          }
        });
    return answer;
  }

  private JsonNode proposed(String type) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("type", type);
    ArrayNode properties = answer.putArray("properties");
    source
        .properties()
        .forEach((id, name) -> properties.addObject().put("id", id).put("name", name));
    return answer;
  }

  private JsonNode extend(JsonNode asked) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode meta = answer.putArray("meta");
    for (JsonNode property : asked.path("properties")) {
      String id = property.path("id").asText();
      meta.addObject().put("id", id).put("name", source.properties().getOrDefault(id, id));
    }
    if (asked.path("ids").size() > MOST_QUERIES) {
      throw new IllegalArgumentException("at most " + MOST_QUERIES + " ids at once");
    }
    ObjectNode rows = answer.putObject("rows");
    for (JsonNode id : asked.path("ids")) {
      ObjectNode row = rows.putObject(id.asText());
      for (JsonNode property : asked.path("properties")) {
        String name = property.path("id").asText();
        ArrayNode values = row.putArray(name);
        source.values(id.asText(), name).forEach(v -> values.addObject().put("str", v));
      }
    }
    return answer;
  }

  private void preview(HttpServletResponse response, String id) throws IOException {
    Optional<Found> found = source.entity(id);
    if (found.isEmpty()) {
      fail(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing called " + id + ".");
      return;
    }
    // OpenRefine, which runs on this machine, shows it in a frame of its own page.
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; frame-ancestors http://localhost:* http://127.0.0.1:*");
    send(
        response,
        "text/html;charset=utf-8",
        "<!doctype html><meta charset=utf-8><title>"
            + escaped(found.get().name())
            + "</title><p><strong>"
            + escaped(found.get().name())
            + "</strong> ("
            + escaped(id)
            + ")</p><p>"
            + escaped(found.get().description())
            + "</p>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void send(HttpServletResponse response, JsonNode json) throws IOException {
    send(response, "application/json;charset=utf-8", JSON.writeValueAsString(json));
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void fail(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    send(response, "text/plain;charset=utf-8", message + "\n");
  }
}
