package org.entente.link.online;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * How Wikidata is asked.
 *
 * @param endpoint address of the API
 * @param hosts which hosts may be asked at all, by HTTPS
 * @param cache folder where answers are kept; it is made if it is missing
 * @param fresh how long a kept answer counts
 * @param interval least time between two requests
 * @param timeout for one request
 * @param longestWait the longest wait before another try; who is told to wait longer gives up
 * @param tries of one request, at least 1
 * @param bytes of the longest answer that is read
 */
public record OnlineSettings(
    URI endpoint,
    Set<String> hosts,
    Path cache,
    Duration fresh,
    Duration interval,
    Duration timeout,
    Duration longestWait,
    int tries,
    int bytes) {
  private static final Duration A_MONTH = Duration.ofDays(30);

  /** One after another, as the API's etiquette asks, and slower than it need be. */
  private static final Duration POLITE = Duration.ofMillis(500);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final int TRIES = 5;

  /** Fifty items with all their statements take some megabytes. */
  private static final int BYTES = 64 << 20;

  public OnlineSettings {
    hosts = Set.copyOf(hosts);
    if (tries < 1) {
      throw new IllegalArgumentException("tries " + tries + " is less than 1");
    }
  }

  /** Wikidata itself, politely. */
  public static OnlineSettings wikidata(Path cache) {
    return new OnlineSettings(
        URI.create("https://www.wikidata.org/w/api.php"),
        Set.of("www.wikidata.org"),
        cache,
        A_MONTH,
        POLITE,
        PATIENCE,
        LONGEST_WAIT,
        TRIES,
        BYTES);
  }
}
