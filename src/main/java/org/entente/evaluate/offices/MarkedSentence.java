package org.entente.evaluate.offices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.model.TenureStatus;

/**
 * A sentence with its offices marked, without its words: stand-off gold.
 *
 * @param url of the article
 * @param sha256 of the article's text in UTF-8, lower-case hexadecimal: marks hold for it alone
 * @param span where the sentence stands, in code points
 * @param offices all that it gives to people whom it names, perhaps none
 */
record MarkedSentence(String url, String sha256, Span span, List<MarkedOffice> offices) {
  private static final ObjectMapper JSON = new ObjectMapper();

  MarkedSentence {
    offices = List.copyOf(offices);
    for (MarkedOffice office : offices) {
      if (!span.contains(office.person()) || !span.contains(office.title())) {
        throw new IllegalArgumentException("a mark lies outside its sentence: " + url);
      }
    }
  }

  /**
   * Reads a file of gold, one sentence a line.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a line is not laid out as the gold's README says
   */
  static List<MarkedSentence> read(Path gold) {
    List<MarkedSentence> sentences = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(gold)) {
        sentences.add(of(JSON.readTree(line)));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(gold + " is not JSON Lines: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold " + gold, e);
    }
    return sentences;
  }

  private static MarkedSentence of(JsonNode line) {
    List<MarkedOffice> offices = new ArrayList<>();
    line.path("offices").forEach(o -> offices.add(office(o)));
    return new MarkedSentence(
        line.path("url").asText(),
        line.path("sha256").asText(),
        new Span(line.path("begin").asInt(), line.path("end").asInt()),
        offices);
  }

  private static MarkedOffice office(JsonNode json) {
    String status = json.path("status").asText();
    JsonNode of = json.path("of");
    return new MarkedOffice(
        span(json.path("person")),
        span(json.path("title")),
        status.equals("doubtful")
            ? Optional.empty()
            : Optional.of(TenureStatus.valueOf(status.toUpperCase(Locale.ROOT))),
        of.isArray() ? Optional.of(span(of)) : Optional.empty(),
        Optional.ofNullable(of.textValue()));
  }

  private static Span span(JsonNode pair) {
    if (pair.size() != 2) {
      throw new IllegalArgumentException("not a span, [begin, end] is: " + pair);
    }
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }
}
