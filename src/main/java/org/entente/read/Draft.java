package org.entente.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Text;

/**
 * An article as a file states it, before anything was checked: the words of the file's header or
 * keys, and the story.
 *
 * @param stated what the file says about the article, by {@link Field}
 * @param file as {@link Article#file}
 * @param offset code points before the text
 * @param text the story
 */
record Draft(Map<Field, String> stated, String file, int offset, String text) {

  /** What a file may say about its article. */
  enum Field {
    URI,
    TITLE,
    DATE,
    PUBLISHER,
    LANGUAGE
  }

  /** Long enough to recognise the article by, short enough for every file system. */
  private static final int SLUG_CHARS = 60;

  /** 48 bits: among ten million articles two with equal slugs collide once in ten runs at most. */
  private static final int HASH_CHARS = 12;

  /**
   * Control characters that text does not have: more than one in this many characters, and the file
   * is no text.
   */
  private static final int CHARS_PER_CONTROL = 200;

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  Draft {
    stated = Map.copyOf(stated);
    text = wellFormed(text);
  }

  /** The article, or why it is none. */
  Outcome<Article> article(Limits limits) {
    if (text.isBlank()) {
      return failed("it has no text", "Leave it out, or look why its text is missing.");
    }
    if (text.length() > limits.articleBytes()) {
      return failed(
          "its text is longer than " + limits.articleBytes() + " characters",
          "Split it into single articles.");
    }
    if (binary(text)) {
      return failed("it is not text", "Only text can be read: convert it first.");
    }
    List<Problem> problems = new ArrayList<>();
    Optional<String> uri = stated(Field.URI).flatMap(value -> uri(value, problems));
    Optional<LocalDate> published = stated(Field.DATE).flatMap(value -> date(value, problems));
    Optional<String> title = stated(Field.TITLE);
    Optional<String> publisher = stated(Field.PUBLISHER);
    String language = stated(Field.LANGUAGE).orElse("en");
    String hash =
        hash(
            uri.orElse(""),
            title.orElse(""),
            published.map(LocalDate::toString).orElse(""),
            publisher.orElse(""),
            language,
            text);
    String id =
        uri.map(address -> slug(bare(address)) + hash(address).substring(0, HASH_CHARS))
            .orElseGet(() -> slug(title.orElse("article")) + hash.substring(0, HASH_CHARS));
    return new Outcome<>(
        Optional.of(
            new Article(
                id, uri, title, published, publisher, language, file, offset, Text.of(text), hash)),
        problems);
  }

  private Optional<String> stated(Field field) {
    return Optional.ofNullable(stated.get(field))
        .map(Draft::wellFormed)
        .map(String::strip)
        .filter(s -> !s.isEmpty());
  }

  private Outcome<Article> failed(String message, String remedy) {
    return Outcome.failed(new Problem("read", file, "", Severity.ERROR, message, remedy));
  }

  private Optional<LocalDate> date(String value, List<Problem> problems) {
    Optional<LocalDate> date = Dates.parse(value);
    if (date.isEmpty()) {
      problems.add(
          warning(
              "\"" + value + "\" is not a date",
              "Write it as 2017-07-07; without it \"on Friday\" has no date."));
    }
    return date;
  }

  private Optional<String> uri(String value, List<Problem> problems) {
    try {
      URI uri = new URI(escaped(value));
      if (uri.isAbsolute() && (uri.isOpaque() || uri.getRawAuthority() != null)) {
        return Optional.of(uri.toString());
      }
    } catch (URISyntaxException e) {
      // Told below: the two cases have one remedy.
    }
    problems.add(
        warning(
            "\"" + value + "\" is not an address",
            "Write it in full, as in https://example.org/news/1."));
    return Optional.empty();
  }

  private Problem warning(String message, String remedy) {
    return new Problem("read", file, "", Severity.WARNING, message, remedy);
  }

  /** Addresses are often copied with characters that no IRI may hold. */
  private static String escaped(String address) {
    StringBuilder escaped = new StringBuilder();
    for (char c : address.toCharArray()) {
      if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** An address without what all addresses have. */
  private static String bare(String address) {
    return address.replaceFirst("^[a-z]+:/*(www\\.)?", "").replaceFirst("[?#].*", "");
  }

  /** The readable part of an id, ending in a hyphen; empty if nothing readable is left. */
  private static String slug(String words) {
    String slug =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceFirst("^-", "");
    String cut = slug.length() > SLUG_CHARS ? slug.substring(0, SLUG_CHARS) : slug;
    return cut.isEmpty() ? "" : cut.replaceFirst("-$", "") + "-";
  }

  /** JSON can hold halves of characters (\\ud83d alone), which no output could write. */
  private static String wellFormed(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }

  private static boolean binary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
        controls++;
      }
    }
    return controls * CHARS_PER_CONTROL > text.length();
  }

  /** SHA-256 of the parts, each with its length before it so that no two lists are alike. */
  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
