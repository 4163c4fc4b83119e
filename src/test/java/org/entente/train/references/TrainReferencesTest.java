package org.entente.train.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.nlp.sequence.LinearChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainReferencesTest {
  private static final String TEXT =
      "Lisbon is a city on the river. The city was quiet. Anna Kowalska, a lawyer, lived in the"
          + " city. She liked the lawyer of the city.";

  private static String mention(String words, int from, String kind) {
    int at = TEXT.indexOf(words, from);
    return "{\"begin\": %d, \"end\": %d, \"head\": [%d, %d], \"kind\": \"%s\"}"
        .formatted(at, at + words.length(), at, at + words.length(), kind);
  }

  @Test
  void learnsFromChainsAndTheSameBytesTwice(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.createDirectories(folder.resolve("gold"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      Files.writeString(folder.resolve("gold/" + i + ".txt"), TEXT);
      lines.append(
          "{\"file\": \"%d.txt\", \"chains\": [{\"type\": \"place\", \"mentions\": [%s, %s, %s]},"
                  .formatted(
                      i,
                      mention("Lisbon", 0, "name"),
                      mention("city", 0, "nominal"),
                      mention("city", TEXT.indexOf("The city"), "nominal"))
              + "{\"type\": \"person\", \"mentions\": [%s, %s, %s]}], \"times\": []}%n"
                  .formatted(
                      mention("Kowalska", 0, "name"),
                      mention("lawyer", 0, "nominal"),
                      mention("She", 0, "pronoun")));
    }
    Files.writeString(gold, lines);
    Path first = Files.createDirectories(folder.resolve("first"));
    Path second = Files.createDirectories(folder.resolve("second"));
    new TrainReferences(gold, line -> {}).into(first);
    new TrainReferences(gold, line -> {}).into(second);
    Path model = Path.of("references-descriptions.bin");
    assertThat(Files.readAllBytes(first.resolve(model)))
        .isEqualTo(Files.readAllBytes(second.resolve(model)));
    try (var in = Files.newInputStream(first.resolve(model))) {
      assertThat(LinearChain.load(in).featureNames()).anyMatch(f -> f.startsWith("rel=cop"));
    }
  }
}
