package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.entente.corpus.Polnear.Attribution;
import org.entente.model.Act;
import org.entente.model.Certainty;
import org.entente.model.Claim;
import org.entente.model.Polarity;
import org.entente.model.QuoteKind;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Tense;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;

class ClaimScoreTest {
  private static final Text TEXT = Text.of("Ada said it rains. Bob denied that it rains.");

  private static final List<Attribution> GOLD =
      List.of(
          new Attribution(
              List.of(new Span(0, 3)), List.of(new Span(4, 8)), List.of(new Span(9, 17))),
          new Attribution(
              List.of(new Span(19, 22)), List.of(new Span(23, 29)), List.of(new Span(30, 43))));

  private static Claim claim(Optional<Span> source, Span content, int depth) {
    return new Claim(
        "c1",
        source.map(s -> new Source(s, List.of())),
        Optional.empty(),
        List.of(content),
        Act.SAY,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PRESENT,
        QuoteKind.INDIRECT,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        depth,
        Optional.empty(),
        1);
  }

  @Test
  void aContentThatSharesHalfItsCharactersMatches() {
    ClaimScore score =
        ClaimScore.of(TEXT, GOLD, List.of(claim(Optional.of(new Span(0, 3)), new Span(12, 18), 0)));
    assertThat(score).isEqualTo(new ClaimScore(2, 1, 1, 1));
    assertThat(score.attribution()).isCloseTo(66.7, within(0.1));
  }

  @Test
  void strictlyTheSourceMustBeRightToo() {
    ClaimScore score =
        ClaimScore.of(
            TEXT,
            GOLD,
            List.of(
                claim(Optional.empty(), new Span(9, 17), 0),
                claim(Optional.of(new Span(19, 22)), new Span(30, 43), 0)));
    assertThat(score).isEqualTo(new ClaimScore(2, 2, 2, 1));
  }

  @Test
  void innerClaimsAreNotCountedAndEachIsMatchedOnce() {
    ClaimScore score =
        ClaimScore.of(
            TEXT,
            GOLD,
            List.of(
                claim(Optional.empty(), new Span(9, 17), 0),
                claim(Optional.empty(), new Span(9, 17), 0),
                claim(Optional.empty(), new Span(30, 43), 1)));
    assertThat(score).isEqualTo(new ClaimScore(2, 2, 1, 0));
  }

  @Test
  void scoresOfArticlesAddUp() {
    assertThat(ClaimScore.NONE.plus(new ClaimScore(2, 1, 1, 1)).plus(new ClaimScore(1, 1, 0, 0)))
        .isEqualTo(new ClaimScore(3, 2, 1, 1));
    assertThat(new ClaimScore(4, 4, 2, 1).report())
        .contains("F1  50.0")
        .contains("F1  25.0")
        .contains("gold 4, found 4");
  }
}
