package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server answers. */
class EntenteServerTest {
  /** Holds only over the union: the meeting is in one graph, the name in the other. */
  private static final String ACROSS_GRAPHS =
      """
      PREFIX dip: <https://w3id.org/entente/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?name { ?m a dip:Meeting ; dip:participant/rdfs:label ?name } ORDER BY ?name
      """;

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, '\"value\": \"Ann Example\"'",
    "application/sparql-results+xml, <literal>Ann Example</literal>",
    "text/csv, Ann Example",
    "text/tab-separated-values, '\"Ann Example\"'"
  })
  void answersInTheFormatAskedFor(String type, String expected) {
    HttpResponse<String> response = served.query(ACROSS_GRAPHS, type);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(response.body()).contains(expected).contains("Боб Пример");
  }

  @Test
  void oneGraphCanStillBeAskedByItself() {
    String inOne = "ASK { GRAPH <https://w3id.org/entente/id/one> { ?p a ?t . FILTER(?t = %s) } }";
    String person = "<https://w3id.org/entente/ns#Person>";
    assertThat(served.query(String.format(inOne, person)).body()).contains("\"boolean\" : false");
    assertThat(served.query("ASK { ?p a " + person + " }").body()).contains("\"boolean\" : true");
  }

  @Test
  void takesAQueryInTheBody() {
    HttpResponse<String> response =
        served.send("POST", "/entente/query", "application/sparql-query", "ASK {}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("true");
  }

  @Test
  void handsOutGraphsAsFiles() {
    assertThat(served.get("/entente/data", "application/n-quads").body())
        .contains("<https://w3id.org/entente/id/one> .\n");
    assertThat(
            served.get("/entente/get?graph=https://w3id.org/entente/id/two", "text/turtle").body())
        .contains("Ann Example")
        .doesNotContain("Meeting");
    assertThat(served.get("/entente/get?default", "application/n-triples").body())
        .contains("Ann Example")
        .contains("Meeting");
  }

  @Test
  void cutsLongAnswersAndSaysSo() {
    HttpResponse<String> all = served.query("SELECT * { ?s ?p ?o }", "text/csv");
    assertThat(all.body().lines()).hasSize(1 + 5);
    assertThat(all.headers().firstValue(ReadOnlyQuery.ROW_LIMIT_HEADER)).contains("5");
    HttpResponse<String> few = served.query("SELECT * { ?s ?p ?o } LIMIT 2", "text/csv");
    assertThat(few.body().lines()).hasSize(1 + 2);
    assertThat(few.headers().firstValue(ReadOnlyQuery.ROW_LIMIT_HEADER)).isEmpty();
  }

  @Test
  void showsFusekisPages() {
    HttpResponse<String> index = served.get("/ui/", "text/html");
    assertThat(index.statusCode()).isEqualTo(200);
    assertThat(index.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    Matcher asset = Pattern.compile("src=\"\\./(static/[^\"]+\\.js)\"").matcher(index.body());
    assertThat(asset.find()).isTrue();
    HttpResponse<String> script = served.get("/ui/" + asset.group(1), "*/*");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
    assertThat(script.body()).hasSizeGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/$/ping", "/$/server", "/$/datasets", "/$/datasets/entente"})
  void answersWhatFusekisPagesAsk(String path) {
    assertThat(served.get(path, "application/json").statusCode()).isEqualTo(200);
    assertThat(served.get("/ui" + path, "application/json").statusCode()).isEqualTo(200);
  }

  @Test
  void fusekisPagesQueryUnderTheirOwnFolder() {
    assertThat(
            served.send("POST", "/ui/entente/sparql", "application/sparql-query", "ASK {}").body())
        .contains("true");
  }

  @Test
  void showsAPageOfOurOwn() {
    HttpResponse<String> page = served.get("/", "text/html");
    assertThat(page.body()).contains("<h1>Entente</h1>");
    assertThat(served.get("/explorer/page.js", "*/*").statusCode()).isEqualTo(200);
    assertThat(served.get("/explorer/page.css", "*/*").headers().firstValue("Content-Type"))
        .contains("text/css;charset=utf-8");
  }

  @Test
  void offersTheShippedQueriesThatNeedNoValue() {
    List<JsonObject> queries =
        JSON
            .parseAny(served.get("/explorer/queries.json", "application/json").body())
            .getAsArray()
            .stream()
            .map(JsonValue::getAsObject)
            .toList();
    assertThat(queries)
        .extracting(query -> query.getString("name"))
        .contains("meetings", "who-met-whom")
        .doesNotContain("entity");
    for (JsonObject query : queries) {
      assertThat(
              served
                  .send(
                      "POST",
                      "/entente/sparql",
                      "application/sparql-query",
                      query.getString("sparql"))
                  .statusCode())
          .as(query.getString("title"))
          .isEqualTo(200);
    }
  }

  @Test
  void aPortInUseIsSaidClearly() {
    ServerOptions same = ServerOptions.onLoopback(served.server().uri().getPort());
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    assertThatThrownBy(() -> EntenteServer.start(data, same))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("port " + same.port() + " is in use")
        .hasMessageContaining("--port");
  }

  @Test
  void aClosedServerAnswersNoMore() {
    Served other = Served.start();
    other.close();
    assertThatThrownBy(() -> other.query("ASK {}")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void otherOriginsReadOnlyWhereAllowed() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at("/entente/sparql?query=ASK%7B%7D"))
            .header("Origin", "https://example.org");
    assertThat(served.send(request).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    ServerOptions open = ServerOptions.onLoopback(0).withCorsOrigin("https://example.org");
    try (Served other = Served.start(DatabaseMgr.createDatasetGraph(), open)) {
      HttpResponse<String> allowed = other.query("ASK {}");
      assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
          .contains("https://example.org");
    }
  }

  @Test
  void limitsMustMakeSense() {
    ServerOptions good = ServerOptions.onLoopback(0);
    assertThatThrownBy(() -> good.withLimits(Duration.ZERO, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ServerOptions.onLoopback(70_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("70000");
  }
}
