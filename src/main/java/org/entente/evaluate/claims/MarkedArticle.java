package org.entente.evaluate.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.entente.model.Act;
import org.entente.model.Polarity;
import org.entente.model.Span;
import org.entente.model.Text;

/**
 * What people marked in one article, without its text: stand-off gold.
 *
 * @param url the article's address
 * @param sha256 of its text in UTF-8, lower-case hexadecimal: marks hold for this text alone
 * @param passages in which chains are marked
 * @param claims whose act and polarity are marked
 */
public record MarkedArticle(
    String url, String sha256, List<MarkedPassage> passages, List<MarkedClaim> claims) {
  public MarkedArticle {
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
  }

  /**
   * Reads a file of gold, one article a line: {@code {"url": …, "sha256": …, "passages": [{"begin",
   * "end", "chains": [{"links": [{"claimant": [b, e], "cue": [b, e], "act", "polarity"}]}]}],
   * "claims": [{"cue": [b, e], "content": [[b, e]], "act", "polarity"}]}}; one of the two lists may
   * be missing.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it holds something else
   */
  public static List<MarkedArticle> read(Path gold) {
    ObjectMapper json = new ObjectMapper();
    List<MarkedArticle> articles = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(gold)) {
        articles.add(of(json.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold in " + gold, e);
    }
    return articles;
  }

  /** Whether the marks were made in this text. */
  public static String hash(Text text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.value().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine knows SHA-256", e);
    }
  }

  private static MarkedArticle of(JsonNode article) {
    List<MarkedPassage> passages = new ArrayList<>();
    for (JsonNode passage : article.path("passages")) {
      List<List<MarkedLink>> chains = new ArrayList<>();
      for (JsonNode chain : passage.path("chains")) {
        List<MarkedLink> links = new ArrayList<>();
        for (JsonNode link : chain.path("links")) {
          links.add(
              new MarkedLink(
                  span(link.path("claimant")),
                  span(link.path("cue")),
                  value(Act.class, link.path("act")),
                  value(Polarity.class, link.path("polarity"))));
        }
        chains.add(links);
      }
      passages.add(
          new MarkedPassage(
              new Span(passage.path("begin").asInt(), passage.path("end").asInt()), chains));
    }
    List<MarkedClaim> claims = new ArrayList<>();
    for (JsonNode claim : article.path("claims")) {
      List<Span> content = new ArrayList<>();
      claim.path("content").forEach(s -> content.add(span(s)));
      claims.add(
          new MarkedClaim(
              span(claim.path("cue")),
              content,
              value(Act.class, claim.path("act")),
              value(Polarity.class, claim.path("polarity"))));
    }
    return new MarkedArticle(
        article.path("url").asText(), article.path("sha256").asText(), passages, claims);
  }

  private static Span span(JsonNode pair) {
    if (pair.size() != 2) {
      throw new IllegalArgumentException("not a span, [begin, end] is: " + pair);
    }
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  private static <E extends Enum<E>> E value(Class<E> type, JsonNode name) {
    return Enum.valueOf(type, name.asText().toUpperCase(Locale.ROOT));
  }
}
