package org.entente.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** A server over two small article graphs on a free port, and a client of it. */
record Served(EntenteServer server, DatasetGraph data) implements AutoCloseable {
  static final String TRIG =
      """
      PREFIX dip: <https://w3id.org/entente/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX : <https://w3id.org/entente/id/>
      :one {
        :one a dip:Article .
        :m1 a dip:Meeting ; dip:participant :ann, :bob ; dip:beginDate "2018-06-12" ; dip:status dip:Occurred .
        :c1 a dip:Claim ; dip:claimant :ann ; dip:act dip:Deny ; schema:text "it rained" .
      }
      :two {
        :two a dip:Article .
        :ann a dip:Person ; rdfs:label "Ann Example" .
        :bob a dip:Person ; rdfs:label "Боб Пример" .
      }
      """;

  /** A join that has no end on any machine. */
  static final String RUNAWAY =
      "SELECT (COUNT(*) AS ?n) { "
          + "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x ."
          + " ?y ?z ?a1 . ?b1 ?c1 ?d1 }";

  static Served start() {
    return start(
        DatabaseMgr.createDatasetGraph(),
        ServerOptions.onLoopback(0).withLimits(Duration.ofSeconds(2), 5, 10_000));
  }

  static Served start(DatasetGraph data, ServerOptions options) {
    data.executeWrite(() -> RDFParser.fromString(TRIG, Lang.TRIG).parse(data));
    return new Served(EntenteServer.start(data, options), data);
  }

  URI at(String path) {
    return server.uri().resolve(path);
  }

  HttpResponse<String> get(String path, String accept) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", accept).GET());
  }

  HttpResponse<String> query(String sparql, String accept) {
    return get(
        "/entente/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), accept);
  }

  HttpResponse<String> query(String sparql) {
    return query(sparql, "application/sparql-results+json");
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(method, path, type, BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
    return send(HttpRequest.newBuilder(at(path)).header("Content-Type", type).method(method, body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      // A client of its own for each request: what is refused half-read closes its connection, and
      // a POST on a connection about to close is not sent again.
      return HttpClient.newHttpClient()
          .send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  long quads() {
    return data.calculateRead(() -> data.stream().count());
  }

  @Override
  public void close() {
    server.close();
  }
}
