package org.entente.evaluate.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shipped gold of offices, and what the whole way finds of it. */
class OfficesOnGoldTest {
  private static final Path FOLDER = Path.of("src/test/resources/gold/offices");
  private static final Path DEV = FOLDER.resolve("dev.jsonl");
  private static final Path HELDOUT = FOLDER.resolve("heldout.jsonl");

  /** Without the White House, which takes half a minute more to read. */
  private static final List<Path> TEXTS =
      Stream.of("wikinews", "us-state-department")
          .map(n -> Path.of("../shared/corpora/open/" + n + ".jsonl.gz"))
          .toList();

  /** A little under the recorded scores on these texts. */
  private static final double PRECISION = 0.97;

  private static final double RECALL = 0.94;

  @Test
  void thereAreAsManyAsTheReadmeSaysAndNoTextIsInBothHalves() {
    List<MarkedSentence> dev = MarkedSentence.read(DEV);
    List<MarkedSentence> heldout = MarkedSentence.read(HELDOUT);
    assertThat(dev).hasSize(76);
    assertThat(heldout).hasSize(74);
    assertThat(certain(dev)).isEqualTo(69);
    assertThat(certain(heldout)).isEqualTo(74);
    List<String> hashes = new ArrayList<>();
    Stream.of(dev, heldout).flatMap(List::stream).forEach(s -> hashes.add(s.sha256()));
    assertThat(hashes).doesNotHaveDuplicates();
  }

  private static long certain(List<MarkedSentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.offices().stream())
        .filter(o -> o.status().isPresent())
        .count();
  }

  @Test
  void officesAreFoundAsWellAsRecorded() {
    for (Path texts : TEXTS) {
      Assumptions.assumeTrue(Files.exists(texts), "needs " + texts + ", which is not here");
    }
    Pipeline pipeline = Pipeline.load();
    OfficeScores scores =
        OfficeScores.of(
            DEV,
            TEXTS.stream().map(Path::toString).toList(),
            a -> pipeline.facts(a).value().map(LinkedFacts::facts));
    assertThat(scores.sentences()).isEqualTo(52);
    assertThat(scores.missing()).allMatch(url -> url.contains("whitehouse"));
    assertThat(scores.score().offices().precision())
        .as(scores.score().table())
        .isGreaterThanOrEqualTo(PRECISION);
    assertThat(scores.score().offices().recall())
        .as(scores.score().table())
        .isGreaterThanOrEqualTo(RECALL);
  }
}
