package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reconciliation service over real HTTP. */
class ReconciliationTest {
  private static final ReconciliationSource.Found ANN =
      new ReconciliationSource.Found("Q900000001", "Ann <Example>", "minister", "person", 90, true);

  /** Knows one person. */
  private static final ReconciliationSource SOURCE =
      new ReconciliationSource() {
        @Override
        public List<Found> candidates(String name, Optional<String> type, int limit) {
          boolean known = name.equals("Ann") && type.map("person"::equals).orElse(true);
          return known ? List.of(ANN) : List.of();
        }

        @Override
        public List<Found> beginning(String prefix, int limit) {
          return "Ann".startsWith(prefix) ? List.of(ANN) : List.of();
        }

        @Override
        public Optional<Found> entity(String id) {
          return Optional.of(ANN).filter(found -> found.id().equals(id));
        }

        @Override
        public List<String> values(String id, String property) {
          return property.equals("country") ? List.of("Norland") : List.of();
        }

        @Override
        public Map<String, String> types() {
          return Map.of("person", "person");
        }

        @Override
        public Map<String, String> properties() {
          return Map.of("country", "country");
        }

        @Override
        public String identifierSpace() {
          return "http://www.wikidata.org/entity/";
        }
      };

  private static EntenteServer server;

  @BeforeAll
  static void start() {
    server =
        EntenteServer.start(
            DatabaseMgr.createDatasetGraph(),
            ServerOptions.onLoopback(0).withLimits(Duration.ofSeconds(2), 5, 10_000),
            Optional.of(SOURCE));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private static URI at(String path) {
    return server.uri().resolve(path);
  }

  private static HttpResponse<String> post(String form) throws IOException {
    return send(
        HttpRequest.newBuilder(at("/reconcile"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theManifestSaysWhatThereIs() throws IOException {
    JsonNode manifest = json(get("/reconcile"));
    assertThat(manifest.path("versions").toString()).contains("0.2");
    assertThat(manifest.path("identifierSpace").asText()).contains("wikidata.org/entity/");
    assertThat(manifest.at("/suggest/entity/service_path").asText()).isEqualTo("/suggest/entity");
    assertThat(manifest.at("/suggest/entity/service_url").asText()).endsWith("/reconcile");
    assertThat(manifest.at("/preview/url").asText()).endsWith("/reconcile/preview?id={{id}}");
  }

  @Test
  void aBatchOfQueriesIsAnsweredQueryByQuery() throws IOException {
    String queries =
        "{\"q0\": {\"query\": \"Ann\", \"type\": \"person\", \"limit\": 3},"
            + " \"q1\": {\"query\": \"Nobody\"}, \"q2\": {\"query\": \"Ann\", \"type\": \"place\"}}";
    JsonNode answer = json(post("queries=" + encoded(queries)));
    assertThat(answer.at("/q0/result/0/id").asText()).isEqualTo("Q900000001");
    assertThat(answer.at("/q0/result/0/match").asBoolean()).isTrue();
    assertThat(answer.at("/q0/result/0/type/0/id").asText()).isEqualTo("person");
    assertThat(answer.at("/q1/result").size()).isZero();
    assertThat(answer.at("/q2/result").size()).isZero();
  }

  @Test
  void columnsCanBeAddedAndNamesCompleted() throws IOException {
    String extend =
        "{\"ids\": [\"Q900000001\"], \"properties\": [{\"id\": \"country\"}, {\"id\": \"x\"}]}";
    JsonNode answer = json(post("extend=" + encoded(extend)));
    assertThat(answer.at("/rows/Q900000001/country/0/str").asText()).isEqualTo("Norland");
    assertThat(answer.at("/rows/Q900000001/x").size()).isZero();
    assertThat(json(get("/reconcile/suggest/entity?prefix=An")).at("/result/0/id").asText())
        .isEqualTo("Q900000001");
    assertThat(json(get("/reconcile/suggest/type?prefix=per")).at("/result/0/id").asText())
        .isEqualTo("person");
    assertThat(json(get("/reconcile/properties?type=person")).at("/properties/0/id").asText())
        .isEqualTo("country");
  }

  @Test
  void thePreviewIsAPageThatEscapesNames() throws IOException {
    HttpResponse<String> page = get("/reconcile/preview?id=Q900000001");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("Ann &lt;Example&gt;").doesNotContain("<Example>");
    assertThat(get("/reconcile/preview?id=Q1").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongOrTooMuchIsRefused() throws IOException {
    assertThat(post("queries=" + encoded("{not json")).statusCode()).isEqualTo(400);
    assertThat(post("queries=" + encoded("[1]")).statusCode()).isEqualTo(400);
    assertThat(post("queries=" + "x".repeat(20_000)).statusCode()).isEqualTo(413);
    HttpRequest.Builder put =
        HttpRequest.newBuilder(at("/reconcile")).PUT(BodyPublishers.ofString("x"));
    assertThat(send(put).statusCode()).isEqualTo(405);
  }

  @Test
  void aServerWithoutASourceHasNoSuchService() throws IOException {
    try (Served closed = Served.start()) {
      assertThat(closed.get("/reconcile", "application/json").statusCode()).isEqualTo(404);
    }
  }
}
