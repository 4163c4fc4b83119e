package org.entente.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Asks the API of Wikidata: one request after another, with a pause between them, again after a
 * while where it is told to wait, and never twice for what it has on disk.
 *
 * @see <a href="https://www.mediawiki.org/wiki/API:Etiquette">API:Etiquette</a>
 */
final class WikidataApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERRORS = 500;

  /** Who is asking, with a page that says more, as the API's etiquette demands. */
  private static final String USER_AGENT = "Entente/1 (https://w3id.org/entente; link --online)";

  /** Seconds that the servers may lag behind before they turn a request down. */
  private static final String MAX_LAG = "5";

  private final OnlineSettings settings;
  private final AnswerCache cache;
  private final HttpClient client;
  private long earliest = System.nanoTime();

  WikidataApi(OnlineSettings settings) {
    this.settings = settings;
    this.cache = new AnswerCache(settings.cache(), settings.fresh());
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            // Another host is never meant.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Asks.
   *
   * @throws IOException if there was no answer after all tries, or none that can be used
   * @throws IllegalArgumentException if the endpoint is not one that may be asked
   */
  synchronized JsonNode ask(Map<String, String> parameters) throws IOException {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("format", "json");
    all.put("formatversion", "2");
    all.put("maxlag", MAX_LAG);
    String query =
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    URI uri = allowed(URI.create(settings.endpoint() + "?" + query));
    Optional<byte[]> kept = cache.get(uri);
    if (kept.isPresent()) {
      return JSON.readTree(kept.get());
    }
    byte[] answer = fetch(uri);
    JsonNode json = JSON.readTree(answer);
    cache.put(uri, answer);
    return json;
  }

  private URI allowed(URI uri) {
    boolean loopback = uri.getHost() != null && uri.getHost().equals("127.0.0.1");
    boolean secure = "https".equals(uri.getScheme()) || loopback;
    if (!secure || !settings.hosts().contains(uri.getHost())) {
      throw new IllegalArgumentException(
          "not asked: " + uri.getScheme() + "://" + uri.getHost() + " is no host that may be");
    }
    return uri;
  }

  private byte[] fetch(URI uri) throws IOException {
    Duration wait = Duration.ofSeconds(1);
    for (int attempt = 1; ; attempt++) {
      Answer answer = once(uri);
      if (answer.usable()) {
        return answer.body();
      }
      boolean again =
          answer.status() == TOO_MANY_REQUESTS
              || answer.status() >= SERVER_ERRORS
              || answer.status() == OK;
      Duration asked = answer.retryAfter().orElse(wait);
      if (!again || attempt == settings.tries() || asked.compareTo(settings.longestWait()) > 0) {
        throw new IOException(
            uri.getHost() + " answered " + answer.status() + " in " + attempt + " tries");
      }
      sleep(asked);
      wait = wait.multipliedBy(2);
    }
  }

  /**
   * What came back.
   *
   * @param retryAfter how long the server asks to wait
   */
  private record Answer(int status, byte[] body, Optional<Duration> retryAfter) {
    /** A lagging server says so in an answer of its own. */
    boolean usable() {
      return status == OK
          && !new String(body, 0, Math.min(body.length, 20), StandardCharsets.UTF_8)
              .startsWith("{\"error\"");
    }
  }

  private Answer once(URI uri) throws IOException {
    pause();
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(settings.timeout())
            .header("User-Agent", USER_AGENT)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream raw = response.body()) {
        boolean zipped =
            response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        InputStream in = zipped ? new GZIPInputStream(raw) : raw;
        byte[] body = in.readNBytes(settings.bytes() + 1);
        if (body.length > settings.bytes()) {
          throw new IOException("the answer of " + uri.getHost() + " is too long");
        }
        return new Answer(
            response.statusCode(),
            body,
            response.headers().firstValue("Retry-After").flatMap(WikidataApi::seconds));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking " + uri.getHost(), e);
    }
  }

  private static Optional<Duration> seconds(String header) {
    return header.matches("\\d{1,6}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
        : Optional.empty();
  }

  private void pause() throws IOException {
    long left = earliest - System.nanoTime();
    if (left > 0) {
      sleep(Duration.ofNanos(left));
    }
    earliest = System.nanoTime() + settings.interval().toNanos();
  }

  private static void sleep(Duration time) throws IOException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting", e);
    }
  }
}
