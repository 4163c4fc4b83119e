package org.entente.extract.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extract.Told;
import org.entente.model.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway accused Sweden of violating its airspace. | ACCUSE Norway > Sweden, OCCURRED",
        "Norway expelled three Swedish diplomats on Friday. | SANCTION Norway > Sweden, OCCURRED",
        "Three Swedish diplomats were expelled by Norway. | SANCTION Norway > Sweden, OCCURRED",
        "Norway imposed sanctions on Sweden. | SANCTION Norway > Sweden, OCCURRED",
        "Norway lifted its sanctions against Sweden. | RETREAT Norway > Sweden, OCCURRED",
        "Norway launched an attack on Sweden. | ASSAULT Norway > Sweden, OCCURRED",
        "Norway's attack on Sweden surprised observers. | ASSAULT Norway > Sweden, OCCURRED",
        "Norwegian troops bombarded Sweden overnight. | ASSAULT Norway > Sweden, OCCURRED",
        "Norway threatened to bomb Sweden. | THREATEN Norway > Sweden, OCCURRED",
        "Norway demanded that Sweden withdraw its troops. | REQUEST Norway > Sweden, OCCURRED",
        "Norway called on Sweden to release the sailors. | REQUEST Norway > Sweden, OCCURRED",
        "Norway rejected a Swedish proposal. | REJECT Norway > Sweden, OCCURRED",
        "Norway provided emergency aid to Sweden. | AID Norway > Sweden, OCCURRED",
        "Norway praised Sweden for its restraint. | SUPPORT Norway > Sweden, OCCURRED",
        "Norway deployed warships near Sweden. | MOBILIZE Norway > Sweden, OCCURRED",
        "Norway shared intelligence with Sweden. | COOPERATE Norway > Sweden, OCCURRED",
        "Norway withdrew its troops from Sweden. | RETREAT Norway > Sweden, OCCURRED",
      })
  void whoDoesWhatToWhom(String sentence, String deed) {
    assertThat(Told.of(sentence).deeds()).containsExactly(deed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway will provide aid to Sweden. | AID Norway > Sweden, PLANNED",
        "Norway could attack Sweden. | ASSAULT Norway > Sweden, HYPOTHETICAL",
        "Norway did not attack Sweden. | ASSAULT Norway > Sweden, DENIED",
        "Norway denied attacking Sweden. | ASSAULT Norway > Sweden, DENIED",
        "Norway is shelling Sweden. | ASSAULT Norway > Sweden, ONGOING",
        "Norway announced that it had expelled the ambassador of Sweden."
            + " | SANCTION Norway > Sweden, OCCURRED",
      })
  void tenseModalityNegationAndDenialTellTheStatus(String sentence, String deed) {
    assertThat(Told.of(sentence).deeds()).contains(deed);
  }

  @Test
  void whatIsOnlyDemandedThreatenedOrPromisedIsNoDeedOfItsOwn() {
    assertThat(Told.of("Norway threatened to attack Sweden.").deeds())
        .noneMatch(d -> d.startsWith("ASSAULT"));
    assertThat(Told.of("Norway urged Sweden to release the sailors.").deeds())
        .noneMatch(d -> d.startsWith("RETREAT"));
    assertThat(Told.of("Norway wants to prevent a Swedish attack on Finland.").deeds())
        .noneMatch(d -> d.startsWith("ASSAULT"));
  }

  @Test
  void aMeetingOrAgreementIsNoActionAsWell() {
    assertThat(Told.of("Emmanuel Macron met Angela Merkel in Berlin on Friday.").deeds()).isEmpty();
    assertThat(Told.of("Norway and Sweden agreed to build a bridge.").deeds()).isEmpty();
  }

  @Test
  void oneActionHoweverOftenTold() {
    Told told =
        Told.of(
            "Norway expelled the Swedish ambassador on Friday.",
            "Norway expelled the Swedish ambassador after a dispute about fish.");
    List<Action> actions = told.actions().actions();
    assertThat(actions).hasSize(1);
    assertThat(actions.get(0).evidence()).hasSize(2);
    assertThat(actions.get(0).date()).contains("2021-06-04");
  }

  @Test
  void unnamedPeopleWhoActAreEntitiesOfTheirOwn() {
    Told told = Told.of("Angry French farmers attacked the Dutch ambassador.");
    assertThat(told.deeds()).hasSize(1);
    assertThat(told.actions().strangers()).allMatch(e -> e.anonymous());
    assertThat(told.actions().mentions()).hasSameSizeAs(told.actions().strangers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Observers criticised the annexation of Sweden by Norway. | COERCE Norway > Sweden, OCCURRED",
        "Heavy clashes between Norway and Sweden broke out near the border."
            + " | ASSAULT Sweden > Norway, OCCURRED",
        "Gunmen killed four Swedish policemen in Norway. | ASSAULT Gunmen > Sweden, OCCURRED",
      })
  void nounsTellWhatTheirVerbsDoAndWhoIsOnBothSides(String sentence, String deed) {
    assertThat(Told.of(sentence).deeds()).contains(deed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway warned that it would attack Sweden. | THREATEN Norway > Sweden, OCCURRED",
        "Norway is ready to bomb Sweden. | THREATEN Norway > Sweden, OCCURRED",
        "Norway protested against the decision by Sweden. | ACCUSE Norway > Sweden, OCCURRED",
        "Norway severed diplomatic relations with Sweden. | SANCTION Norway > Sweden, OCCURRED",
        "Norway opened fire on a Swedish ship. | ASSAULT Norway > Sweden, OCCURRED",
        "Norway lodged a formal complaint against Sweden. | ACCUSE Norway > Sweden, OCCURRED",
        "Norway walked out of talks with Sweden. | SANCTION Norway > Sweden, OCCURRED",
      })
  void theVerbWithItsObjectAndClauseGivesTheCode(String sentence, String deed) {
    assertThat(Told.of(sentence).deeds()).contains(deed);
  }

  @Test
  void privatePeopleAndThePaperItselfArePoliticalActorsOnlyInViolence() {
    assertThat(Told.of("Jane Roe praised Richard Poe for his song.").deeds()).isEmpty();
    assertThat(Told.of("Acme Records Inc. asked Jane Roe to sing again.").deeds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Software Inc. blocked access to the page.",
        "The farmer seized the opportunity in Norway.",
        "Norway ordered the killing of 300 pigs; Norway killed 300 pigs.",
        "Jane Roe, the coach of Acme Software Inc., praised the work of Richard Poe.",
        "Thousands attended the funeral procession in Oslo.",
        "The match was the last of the season: Norway attacked Sweden, the coach said, and the striker"
            + " missed a goal.",
      })
  void whatBusinessesPrivatePeopleAndTeamsDoIsNoPoliticalAct(String sentence) {
    assertThat(Told.of(sentence).deeds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway insisted that Sweden withdraw its troops. | REQUEST Norway > Sweden, OCCURRED",
        "Norway agreed to lift the sanctions on Sweden. | AGREE Norway > Sweden, OCCURRED",
        "Norway launched an air strike against Sweden. | ASSAULT Norway > Sweden, OCCURRED",
        "Norway handed Sweden a list of suspects. | COOPERATE Norway > Sweden, OCCURRED",
        "Norway called the Swedish decision unacceptable. | ACCUSE Norway > Sweden, OCCURRED",
        "Norway expelled thousands of Swedish migrants. | COERCE Norway > Sweden, OCCURRED",
        "Norwegian troops arrived in Sweden on Friday. | MOBILIZE Norway > Sweden, OCCURRED",
        "Norway wants closer economic ties with Sweden. | AGREE Norway > Sweden, OCCURRED",
        "Norway donated ten ambulances to Sweden. | AID Norway > Sweden, OCCURRED",
        "Norway protested to Sweden over fishing. | ACCUSE Norway > Sweden, OCCURRED",
        "Norway took Sweden to the International Court of Justice."
            + " | ACCUSE Norway > Sweden, OCCURRED",
        "Norway extended diplomatic recognition to Sweden. | SUPPORT Norway > Sweden, OCCURRED",
      })
  void whatIsInsistedOnProtestedToAndTakenToCourt(String sentence, String deed) {
    assertThat(Told.of(sentence).deeds()).contains(deed);
  }
}
