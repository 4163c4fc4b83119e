package org.entente.evaluate.meetings;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Optional;
import java.util.function.Function;
import org.entente.evaluate.meetings.GoldMeeting.Outcome;
import org.entente.evaluate.meetings.GoldMeeting.Participant;
import org.entente.model.AgreementStatus;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Role;
import org.entente.model.Span;

/**
 * A marked text, without the text.
 *
 * @param url where it was published
 * @param sha256 of the text in UTF-8, lower-case hexadecimal: what the positions hold for
 * @param meetings in the order of their first trigger's marking, perhaps none
 */
record GoldText(String url, String sha256, List<GoldMeeting> meetings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  GoldText {
    meetings = List.copyOf(meetings);
  }

  /**
   * Reads a file of gold, one text per line.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a line is not laid out as the gold's README says
   */
  static List<GoldText> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold " + file, e);
    }
    List<GoldText> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        texts.add(parse(lines.get(i), file + " line " + (i + 1)));
      }
    }
    return texts;
  }

  private static GoldText parse(String line, String place) {
    try {
      JsonNode text = JSON.readTree(line);
      if (!text.path("url").isTextual() || !text.path("meetings").isArray()) {
        throw new IllegalArgumentException(place + " has no url or no list of meetings");
      }
      return new GoldText(
          text.path("url").asText(),
          text.path("sha256").asText(),
          each(text.path("meetings"), GoldText::meeting));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(place + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static GoldMeeting meeting(JsonNode json) {
    return new GoldMeeting(
        each(json.path("triggers"), GoldText::span),
        value(MeetingKind.class, json.path("kind").asText()),
        value(EventStatus.class, json.path("status").asText()),
        each(json.path("participants"), GoldText::participant),
        maybe(json, "begin"),
        maybe(json, "end"),
        each(json.path("places"), JsonNode::asText),
        each(json.path("topics"), GoldText::span),
        each(json.path("outcomes"), GoldText::outcome));
  }

  private static Outcome outcome(JsonNode json) {
    return new Outcome(span(json), value(AgreementStatus.class, json.path("status").asText()));
  }

  private static Participant participant(JsonNode json) {
    return new Participant(
        json.path("name").asText(),
        json.path("named").asBoolean(true),
        value(Role.class, json.path("role").asText()),
        maybe(json, "capacity"),
        maybe(json, "for"));
  }

  private static Span span(JsonNode json) {
    return new Span(json.path("begin").asInt(), json.path("end").asInt());
  }

  private static Optional<String> maybe(JsonNode json, String key) {
    return Optional.ofNullable(json.path(key).textValue());
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(element -> all.add(read.apply(element)));
    return all;
  }

  /** The key by which a text and its gold know each other. */
  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
