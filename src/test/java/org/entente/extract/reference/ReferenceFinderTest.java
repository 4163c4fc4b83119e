package org.entente.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extract.Told;
import org.entente.model.Entity;
import org.junit.jupiter.api.Test;

class ReferenceFinderTest {
  @Test
  void titleBeforeNameIsAnOffice() {
    Told told =
        Told.of(
            "German Chancellor Angela Merkel spoke on Friday.",
            "U.S. Secretary of State Antony Blinken listened.");
    assertThat(told.offices("Angela Merkel")).containsExactly("CURRENT Chancellor of Germany");
    assertThat(told.offices("Antony Blinken"))
        .containsExactly("CURRENT Secretary of State of United States");
  }

  @Test
  void titleAfterNameIsAnOffice() {
    Told told =
        Told.of(
            "Jean-Yves Le Drian, the French foreign minister, spoke first.",
            "Italy's prime minister, Mario Draghi, spoke last.");
    assertThat(told.offices("Jean-Yves Le Drian"))
        .containsExactly("CURRENT foreign minister of France");
    assertThat(told.offices("Mario Draghi")).containsExactly("CURRENT prime minister of Italy");
  }

  @Test
  void countryAfterTheNameIsTheOffices() {
    Told told = Told.of("President Joko Widodo of Indonesia arrived in Jakarta.");
    assertThat(told.offices("Joko Widodo")).containsExactly("CURRENT President of Indonesia");
  }

  @Test
  void formerOfficesAreFormer() {
    Told told = Told.of("Former Finnish president Tarja Halonen praised the accord.");
    assertThat(told.offices("Tarja Halonen")).containsExactly("FORMER president of Finland");
  }

  @Test
  void shortNamesAreTheFullNamesPerson() {
    Told told =
        Told.of(
            "Emmanuel Macron met Angela Merkel in Berlin.",
            "Macron said that Merkel agreed with him.");
    assertThat(told.people()).containsExactly("Emmanuel Macron", "Angela Merkel");
  }

  @Test
  void someoneElseOfThatFamilyNameIsSomeoneElse() {
    Told told =
        Told.of(
            "President Biden opened the summit.",
            "Later first lady Jill Biden visited a school.",
            "Biden then flew home.");
    assertThat(told.people()).containsExactlyInAnyOrder("Biden", "Jill Biden");
    assertThat(told.offices("Biden")).first().asString().startsWith("CURRENT President");
  }

  @Test
  void descriptionsFindTheHolder() {
    Told told =
        Told.of(
            "Russian Foreign Minister Sergey Lavrov arrived in Geneva.",
            "The foreign minister declined to speak.");
    assertThat(told.who("The foreign minister")).containsExactly(List.of("Sergey Lavrov"));
  }

  @Test
  void describedByCountryTheOtherHolderIsMeant() {
    Told told =
        Told.of(
            "Polish President Andrzej Duda met Ukrainian President Volodymyr Zelensky in Warsaw.",
            "The Ukrainian president asked for help.");
    assertThat(told.who("The Ukrainian president")).containsExactly(List.of("Volodymyr Zelensky"));
  }

  @Test
  void pronounsAgreeInGender() {
    Told told =
        Told.of(
            "Angela Merkel received Boris Johnson in Berlin.",
            "She said that he had made an offer.");
    assertThat(told.who("She")).containsExactly(List.of("Angela Merkel"));
    assertThat(told.who("he")).containsExactly(List.of("Boris Johnson"));
  }

  @Test
  void theTwoLeadersAreTheTwo() {
    Told told =
        Told.of(
            "Chinese President Xi Jinping met Russian President Vladimir Putin on Friday.",
            "The two leaders signed a statement.");
    assertThat(told.who("The two leaders").get(0))
        .containsExactlyInAnyOrder("Xi Jinping", "Vladimir Putin");
  }

  @Test
  void capitalsActForTheirCountry() {
    Told told =
        Told.of(
            "Diplomats said that Moscow had rejected the charge.",
            "The talks will be held in Moscow.");
    List<String> entities = told.references().entities().stream().map(Entity::name).toList();
    assertThat(entities).contains("Russia", "Moscow");
  }

  @Test
  void whoIsNotNamedIsAnonymous() {
    Told told = Told.of("Two officials said the talks had failed.");
    assertThat(told.references().entities()).anyMatch(Entity::anonymous);
    assertThat(told.people()).isEmpty();
  }

