package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.evaluate.claims.GoldPropositions.MarkedText;
import org.entente.evaluate.claims.GoldPropositions.Relation;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gold of propositions: as much as the README says, and taken apart as well as recorded. */
class PropositionGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/propositions");

  private static List<MarkedText> texts(String half) {
    return GoldPropositions.read(GOLD.resolve(half + ".jsonl"));
  }

  @Test
  void thereIsAsMuchAsTheReadmeSays() {
    assertThat(texts("dev").stream().mapToInt(t -> t.propositions().size()).sum()).isEqualTo(32);
    assertThat(texts("heldout").stream().mapToInt(t -> t.propositions().size()).sum())
        .isEqualTo(31);
    for (String half : List.of("several-dev", "several-heldout")) {
      assertThat(texts(half)).as(half).hasSize(22);
      assertThat(texts(half).stream().mapToInt(t -> t.propositions().size()).sum()).isEqualTo(37);
      assertThat(texts(half).stream().mapToInt(t -> t.without().size()).sum()).isEqualTo(2);
    }
    assertThat(GoldPropositions.readPairs(GOLD.resolve("pairs-dev.jsonl"))).hasSize(19);
    assertThat(GoldPropositions.readPairs(GOLD.resolve("pairs-heldout.jsonl")))
        .hasSize(18)
        .extracting(GoldPropositions.Pair::relation)
        .contains(Relation.values());
  }

  /** A little under the scores: in per cent of all that are marked. */
  @ParameterizedTest
  @CsvSource({"dev, 90, 80", "heldout, 80, 60", "several-dev, 85, 80", "several-heldout, 75, 75"})
  void contentsAreTakenApart(String half, int found, int whole) {
    Pipeline pipeline = Pipeline.load();
    PropositionScore score =
        PropositionScore.of(
            texts(half), article -> pipeline.facts(article).value().map(LinkedFacts::facts));
    assertThat(100.0 * score.found() / score.marked()).as(score.report()).isGreaterThan(found);
    assertThat(100.0 * score.whole() / score.marked()).as(score.report()).isGreaterThan(whole);
    // What is found beside the marked ones is wrong.
    assertThat(100.0 * score.whole() / score.given()).as(score.report()).isGreaterThan(75);
  }
}
