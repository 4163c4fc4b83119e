package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.server.ReconciliationSource.Found;
import org.entente.store.Store;
import org.entente.store.Stories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The graph's own entities, by themselves and over real HTTP. */
class GraphEntitiesTest {
  private static final Store STORE = Stories.derived();
  private static final GraphEntities ENTITIES =
      new GraphEntities(STORE.dataset(), GraphEntities.BASE);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aWholeNameIsAMatchAndAPartOfOneACandidate() {
    Found grauer = ENTITIES.candidates("Otto Grauer", Optional.empty(), 5).get(0);
    assertThat(grauer.name()).isEqualTo("Otto Grauer");
    assertThat(grauer.type()).isEqualTo("Person");
    assertThat(grauer.match()).isTrue();
    List<Found> parts = ENTITIES.candidates("grauer", Optional.of("Person"), 5);
    assertThat(parts).extracting(Found::id).contains(grauer.id());
    assertThat(parts).noneMatch(Found::match);
    assertThat(ENTITIES.candidates("Otto Grauer", Optional.of("Country"), 5)).isEmpty();
    assertThat(ENTITIES.candidates("Nobody at all", Optional.empty(), 5)).isEmpty();
    assertThat(ENTITIES.candidates("\" } ?x", Optional.empty(), 5)).isEmpty();
  }

  @Test
  void whatIsKnownOfItExtendsATable() {
    String id = ENTITIES.candidates("Otto Grauer", Optional.empty(), 1).get(0).id();
    assertThat(ENTITIES.values(id, "wikidata")).containsExactly("Q900000003");
    assertThat(ENTITIES.values(id, "office")).contains("top diplomat");
    assertThat(ENTITIES.values(id, "articles")).containsExactly("2");
    assertThat(ENTITIES.values(id, "nonsense")).isEmpty();
    assertThat(ENTITIES.entity(id)).isPresent();
    assertThat(ENTITIES.entity("person/nobody")).isEmpty();
    assertThat(ENTITIES.beginning("Otto", 3)).extracting(Found::id).contains(id);
  }

  @Test
  void itIsServedBesideTheOther() throws IOException, InterruptedException {
    try (EntenteServer server = EntenteServer.start(STORE.dataset(), ServerOptions.onLoopback(0))) {
      JsonNode manifest = json(server, "/reconcile/graph");
      assertThat(manifest.path("identifierSpace").asText()).isEqualTo(GraphEntities.BASE);
      assertThat(manifest.at("/suggest/entity/service_url").asText()).endsWith("/reconcile/graph");
      String query =
          URLEncoder.encode("{\"q\":{\"query\":\"Otto Grauer\"}}", StandardCharsets.UTF_8);
      JsonNode answer = json(server, "/reconcile/graph?queries=" + query);
      assertThat(answer.at("/q/result/0/name").asText()).isEqualTo("Otto Grauer");
    }
  }

  private static JsonNode json(EntenteServer server, String path)
      throws IOException, InterruptedException {
    URI uri = server.uri().resolve(path);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }
}
