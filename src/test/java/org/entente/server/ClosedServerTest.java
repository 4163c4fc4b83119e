package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server refuses: everything that writes, reads files, calls out or never ends. */
class ClosedServerTest {
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static Served served;
  private static HttpServer listener;
  private static String outside;
  private static long before;

  @BeforeAll
  static void start() throws IOException {
    served = Served.start();
    before = served.quads();
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          CALLS.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    listener.start();
    outside = "http://localhost:" + listener.getAddress().getPort() + "/";
  }

  @AfterAll
  static void stop() {
    served.close();
    listener.stop(0);
  }

  @AfterEach
  void nothingChangedAndNothingWasCalled() {
    assertThat(served.quads()).isEqualTo(before);
    assertThat(CALLS).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /entente/update",
    "POST, /entente/sparql",
    "POST, /entente/query",
    "POST, /entente",
    "POST, /ui/entente/update"
  })
  void noUpdate(String method, String path) {
    String update = "INSERT DATA { <x:s> <x:p> <x:o> }";
    assertRefused(served.send(method, path, "application/sparql-update", update));
    String form = "update=" + URLEncoder.encode(update, StandardCharsets.UTF_8);
    assertRefused(served.send(method, path, "application/x-www-form-urlencoded", form));
    assertRefused(served.query(update));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /entente/data",
    "PUT, /entente/data?default",
    "PUT, /entente/get?graph=x:g",
    "PATCH, /entente/data",
    "DELETE, /entente/data?default",
    "DELETE, /entente",
    "POST, /entente/upload",
    "POST, /entente/data?graph=x:g"
  })
  void noUpload(String method, String path) {
    assertRefused(served.send(method, path, "text/turtle", "<x:s> <x:p> <x:o> ."));
  }

  @Test
  void noLoad(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.ttl"), "<x:s> <x:p> <x:o> .");
    for (String address : new String[] {file.toUri().toString(), outside}) {
      String load = "LOAD <" + address + ">";
      assertRefused(served.send("POST", "/entente/update", "application/sparql-update", load));
      assertRefused(served.query(load));
      HttpResponse<String> from =
          served.query("SELECT * FROM <" + address + "> { ?s ?p ?o }", "text/csv");
      assertThat(from.body()).isEqualTo("s,p,o\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) {}",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "ASK { VALUES ?g { <%s> } SERVICE ?g { ?s ?p ?o } }"
      })
  void noService(String query) {
    HttpResponse<String> response = served.query(String.format(query, outside));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).startsWith("SERVICE is not allowed");
  }

  @Test
  void noRemoteContexts() {
    String document = "{\"@context\": \"" + outside + "\", \"@id\": \"x:s\", \"name\": \"n\"}";
    for (String path : new String[] {"/$/validate/data", "/entente/data", "/entente/shacl"}) {
      assertRefused(served.send("POST", path, "application/ld+json", document));
    }
    assertRefused(
        served.get(
            "/$/validate/data?data=" + URLEncoder.encode(document, StandardCharsets.UTF_8), "*/*"));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /$/datasets",
    "DELETE, /$/datasets/entente",
    "POST, /$/server",
    "POST, /$/ping",
    "POST, /$/compact/entente",
    "POST, /$/backup/entente",
    "GET, /$/backup/entente",
    "GET, /$/backups-list",
    "GET, /$/tasks",
    "GET, /$/logs",
    "GET, /$/metrics",
    "POST, /$/reload",
    "POST, /$/shutdown",
    "GET, /$/validate/query?query=ASK%7B%7D",
    "POST, /ui/$/datasets"
  })
  void noAdministration(String method, String path) {
    assertRefused(served.send(method, path, "application/x-www-form-urlencoded", "dbName=x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.apache.jena.sparql.function.library.wait>(9) AS ?x) {}",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(999999) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#print>('x') AS ?x) {}",
        "SELECT (CALL(IRI(CONCAT('ja', 'va:x'))) AS ?x) {}"
      })
  void noJava(String query) {
    assertThat(served.query(query).statusCode()).isEqualTo(403);
  }

  @Test
  void aRunawayQueryIsStoppedWhateverTheClientAsks() {
    long began = System.nanoTime();
    HttpResponse<String> response =
        served.get(
            "/entente/sparql?timeout=3600&query="
                + URLEncoder.encode(Served.RUNAWAY, StandardCharsets.UTF_8),
            "*/*");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
  }

  /**
   * Only the heads are sent: the answer comes before the body, and a client still sending may miss
   * it.
   */
  @ParameterizedTest
  @CsvSource({"Content-Length: 100000, 413", "Transfer-Encoding: chunked, 411"})
  void aHugeBodyIsTooLarge(String length, int status) throws IOException {
    String answer =
        raw(
            "POST /entente/sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\n"
                + length
                + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ui/../org/entente/server/Gate.class",
        "/ui/%2e%2e/logback.xml",
        "/ui/..%2flogback.xml",
        "/explorer/../logback.xml",
        "/explorer/..%5clogback.xml",
        "/logback.xml",
        "/ui/static/",
        "/explorer//etc/passwd",
        "/WEB-INF/web.xml"
      })
  void noOtherFiles(String path) throws IOException {
    String response =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(response).matches("(?s)HTTP/1\\.1 40[04] .*").doesNotContain("<configuration");
  }

  @Test
  void aForeignHostNameIsNotThisMachine() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/ui/", "/entente/sparql?query=ASK%7B%7D", "/nowhere", "/$/ping", "/entente"})
  void everyAnswerCarriesItsGuards(String path) {
    HttpResponse<String> response = served.get(path, "*/*");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void mistakesAreExplainedWithoutInsides() {
    HttpResponse<String> response = served.query("SELECT * { ?s ?p Ж ?o ?о }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .isNotBlank()
        .doesNotContain("org.apache")
        .doesNotContain("\tat ")
        .doesNotContain(System.getProperty("user.dir"));
    assertThat(served.get("/entente/nothing", "*/*").statusCode()).isEqualTo(404);
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode())
        .as(response.uri() + ": " + response.body())
        .isBetween(400, 499);
    assertThat(response.body()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  /** Sends bytes as they are: a client would tidy the path. */
  private static String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), served.server().uri().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
