package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extract.Told;
import org.entente.model.Agreement;
import org.entente.model.AgreementStatus;
import org.junit.jupiter.api.Test;

class AgreementFinderTest {
  private static final String MET =
      "Foreign Minister Anniken Huitfeldt met Foreign Minister Ann Linde in Oslo on Monday.";

  private static List<String> outcomes(Told told) {
    List<String> linked = told.meeting().outcomes();
    return told.events().agreements().stream()
        .filter(a -> linked.contains(a.id()))
        .map(a -> a.status() + " " + a.subject())
        .toList();
  }

  private static List<String> parties(Told told, Agreement agreement) {
    return agreement.parties().stream().map(told::name).toList();
  }

  @Test
  void theCountriesOfThoseWhoMetAgreeForThem() {
    Told told =
        Told.of(
            "Norwegian Foreign Minister Anniken Huitfeldt met Swedish Foreign Minister Ann Linde in"
                + " Oslo on Monday.",
            "Norway and Sweden agreed to share radar data.");
    assertThat(outcomes(told)).containsExactly("AGREED share radar data");
    assertThat(parties(told, told.events().agreements().get(0)))
        .containsExactly("Norway", "Sweden");
  }

  @Test
  void anOldTreatyOfTheirCountriesIsNoOutcome() {
    Told told =
        Told.of(
            "Norwegian Foreign Minister Anniken Huitfeldt met Swedish Foreign Minister Ann Linde in"
                + " Oslo on Monday.",
            "Norway and Sweden signed a treaty on rail links in 2009.");
    assertThat(told.events().agreements()).hasSize(1);
    assertThat(outcomes(told)).isEmpty();
  }

  @Test
  void whatAGroupIsForBelongsToWhatWasAgreed() {
    assertThat(outcomes(Told.of(MET, "They agreed to set up a panel to look into the oil spill.")))
        .containsExactly("AGREED set up a panel to look into the oil spill");
  }

  @Test
  void anAgreementThatIsTalkedAboutIsNoOutcome() {
    Told told =
        Told.of(MET, "They also discussed a fishing deal that was reached by Norway and Sweden.");
    assertThat(told.meeting().outcomes()).isEmpty();
  }

  @Test
  void severalThingsAgreedAreSeveralOutcomes() {
    assertThat(
            outcomes(
                Told.of(MET, "They agreed to reopen the ferry line and to cut customs duties.")))
        .containsExactly("AGREED reopen the ferry line", "AGREED cut customs duties");
  }

  @Test
  void commitmentsAndPlansOfBothAreOutcomes() {
    assertThat(
            outcomes(
                Told.of(
                    MET,
                    "They committed to closing the old mines.",
                    "The two ministers agreed that experts would draft a fishing plan in June.")))
        .containsExactly(
            "AGREED closing the old mines", "AGREED experts would draft a fishing plan in June");
  }

  @Test
  void sharedViewsAndCourtesiesAreNoOutcomes() {
    Told told =
        Told.of(
            MET,
            "They agreed on the importance of free trade.",
            "They agreed to stay in touch.",
            "They agreed on the need for efforts to protect the sea.",
            "They are committed to peace.");
    assertThat(told.events().agreements()).isEmpty();
  }

  @Test
  void whatOnePromisesIsNoAgreement() {
    assertThat(Told.of(MET, "Linde pledged to send a hospital ship.").events().agreements())
        .isEmpty();
  }

  @Test
  void talksMayEndWithoutOne() {
    assertThat(outcomes(Told.of(MET, "The talks ended without an agreement on fishing quotas.")))
        .containsExactly("REJECTED agreement on fishing quotas");
    assertThat(outcomes(Told.of(MET, "They reached no agreement on tariffs.")))
        .containsExactly("REJECTED agreement on tariffs");
    assertThat(outcomes(Told.of(MET, "No deal was reached."))).containsExactly("REJECTED deal");
  }

  @Test
  void anOfferTurnedDownIsAnOutcome() {
    assertThat(outcomes(Told.of(MET, "Huitfeldt rejected Linde's offer to share the costs.")))
        .containsExactly("REJECTED offer to share the costs");
  }

  @Test
  void whatTheySignOrSetUpTogetherIsAnOutcome() {
    assertThat(
            outcomes(
                Told.of(
                    MET,
                    "Huitfeldt and Linde signed a joint statement on energy and set up a working"
                        + " group.")))
        .containsExactly("SIGNED joint statement on energy", "AGREED set up a working group");
  }

  @Test
  void toldTwiceIsOnce() {
    Told told =
        Told.of(
            MET,
            "Huitfeldt and Linde agreed to reopen the ferry line.",
            "Snow fell.",
            "Huitfeldt and Linde agreed to reopen the ferry line.");
    assertThat(told.events().agreements()).hasSize(1);
    assertThat(told.events().agreements().get(0).evidence()).hasSize(2);
    assertThat(told.events().agreements().get(0).status()).isEqualTo(AgreementStatus.AGREED);
  }
}
