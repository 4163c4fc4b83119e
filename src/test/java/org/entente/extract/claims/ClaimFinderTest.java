package org.entente.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Act;
import org.entente.model.Argument;
import org.entente.model.Certainty;
import org.entente.model.Claim;
import org.entente.model.Cue;
import org.entente.model.Polarity;
import org.entente.model.Proposition;
import org.entente.model.QuoteKind;
import org.entente.model.Tense;
import org.junit.jupiter.api.Test;

/** Each phenomenon in a sentence of our own. */
class ClaimFinderTest {
  private static Claim only(List<Claim> claims) {
    assertThat(claims.stream().filter(c -> c.depth() == 0)).hasSize(1);
    return claims.get(0);
  }

  private static Claim act(List<Claim> claims, Act act) {
    assertThat(claims).extracting(Claim::act).contains(act);
    return claims.stream().filter(c -> c.act() == act).findFirst().orElseThrow();
  }

  private static List<String> entities(Claim claim) {
    return claim.source().orElseThrow().entities();
  }

  @Test
  void indirectSpeechKeepsItsThat() {
    String text = "The foreign minister, Ana Ruiz, said on Monday that the talks had failed.";
    Claim claim = only(Analysed.claims(text, "Ana Ruiz"));
    assertThat(claim.act()).isEqualTo(Act.SAY);
    assertThat(claim.cue().map(Cue::lemma)).contains("say");
    assertThat(entities(claim)).containsExactly("Ana Ruiz");
    assertThat(Analysed.content(text, claim)).containsExactly("that the talks had failed");
    assertThat(claim.quote()).isEqualTo(QuoteKind.INDIRECT);
    assertThat(claim.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(claim.tense()).isEqualTo(Tense.PAST);
    assertThat(claim.depth()).isZero();
  }

  @Test
  void aQuoteThatIsInterruptedIsOneClaimWithTwoSpans() {
    String text =
        "\"We talked for hours,\" said Prime Minister Lee. \"Nobody wanted to leave the room.\"";
    Claim claim = only(Analysed.claims(text, "Lee"));
    assertThat(claim.quote()).isEqualTo(QuoteKind.DIRECT);
    assertThat(entities(claim)).containsExactly("Lee");
    assertThat(Analysed.content(text, claim))
        .containsExactly("\"We talked for hours,\"", "\"Nobody wanted to leave the room.\"");
  }

  @Test
  void aQuoteThatGoesOnInTheSentenceIsOneClaim() {
    String text = "\"I do not know,\" Lee told the BBC, \"but I hope so.\"";
    assertThat(Analysed.content(text, only(Analysed.claims(text, "Lee"))))
        .containsExactly("\"I do not know,\"", "\"but I hope so.\"");
  }

  @Test
  void aQuoteMayBePartOfWhatIsSaid() {
    String text = "Lee added that the discussion was \"frank and useful.\"";
    assertThat(only(Analysed.claims(text)).quote()).isEqualTo(QuoteKind.MIXED);
  }

  @Test
  void aSourceMayFollowAtTheEnd() {
    String text = "The border will reopen next week, according to Prime Minister Lee.";
    Claim claim = only(Analysed.claims(text, "Lee"));
    assertThat(entities(claim)).containsExactly("Lee");
    assertThat(Analysed.content(text, claim)).containsExactly("The border will reopen next week");
    assertThat(claim.tense()).isEqualTo(Tense.FUTURE);
  }

  @Test
  void aDenialIsAgainstItsPositiveReading() {
    String text = "Ruiz denied that her country had armed the rebels.";
    Claim claim = only(Analysed.claims(text, "Ruiz"));
    assertThat(claim.act()).isEqualTo(Act.DENY);
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(claim.proposition().map(Proposition::text))
        .contains("her country had armed the rebels");
  }

  @Test
  void aNegatedContentIsAClaimAgainstItsPositiveReading() {
    String text = "Ruiz said that Norland didn't arm the rebels.";
    Claim claim = only(Analysed.claims(text, "Norland"));
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    Proposition proposition = claim.proposition().orElseThrow();
    assertThat(proposition.subject()).contains(new Argument("Norland", Optional.of("Norland")));
    assertThat(proposition.predicate()).contains("arm");
    assertThat(proposition.object().map(Argument::text)).contains("the rebels");
    assertThat(proposition.text()).isEqualTo("Norland armed the rebels");
  }

  @Test
  void twoNegationsMakeAPositive() {
    String text = "The minister denied that the army had not left the valley.";
    assertThat(only(Analysed.claims(text)).polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void notOnlyDeniesNothing() {
    for (String text :
        List.of(
            "The minister said the treaty was not only fair but also historic.",
            "The minister said that Norland would not only sign the treaty but also publish it.",
            "The envoy said the plan was not merely a promise.")) {
      assertThat(only(Analysed.claims(text)).polarity()).as(text).isEqualTo(Polarity.POSITIVE);
    }
  }

  @Test
  void whoBreaksAnAccordClaimsNothing() {
    Claim claim = only(Analysed.claims("The envoy said that Norland had not broken the accord."));
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(claim.proposition().orElseThrow().text()).contains("Norland had broken the accord");
  }

  @Test
  void whatSomebodyDidNotSayIsNotClaimed() {
    for (String text :
        List.of(
            "The spokesman did not confirm that the two presidents had met.",
            "The prime minister has avoided saying that the treaty is dead.")) {
      Claim claim = only(Analysed.claims(text));
      assertThat(claim.polarity()).as(text).isEqualTo(Polarity.NEGATIVE);
      assertThat(claim.certainty()).as(text).isEqualTo(Certainty.UNSPECIFIED);
    }
  }

  @Test
  void aChainOfClaimsHasDepthClaimantAndPolarity() {
    String text =
        "Lee said on Tuesday that Ruiz accepted Adan's assurances that Norland did not bomb"
            + " the port.";
    List<Claim> claims = Analysed.claims(text, "Lee", "Ruiz", "Adan", "Norland");
    assertThat(claims).hasSize(3);
    Claim said = claims.get(0);
    Claim accepted = claims.get(1);
    Claim assured = claims.get(2);
    assertThat(claims).extracting(Claim::depth).containsExactly(0, 1, 2);
    assertThat(claims).extracting(Claim::act).containsExactly(Act.SAY, Act.ACCEPT, Act.ASSURE);
    assertThat(claims)
        .extracting(ClaimFinderTest::entities)
        .containsExactly(List.of("Lee"), List.of("Ruiz"), List.of("Adan"));
    assertThat(accepted.parent()).contains(said.id());
    assertThat(assured.parent()).contains(accepted.id());
    assertThat(said.proposition()).isEmpty();
    assertThat(said.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(accepted.proposition()).isEmpty();
    assertThat(assured.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(assured.proposition().map(Proposition::text)).contains("Norland bombed the port");
    assertThat(said.about()).containsExactly("Ruiz", "Adan", "Norland");
  }

  @Test
  void anAsideAtTheEndHoldsTheWholeSentence() {
    String text = "Ruiz and Adan agreed that the dam must be built, said Lee, who was there.";
    List<Claim> claims = Analysed.claims(text, "Ruiz", "Adan", "Lee");
    assertThat(claims).extracting(Claim::act).containsExactly(Act.SAY, Act.AGREE);
    assertThat(claims).extracting(Claim::depth).containsExactly(0, 1);
    assertThat(entities(claims.get(0))).containsExactly("Lee");
    assertThat(entities(claims.get(1))).containsExactly("Ruiz", "Adan");
  }

  @Test
  void possessorsAndAgentsHoldNominalCues() {
    String text =
        "The embassy may soon be empty, for there were loud demands by lawmakers that the staff must leave.";
    assertThat(Analysed.claims(text))
        .filteredOn(c -> c.act() == Act.DEMAND)
        .extracting(c -> Analysed.source(text, c))
        .containsExactly("lawmakers");
  }

  @Test
  void iInsideAQuoteIsWhoeverIsQuoted() {
    String text = "\"I urge the council to end the embargo,\" Lee said.";
    List<Claim> claims = Analysed.claims(text, "Lee");
    assertThat(claims).extracting(Claim::act).containsExactly(Act.SAY, Act.DEMAND);
    assertThat(entities(claims.get(1))).containsExactly("Lee");
  }

  @Test
  void aNoInWhatIsSaidDoesNotNegateTheSaying() {
    Claim claim = only(Analysed.claims("Lee said no further talks had been planned."));
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(claim.certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aClauseMayHangFromTheWrongNoun() {
    String text =
        "The vote met old demands by members of both chambers that the minister must leave.";
    Claim claim = act(Analysed.claims(text), Act.DEMAND);
    assertThat(Analysed.source(text, claim)).isEqualTo("members of both chambers");
    assertThat(Analysed.content(text, claim)).containsExactly("that the minister must leave");
  }

  @Test
  void aSpeakerAfterTheVerbIsItsSubjectWhateverTheTreeSays() {
    String text =
        "Ruiz's denial of guilt notwithstanding, she and Okoro agreed that the dispute has become a"
            + " burden on trade between the two ports, said Lindqvist, who attended the talks.";
    List<Claim> claims = Analysed.claims(text, "Ruiz", "Okoro", "Lindqvist");
    assertThat(claims)
        .filteredOn(c -> c.cue().map(Cue::lemma).filter("say"::equals).isPresent())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(entities(c)).containsExactly("Lindqvist");
              assertThat(Analysed.content(text, c)).singleElement().asString().contains("burden");
            });
  }

  @Test
  void whatWasNotSaidMayHangFromTheDayItWasNotSaid() {
    String text =
        "The minister has avoided saying openly in the past that Norland paid the rebels.";
    Claim claim = only(Analysed.claims(text, "Norland"));
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(Analysed.content(text, claim)).containsExactly("that Norland paid the rebels");
  }

  @Test
  void aDemandBySomebodyMayBeFarFromItsThat() {
    String text =
        "The visit answered urgent demands by councillors of both chambers that the mayor not sign"
            + " the treaty.";
    assertThat(act(Analysed.claims(text), Act.DEMAND).source()).isPresent();
  }

  @Test
  void whoeverIsNamedWithByIsTheSourceOfAPassive() {
    String text =
        "Lee discussed a truce that was signed in May and first reported by the Daily Star.";
    Claim claim = act(Analysed.claims(text, "Daily Star"), Act.REPORT);
    assertThat(entities(claim)).containsExactly("Daily Star");
    assertThat(Analysed.content(text, claim).get(0)).startsWith("a truce");
  }

  @Test
  void describingSomethingAsSomethingIsAPredication() {
    String text = "Both ministers described the talks as \"constructive\".";
    Claim claim = only(Analysed.claims(text));
    Proposition proposition = claim.proposition().orElseThrow();
    assertThat(proposition.subject().map(Argument::text)).contains("the talks");
    assertThat(proposition.predicate()).contains("be");
    assertThat(proposition.object().map(Argument::text)).contains("constructive");
    assertThat(claim.quote()).isEqualTo(QuoteKind.MIXED);
  }

  @Test
  void agreementsHaveAllTheirParties() {
    String text = "The two leaders also agreed to set up a joint commission on fisheries.";
    Claim claim = act(Analysed.claims(text, "The two leaders=Ruiz+Lee"), Act.AGREE);
    assertThat(entities(claim)).containsExactly("Ruiz", "Lee");
    assertThat(claim.tense()).isEqualTo(Tense.FUTURE);
    assertThat(claim.proposition().flatMap(Proposition::predicate)).contains("set up");
  }

  @Test
  void aJointSourceHasSeveralEntities() {
    String text = "Norland and Sudria said they would reopen their embassies.";
    assertThat(entities(only(Analysed.claims(text, "Norland", "Sudria"))))
        .containsExactly("Norland", "Sudria");
  }

  @Test
  void whoMeansTheNounBefore() {
    String text = "Ana Ruiz, who said the vote was fair, left for home on Friday.";
    assertThat(entities(act(Analysed.claims(text, "Ana Ruiz"), Act.SAY)))
        .containsExactly("Ana Ruiz");
  }

  @Test
  void thePossessorOfAPersonIsNotTheSource() {
    String text = "Ruiz's lawyer said the vote was fair.";
    assertThat(entities(only(Analysed.claims(text, "Ruiz")))).isEmpty();
  }

  @Test
  void whoIsToldIsTheAddressee() {
    String text = "Lee told Ruiz that the embargo would end in March.";
    Claim claim = only(Analysed.claims(text, "Lee", "Ruiz"));
    assertThat(entities(claim)).containsExactly("Lee");
    assertThat(claim.addressee()).contains("Ruiz");
  }

  @Test
  void certaintyFollowsTheModals() {
    assertThat(only(Analysed.claims("Lee said the army might leave the valley.")).certainty())
        .isEqualTo(Certainty.POSSIBLE);
    assertThat(only(Analysed.claims("Lee said the army has left the valley.")).certainty())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(only(Analysed.claims("Lee asked whether the army had left.")).certainty())
        .isEqualTo(Certainty.UNSPECIFIED);
  }

  @Test
  void idsAreInOrderAndParentsComeFirst() {
    String text =
        "Lee said Ruiz promised that the troops would leave. Ruiz said that Lee was mistaken.";
    List<Claim> claims = Analysed.claims(text);
    assertThat(claims).extracting(Claim::id).containsExactly("c1", "c2", "c3");
    assertThat(claims.get(1).parent()).contains("c1");
    assertThat(claims.get(2).parent()).isEmpty();
  }

  @Test
  void textWithoutClaimsHasNone() {
    assertThat(Analysed.claims("")).isEmpty();
    assertThat(Analysed.claims("The river is long. It flows north into a lake.")).isEmpty();
  }
}
