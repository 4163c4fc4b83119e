package org.entente.link.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.entente.link.dump.EntityJson;
import org.entente.link.dump.KindRules;
import org.entente.link.index.Item;
import org.entente.link.index.Kind;
import org.entente.link.index.Names.Match;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in the API's format, made up, from a server on this machine. */
class OnlineSearchTest {
  private static final String FOUND =
      """
      {"searchinfo":{"search":"Otto Grauer"},"search":[
       {"id":"Q900000003","title":"Q900000003","pageid":1,"concepturi":"http://www.wikidata.org/entity/Q900000003",
        "repository":"wikidata","label":"Otto Grauer","description":"politician",
        "match":{"type":"label","language":"en","text":"Otto Grauer"}},
       {"id":"Q900000009","label":"Otto Grauer","match":{"type":"label","language":"en","text":"Otto Grauer"}}],
       "success":1}
      """;

  private static final String ENTITIES =
      """
      {"entities":{"Q900000003":{"pageid":1,"ns":0,"title":"Q900000003","lastrevid":7,"modified":"2024-02-01T00:00:00Z",
        "type":"item","id":"Q900000003",
        "labels":{"en":{"language":"en","value":"Otto Grauer"}},
        "descriptions":{"en":{"language":"en","value":"politician"}},
        "aliases":{"en":[{"language":"en","value":"O. X. Grauer"}]},
        "claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":5,"id":"Q5"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},"type":"statement","id":"a","rank":"normal"}],
         "P39":[{"mainsnak":{"snaktype":"value","property":"P39","datavalue":{"value":{"entity-type":"item","numeric-id":900000005,"id":"Q900000005"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},"type":"statement","id":"b","rank":"normal",
          "qualifiers":{"P580":[{"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2021-03-01T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}]}}]},
        "sitelinks":{"enwiki":{"site":"enwiki","title":"Otto Grauer"},"dewiki":{"site":"dewiki","title":"Otto Grauer"}}},
       "Q900000009":{"type":"item","id":"Q900000009","missing":""}},"success":1}
      """;

  private static final String NOTHING = "{\"search\":[],\"entities\":{},\"success\":1}";
  private static final String LAGGING = "{\"error\":{\"code\":\"maxlag\",\"info\":\"wait\"}}";

  @TempDir Path cache;
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final Queue<Reply> before = new ConcurrentLinkedQueue<>();
  private HttpServer server = none();

  private record Reply(int status, Map<String, String> headers, String body) {}

  private static HttpServer none() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext("/w/api.php", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery().replace("+", " ");
    asked.add(query + " by " + exchange.getRequestHeaders().getFirst("User-Agent"));
    Reply reply = before.poll();
    if (reply == null) {
      String body =
          query.contains("search=Otto Grauer")
              ? FOUND
              : query.contains("ids=Q900000003|Q900000009") ? ENTITIES : NOTHING;
      reply = new Reply(200, Map.of(), body);
    }
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private OnlineSettings settings(int bytes) {
    return new OnlineSettings(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php"),
        Set.of("127.0.0.1"),
        cache,
        Duration.ofDays(1),
        Duration.ofMillis(20),
        Duration.ofSeconds(5),
        Duration.ofSeconds(3),
        3,
        bytes);
  }

  private OnlineSearch.Answer search(String... names) {
    return search(settings(100_000), names);
  }

  private static OnlineSearch.Answer search(OnlineSettings settings, String... names) {
    return new OnlineSearch(settings, new EntityJson(KindRules.load(), List.of("en")))
        .search(List.of(names), n -> {});
  }

  @Test
  void whatIsFoundIsAnItemWithItsOffices() {
    OnlineSearch.Answer answer = search("Otto Grauer");
    assertThat(answer.unanswered()).isZero();
    List<Item> items = answer.items().find(Match.NAME, "O. X. Grauer", 5);
    assertThat(items).hasSize(1);
    Item item = items.get(0);
    assertThat(item.qid()).isEqualTo("Q900000003");
    assertThat(item.kind()).isEqualTo(Kind.PERSON);
    assertThat(item.sitelinks()).isEqualTo(2);
    assertThat(item.offices()).singleElement().matches(h -> h.office().equals("Q900000005"));
    assertThat(answer.items().item("Q900000009")).isEmpty();
    assertThat(asked).allMatch(q -> q.contains("maxlag=5") && q.contains("by Entente/"));
    assertThat(asked).anyMatch(q -> q.contains("ids=Q900000005"));
  }

  @Test
  void nobodyIsAskedTwice() {
    search("Otto Grauer");
    int questions = asked.size();
    assertThat(search("Otto Grauer").items().item("Q900000003")).isPresent();
    assertThat(asked).hasSize(questions);
  }

  @Test
  void whoIsToldToWaitWaits() {
    before.add(new Reply(429, Map.of("Retry-After", "1"), ""));
    before.add(new Reply(200, Map.of("Retry-After", "1"), LAGGING));
    long start = System.nanoTime();
    assertThat(search("Otto Grauer").items().item("Q900000003")).isPresent();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void whoIsToldToWaitTooLongOrSentAwayGivesUp() {
    before.add(new Reply(503, Map.of("Retry-After", "600"), ""));
    OnlineSearch.Answer busy = search("Otto Grauer");
    assertThat(busy.unanswered()).isEqualTo(1);
    assertThat(busy.complaint()).contains("503");
    before.add(new Reply(302, Map.of("Location", "http://example.org/"), ""));
    assertThat(search("Otto Grauer").unanswered()).isEqualTo(1);
    assertThat(asked).hasSize(2);
  }

  @Test
  void afterThreeFailuresNobodyIsAskedAnyMore() {
    for (int i = 0; i < 9; i++) {
      before.add(new Reply(404, Map.of(), ""));
    }
    assertThat(search("A B", "C D", "E F", "G H", "I J").unanswered()).isEqualTo(5);
    assertThat(asked).hasSize(3);
  }

  @Test
  void anAnswerWithoutEndIsNotRead() {
    OnlineSearch.Answer answer = search(settings(100), "Otto Grauer");
    assertThat(answer.unanswered()).isEqualTo(1);
    assertThat(answer.complaint()).contains("too long");
  }

  @Test
  void onlyListedHostsAreAskedAndThoseByHttps() {
    OnlineSettings other =
        new OnlineSettings(
            URI.create("http://www.wikidata.org/w/api.php"),
            Set.of("www.wikidata.org"),
            cache,
            Duration.ofDays(1),
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            1,
            1000);
    assertThatThrownBy(() -> search(other, "Otto Grauer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no host");
    assertThat(OnlineSettings.wikidata(cache).endpoint().getScheme()).isEqualTo("https");
  }
}
