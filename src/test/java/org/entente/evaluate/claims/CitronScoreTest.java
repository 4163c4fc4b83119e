package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.corpus.Polnear.Attribution;
import org.entente.model.Act;
import org.entente.model.Span;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;

class CitronScoreTest {
  private static final Found IN = new Found("Ada said it rains. Bob denied that it snows.");
  private static final Text TEXT = Text.of(IN.text);

  private static final List<Attribution> GOLD =
      List.of(
          new Attribution(
              List.of(new Span(0, 3)), List.of(new Span(4, 8)), List.of(new Span(9, 17))),
          new Attribution(
              List.of(new Span(19, 22)), List.of(new Span(23, 29)), List.of(new Span(30, 43))));

  @Test
  void aQuoteIsExactWhenAllItsRolesAre() {
    CitronScore score =
        CitronScore.of(
            TEXT,
            GOLD,
            List.of(
                IN.claim("c1", "", "Ada", "said", "it rains", Act.SAY),
                IN.claim("c2", "", "Bob", "denied", "it snows", Act.DENY)));
    assertThat(score.cue().exact()).isEqualTo(100);
    assertThat(score.source().exact()).isEqualTo(100);
    assertThat(score.content().exact()).isEqualTo(50);
    assertThat(score.whole().exact()).isEqualTo(50);
    // 7 + 7 of the 7 + 7 characters found, 7 + 11 annotated; spaces do not count.
    assertThat(score.content().overlap()).isCloseTo(200.0 * 14 / (14 + 18), within(0.1));
  }

  @Test
  void aSourceIsExactOnlyBesideItsCueButItsCharactersCountAnyway() {
    CitronScore score =
        CitronScore.of(
            TEXT,
            GOLD.subList(0, 1),
            List.of(IN.claim("c1", "", "Ada", "denied", "it rains", Act.SAY)));
    assertThat(score.source().exact()).isZero();
    assertThat(score.source().overlap()).isEqualTo(100);
    assertThat(score.cue().overlap()).isZero();
  }
}
