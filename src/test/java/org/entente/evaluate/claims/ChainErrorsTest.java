package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.model.Act;
import org.entente.model.Claim;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class ChainErrorsTest {
  private static final Found TEXT =
      new Found("Ode said the union had accepted the port's promise that it would pay.");

  private static final List<MarkedLink> CHAIN =
      List.of(
          TEXT.link("Ode", "said", Act.SAY),
          TEXT.link("the union", "had accepted", Act.ACCEPT),
          TEXT.link("the port", "promise", Act.PROMISE));

  private static final Claim SAID =
      TEXT.claim("c1", "", "Ode", "said", "the union had accepted the port's promise", Act.SAY);
  private static final Claim ACCEPTED =
      TEXT.claim("c2", "c1", "union", "accepted", "the port's promise", Act.ACCEPT);
  private static final Claim PROMISED =
      TEXT.claim("c3", "c2", "the port's", "promise", "that it would pay", Act.PROMISE);

  private static ChainErrors errors(List<List<MarkedLink>> gold, Claim... claims) {
    return ChainErrors.of(
        List.of(new MarkedPassage(new Span(0, TEXT.text.length()), gold)),
        TEXT.facts(List.of(), claims));
  }

  @Test
  void aChainThatIsThereHasNoErrors() {
    ChainErrors none = errors(List.of(CHAIN), SAID, ACCEPTED, PROMISED);
    assertThat(none.losses()).isEmpty();
    assertThat(none.excesses()).isEmpty();
  }

  @Test
  void everyReasonIsCountedAndWhetherItIsTheOnlyOne() {
    Claim agreed = TEXT.claim("c2", "c1", "union", "accepted", "the port's promise", Act.AGREE);
    ChainErrors one = errors(List.of(CHAIN), SAID, agreed, PROMISED);
    assertThat(one.alone()).isEqualTo(Map.of(ChainLoss.ACT, 1));
    assertThat(one.excesses()).isEqualTo(Map.of(ChainExcess.MISREAD, 1));
    assertThat(one.report()).containsPattern("wrong act +1 +1 +100.0");

    ChainErrors two = errors(List.of(CHAIN), SAID, agreed);
    assertThat(two.losses()).containsOnlyKeys(ChainLoss.ACT, ChainLoss.INNER_UNSEEN);
    assertThat(two.alone()).isEmpty();
  }

  @Test
  void claimsBesideEachOtherAreNotInside() {
    Claim accepted = TEXT.claim("c2", "", "union", "accepted", "the port's promise", Act.ACCEPT);
    assertThat(errors(List.of(CHAIN), SAID, accepted, PROMISED).losses())
        .containsOnlyKeys(ChainLoss.NOT_INSIDE);
  }

  @Test
  void aChainThatNobodyMarkedIsTooMany() {
    assertThat(errors(List.of(), SAID, ACCEPTED).excesses())
        .isEqualTo(Map.of(ChainExcess.NEITHER, 1));
    assertThat(errors(List.of(CHAIN.subList(0, 2)), SAID, ACCEPTED, PROMISED).excesses())
        .isEqualTo(Map.of(ChainExcess.INNER_NO_LINK, 1));
  }
}
