package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the gold standard records of PLOVER (Open Event Data Alliance, 2016): a JSON array of
 * sentences from the CAMEO manual, each with one event.
 *
 * <p>They were coded with version 0.5 of PLOVER, which had eighteen types; four of them have since
 * become parts of two others, and one has been renamed.
 */
public final class PloverRecords {
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  /** The first record only describes the file. */
  private static final String DESCRIPTION = "DOCUMENT";

  private PloverRecords() {}

  /**
   * All records, in the file's order.
   *
   * @throws UncheckedIOException if the file cannot be read or is no JSON
   */
  public static List<CodedSentence> read(Path file) {
    List<CodedSentence> found = new ArrayList<>();
    try {
      for (JsonNode record : new ObjectMapper().readTree(file.toFile())) {
        String event = record.path("event").asText();
        if (!event.equals(DESCRIPTION)) {
          found.add(
              new CodedSentence(
                  record.path("id").asText(),
                  // LaTeX quotation marks, and the braces of its groups.
                  record.path("text").asText().replaceAll("[{}]", "").replaceAll("``|''", "\""),
                  Optional.of(record.path("date").asText()),
                  Set.of(RENAMED.getOrDefault(event, event)),
                  codes(record.path("source")),
                  codes(record.path("target"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return found;
  }

  /**
   * Whether a record belongs to the half that the extractor was built with: those whose id has a
   * SHA-256 that begins with an even byte. The other half was not read.
   */
  public static boolean isDev(CodedSentence record) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(record.id().getBytes(StandardCharsets.UTF_8));
      return hash[0] % 2 == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<String> codes(JsonNode actors) {
    List<String> codes = new ArrayList<>();
    for (JsonNode actor : actors) {
      codes.add(actor.path("code").asText());
    }
    return codes;
  }
}
