package org.entente.evaluate.links;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A made-up dump in the shape of Wikidata's JSON: names, aliases, statements with references and
 * qualifiers, links to wikis. Four of ten entities are of no use to an index, as in the real one.
 *
 * @param entities how many
 */
public record SyntheticDump(int entities) {
  private static final int SEED = 7;
  private static final String[] SYLLABLES = {
    "ba", "ko", "mir", "tan", "el", "dro", "vin", "sa", "gor", "lu", "pet", "shi", "nar", "ov",
    "ke", "zu", "hal", "rim", "to", "bek"
  };

  /** One statement of eight in the real dump carries the reference that this one does. */
  private static final String REFERENCE =
      "\"references\":[{\"hash\":\"0123456789abcdef\",\"snaks\":{\"P143\":[{\"snaktype\":\"value\","
          + "\"property\":\"P143\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
          + "328,\"id\":\"Q328\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"}]},"
          + "\"snaks-order\":[\"P143\"]}]";

  private static final int OFFICES = 5_000;
  private static final int IDENTIFIERS = 6;

  /** Writes the dump, compressed with gzip; the same bytes on every run. */
  public void write(Path file) {
    Random random = new Random(SEED);
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
                  {
                    def.setLevel(Deflater.BEST_SPEED);
                  }
                },
                StandardCharsets.UTF_8))) {
      out.write("[\n");
      for (int i = 1; i <= entities; i++) {
        out.write(entity(i, random));
        out.write(i < entities ? ",\n" : "\n");
      }
      out.write("]\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The label of the entity with a number. */
  public static String label(int number) {
    Random random = new Random(number * 31L + SEED);
    return word(random) + " " + word(random) + (number % 3 == 0 ? " " + word(random) : "");
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String entity(int number, Random random) {
    StringBuilder json = new StringBuilder(4096);
    String label = label(number);
    json.append("{\"type\":\"item\",\"id\":\"Q").append(number).append("\",\"labels\":{");
    String[] languages = {"en", "fr", "de", "es", "ru", "zh", "ar", "pt"};
    for (int i = 0; i < languages.length; i++) {
      json.append(i == 0 ? "" : ",").append('"').append(languages[i]).append("\":");
      text(json, languages[i], i < 4 ? label : label + " " + languages[i]);
    }
    json.append("},\"descriptions\":{\"en\":");
    text(json, "en", "made-up entity of no importance");
    json.append("},\"aliases\":{\"en\":[");
    text(json, "en", label.charAt(0) + ". " + label.substring(label.lastIndexOf(' ') + 1));
    json.append("]},\"claims\":{");
    switch (number % 10) {
      case 0, 1, 2 -> person(json, number, random);
      case 3, 4 -> claims(json, "P31", item("Q515"), "P17", item("Q30"), "P625", other());
      case 5 -> claims(json, "P31", item("Q43229"), "P159", item("Q60"), "P17", item("Q30"));
      default -> claims(json, "P31", item("Q13442814"), "P1476", other(), "P304", other());
    }
    for (int i = 0; i < IDENTIFIERS; i++) {
      json.append(",\"P").append(9000 + i).append("\":[");
      statement(json, other(), "");
      json.append(']');
    }
    json.append("},\"sitelinks\":{");
    int links = number % 10 > 5 ? 0 : random.nextInt(1 + random.nextInt(20));
    for (int i = 0; i < links; i++) {
      json.append(i == 0 ? "" : ",").append("\"w").append(i).append("wiki\":{\"site\":\"w");
      json.append(i).append("wiki\",\"title\":\"").append(label).append("\",\"badges\":[]}");
    }
    return json.append("},\"lastrevid\":1,\"modified\":\"2026-01-01T00:00:00Z\"}").toString();
  }

  private static void person(StringBuilder json, int number, Random random) {
    claims(
        json, "P31", item("Q5"), "P21", item("Q6581097"), "P27", item("Q30"), "P569", time(1950));
    json.append(",\"P39\":[");
    int year = 1990 + random.nextInt(30);
    statement(
        json,
        item("Q" + (1 + number % OFFICES)),
        "\"qualifiers\":{\"P580\":["
            + snak("P580", time(year))
            + "],\"P582\":["
            + snak("P582", time(year + 4))
            + "]},");
    json.append(']');
  }

  private static void claims(StringBuilder json, String... propertiesAndValues) {
    for (int i = 0; i < propertiesAndValues.length; i += 2) {
      json.append(i == 0 ? "\"" : ",\"").append(propertiesAndValues[i]).append("\":[");
      statement(json, propertiesAndValues[i + 1], "");
      json.append(']');
    }
  }

  private static void statement(StringBuilder json, String value, String qualifiers) {
    json.append("{\"mainsnak\":").append(snak("P1", value)).append(",\"type\":\"statement\",");
    json.append(qualifiers).append("\"rank\":\"normal\",").append(REFERENCE).append('}');
  }

  private static String snak(String property, String value) {
    return "{\"snaktype\":\"value\",\"property\":\"" + property + "\",\"datavalue\":" + value + "}";
  }

  private static String item(String qid) {
    return "{\"value\":{\"entity-type\":\"item\",\"id\":\""
        + qid
        + "\"},\"type\":\"wikibase-entityid\"}";
  }

  private static String time(int year) {
    return "{\"value\":{\"time\":\"+"
        + year
        + "-05-01T00:00:00Z\",\"precision\":11},\"type\":\"time\"}";
  }

  private static String other() {
    return "{\"value\":\"0000 0001 2345 6789\",\"type\":\"string\"}";
  }

  private static void text(StringBuilder json, String language, String value) {
    json.append("{\"language\":\"").append(language).append("\",\"value\":\"");
    json.append(value).append("\"}");
  }
}
