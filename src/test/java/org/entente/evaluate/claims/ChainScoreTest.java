package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entente.evaluate.SpanScore;
import org.entente.model.Act;
import org.entente.model.Claim;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Source;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class ChainScoreTest {
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

  private static ChainScore score(List<List<MarkedLink>> gold, Claim... claims) {
    return ChainScore.of(
        List.of(new MarkedPassage(new Span(0, TEXT.text.length()), gold)),
        TEXT.facts(List.of(), claims));
  }

  @Test
  void aChainIsRightWhenEveryLinkIsRightInThisOrder() {
    ChainScore score = score(List.of(CHAIN), SAID, ACCEPTED, PROMISED);
    assertThat(score.chains()).isEqualTo(new SpanScore(1, 1, 1));
    assertThat(score.links()).isEqualTo(new SpanScore(3, 3, 3));
    assertThat(score.report()).contains("whole chains          P 100.0  R 100.0  F1 100.0");
  }

  @Test
  void theOrderOfNestingCounts() {
    Claim saidInside = TEXT.claim("c1", "c3", "Ode", "said", "the union", Act.SAY);
    Claim acceptedInside = TEXT.claim("c2", "c1", "union", "accepted", "the port", Act.ACCEPT);
    Claim outermost = TEXT.claim("c3", "", "the port", "promise", "that it would", Act.PROMISE);
    ChainScore score = score(List.of(CHAIN), outermost, saidInside, acceptedInside);
    assertThat(score.chains()).isEqualTo(new SpanScore(0, 1, 1));
    assertThat(score.links()).isEqualTo(new SpanScore(3, 3, 3));
  }

  @Test
  void aWrongActSpoilsTheChainButNotItsOtherLinks() {
    Claim agreed = TEXT.claim("c2", "c1", "union", "accepted", "the port's promise", Act.AGREE);
    ChainScore score = score(List.of(CHAIN), SAID, agreed, PROMISED);
    assertThat(score.chains()).isEqualTo(new SpanScore(0, 1, 1));
    assertThat(score.links()).isEqualTo(new SpanScore(2, 3, 3));
    assertThat(score.chainsWithoutActs()).isEqualTo(new SpanScore(1, 1, 1));
    assertThat(score.linksWithoutActs()).isEqualTo(new SpanScore(3, 3, 3));
  }

  @Test
  void aShorterChainIsNotTheChain() {
    ChainScore score = score(List.of(CHAIN), SAID, ACCEPTED);
    assertThat(score.chains()).isEqualTo(new SpanScore(0, 1, 1));
    assertThat(score.links()).isEqualTo(new SpanScore(2, 2, 3));
  }

  @Test
  void intentionsAndClaimsOfNobodyArePassedOver() {
    Claim intends = TEXT.claim("c4", "c1", "union", "had", "the port's promise", Act.INTEND);
    Claim accepted = TEXT.claim("c2", "c4", "union", "accepted", "the port's", Act.ACCEPT);
    Claim nobody =
        TEXT.claim("c5", "c2", Optional.empty(), "port", "that it would pay", Act.ASSERT);
    Claim promised = TEXT.claim("c3", "c5", "the port", "promise", "that it", Act.PROMISE);
    assertThat(score(List.of(CHAIN), SAID, intends, accepted, nobody, promised).chains())
        .isEqualTo(new SpanScore(1, 1, 1));
  }

  @Test
  void whatIsFoundWhereNothingIsNestedIsWrong() {
    assertThat(score(List.of(), SAID, ACCEPTED))
        .isEqualTo(
            new ChainScore(
                new SpanScore(0, 1, 0),
                new SpanScore(0, 2, 0),
                new SpanScore(0, 1, 0),
                new SpanScore(0, 2, 0)));
    assertThat(score(List.of(), SAID)).isEqualTo(ChainScore.NONE);
  }

  @Test
  void onlyWhatLiesInThePassageCounts() {
    MarkedPassage elsewhere = new MarkedPassage(TEXT.at("had accepted the port's"), List.of());
    assertThat(ChainScore.of(List.of(elsewhere), TEXT.facts(List.of(), SAID, ACCEPTED, PROMISED)))
        .isEqualTo(ChainScore.NONE);
  }

  @Test
  void twoChainsThroughOneLinkCountItOnce() {
    Claim paid = TEXT.claim("c4", "c1", "it", "would", "pay", Act.BELIEVE);
    List<MarkedLink> second =
        List.of(TEXT.link("Ode", "said", Act.SAY), TEXT.link("it", "would", Act.BELIEVE));
    ChainScore score = score(List.of(CHAIN, second), SAID, ACCEPTED, PROMISED, paid);
    assertThat(score.chains()).isEqualTo(new SpanScore(2, 2, 2));
    assertThat(score.links()).isEqualTo(new SpanScore(4, 4, 4));
  }

  @Test
  void aPronounIsRightForTheNameItRefersTo() {
    Found text = new Found("Lee spoke. The mayor said he believed in rain.");
    List<MarkedLink> chain =
        List.of(text.link("The mayor", "said", Act.SAY), text.link("he", "believed", Act.BELIEVE));
    Claim said = text.claim("c1", "", "The mayor", "said", "he believed in rain", Act.SAY);
    Claim believed =
        text.claim(
            "c2",
            "c1",
            Optional.of(new Source(text.at("Lee"), List.of("e1"))),
            "believed",
            "in rain",
            Act.BELIEVE);
    Mention he =
        new Mention(text.at("he"), "he", EntityType.PERSON, MentionKind.PRONOUN, List.of("e1"), 1);
    List<MarkedPassage> gold =
        List.of(new MarkedPassage(new Span(0, text.text.length()), List.of(chain)));
    assertThat(ChainScore.of(gold, text.facts(List.of(), said, believed)).chains())
        .isEqualTo(new SpanScore(0, 1, 1));
    Found pronoun = text;
    assertThat(pronoun.at("he")).isEqualTo(he.span());
    assertThat(ChainScore.of(gold, text.facts(List.of(he), said, believed)).chains())
        .isEqualTo(new SpanScore(1, 1, 1));
  }

  @Test
  void aMarkedChainHasTwoLinks() {
    assertThatThrownBy(() -> new MarkedPassage(new Span(0, 1), List.of(CHAIN.subList(0, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("less than two links");
  }
}