  @Test
  void hisCountryIsTheOneHeSpeaksFor() {
    Told told =
        Told.of(
            "Finnish President Sauli Niinistö met Sergey Lavrov in Helsinki.",
            "Niinistö said that his country was not at war.");
    assertThat(told.who("his country")).containsExactly(List.of("Finland"));
  }

  @Test
  void bothSidesAreThoseWhoAct() {
    Told told =
        Told.of(
            "Egyptian and Israeli envoys met in the capital of Norway.",
            "Both sides promised to return.");
    assertThat(told.who("Both sides").get(0)).containsExactlyInAnyOrder("Egypt", "Israel");
  }

  @Test
  void anAbbreviatedNameIsWhoeverIsMeantMost() {
    Told told =
        Told.of(
            "Kim Jong Un met Donald Trump in Hanoi.",
            "Kim Jong Un smiled.",
            "Kim Yong Chol came too.",
            "Kim said nothing.");
    assertThat(told.people()).containsExactly("Kim Jong Un", "Donald Trump", "Kim Yong Chol");
    assertThat(
            told.references().mentions().stream()
                .filter(m -> m.text().equals("Kim"))
                .map(m -> told.name(m.entities().get(0))))
        .containsExactly("Kim Jong Un");
  }

  @Test
  void commonNounsDescribeWhatIsOfTheirKind() {
    Told told =
        Told.of(
            "Envoys of Peru met in Lisbon, a city on the river, on Monday.",
            "The city was quiet.",
            "Later they asked whether Peru would sign, and the country agreed.");
    assertThat(told.who("The city")).containsExactly(List.of("Lisbon"));
    assertThat(told.who("the country")).containsExactly(List.of("Peru"));
  }

  @Test
  void whatStandsInAppositionIsTheSame() {
    Told told = Told.of("Anna Kowalska, a lawyer, spoke after Pieter de Vries, who is a poet.");
    assertThat(told.who("a lawyer")).containsExactly(List.of("Anna Kowalska"));
    assertThat(told.who("a poet")).containsExactly(List.of("Pieter de Vries"));
  }

  @Test
  void aCityOfWhichTheArticleTellsIsNoGovernment() {
    Told told =
        Told.of("Vienna is the capital of Austria.", "Vienna hosted the games and grew quickly.");
    assertThat(
            told.references().mentions().stream()
                .filter(m -> m.text().equals("Vienna"))
                .map(m -> told.name(m.entities().get(0))))
        .containsExactly("Vienna", "Vienna");
  }

  @Test
  void whoSpokeLastGoesOnSpeaking() {
    Told told =
        Told.of(
            "Maria Santos said on Monday that she had read what Karin Berg wrote about Ilse Wolf.",
            "\"It is wrong,\" she said.");
    assertThat(told.who("she")).containsExactly(List.of("Maria Santos"), List.of("Maria Santos"));
  }

  @Test
  void anAbbreviatedTitleIsTheFullOne() {
    Told told =
        Told.of(
            "Sen. Tim Kaine spoke after President Joe Biden.", "The senator praised the envoys.");
    assertThat(told.offices("Tim Kaine")).first().asString().startsWith("CURRENT Senator");
    assertThat(told.who("The senator")).containsExactly(List.of("Tim Kaine"));
  }

  @Test
  void whoSpokeGoesOnSpeaking() {
    Told told =
        Told.of(
            "President Vladimir Putin met Donald Trump in Hamburg.",
            "Putin and Trump talked about Syria.",
            "\"There was so much to say,\" said Rex Tillerson.",
            "He added that Putin and Trump did not stop.");
    assertThat(told.who("He")).containsExactly(List.of("Rex Tillerson"));
  }

  @Test
  void quotedIIsWhoeverIsQuoted() {
    Told told =
        Told.of(
            "Angela Merkel and Emmanuel Macron met.",
            "\"We talked.",
            "I am glad,\" Merkel said.",
            "\"I agree,\" an official said.");
    assertThat(told.who("I").get(0)).containsExactly("Angela Merkel");
    assertThat(told.who("I")).doesNotContain(List.of("Emmanuel Macron"));
  }

  @Test
  void aNumberAfterAFamilyNameIsNobodyElse() {
    assertThat(Told.of("Joshua Norton spoke first.", "Norton I signed the order.").people())
        .containsExactly("Joshua Norton");
  }

  @Test
  void aCapitalThatLiesSomewhereIsTheCity() {
    List<String> entities =
        Told.of("Athens lies in a wide plain.").references().entities().stream()
            .map(Entity::name)
            .toList();
    assertThat(entities).containsExactly("Athens");
  }
}
