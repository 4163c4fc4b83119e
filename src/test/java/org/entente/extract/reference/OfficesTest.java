package org.entente.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extract.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds which office, construction by construction. */
class OfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ex-Prime Minister Donald Tusk wrote a letter. | Donald Tusk | FORMER Prime Minister",
        "The then-governor Sarah Palin spoke first. | Sarah Palin | FORMER governor",
        "Prime Minister-designate Saad Hariri came. | Saad Hariri | DESIGNATE Prime Minister",
        "President-elect Joe Biden called him. | Joe Biden | DESIGNATE President",
        "Jane Roe, of Ohio, to be Deputy Secretary of the Interior. | Jane Roe | DESIGNATE Deputy"
            + " Secretary of the Interior",
        "Acting Finnish Foreign Minister Anna Green came. | Anna Green | CURRENT Foreign Minister"
            + " of Finland",
        "Jan Roe, the secretary of Peru's Supreme Security Council, signed. | Jan Roe | CURRENT"
            + " secretary of Supreme Security Council",
        "They warned Ann Hill, the chief of Norway's intelligence service, of harm. | Ann Hill |"
            + " CURRENT chief of Norway's intelligence service of Norway",
        "Jan Roe, an adviser to President Ann Hill, said no. | Jan Roe | CURRENT adviser",
        "Jan Roe, an adviser to President Ann Hill, said no. | Ann Hill | CURRENT President",
        "Ben Hill, formerly a deputy administrator at NASA, agreed. | Ben Hill | FORMER deputy"
            + " administrator of NASA",
        "Ben Hill served as ambassador to Chad. | Ben Hill | FORMER ambassador to Chad",
        "Ben Hill has been the mayor of Paris since May. | Ben Hill | CURRENT mayor of Paris",
        "Ben Hill resigned as prime minister on Friday. | Ben Hill | FORMER prime minister",
        "Ben Hill was nominated as ambassador to Chad. | Ben Hill | DESIGNATE ambassador to Chad",
        "The army, whose commander-in-chief is Ben Hill, agreed. | Ben Hill | CURRENT"
            + " commander-in-chief",
        "They met Deputy Foreign Minister Sheikh Omar Saleh. | Omar Saleh | CURRENT Deputy Foreign"
            + " Minister",
        "Under Secretary for Economic Growth, Energy, and the Environment Anna Green spoke. | Anna"
            + " Green | CURRENT Under Secretary for Economic Growth, Energy, and the Environment",
        "Assistant Secretary for European and Eurasian Affairs Anna Green spoke. | Anna Green |"
            + " CURRENT Assistant Secretary for European and Eurasian Affairs",
        "Senator Anna Green of Ohio agreed. | Anna Green | CURRENT Senator of Ohio",
        "The envoy for Iran, Ben Hill, left. | Ben Hill | CURRENT envoy for Iran",
        "Under Attorney General Ben Hill it changed. | Ben Hill | CURRENT Attorney General",
      })
  void titleStatusAndBodyAreRead(String text, String person, String office) {
    assertThat(Told.of(text).offices(person)).contains(office);
  }

  @Test
  void twoOfficesOfOnePersonAreTwo() {
    assertThat(
            Told.of("Qatari Deputy Prime Minister and Minister of Energy Saad Kaabi came.")
                .offices("Saad Kaabi"))
        .containsExactlyInAnyOrder(
            "CURRENT Deputy Prime Minister of Qatar", "CURRENT Minister of Energy of Qatar");
    assertThat(Told.of("Then-Senator and now Vice President Ann Lee came.").offices("Ann Lee"))
        .containsExactly("FORMER Senator", "CURRENT Vice President");
    assertThat(
            Told.of(
                    "Ambassador Lee served as Deputy Assistant Secretary for Near Eastern Affairs,"
                        + " Ambassador to Algeria, and Deputy Chief of Mission in Tripoli.")
                .offices("Lee"))
        .contains("FORMER Ambassador to Algeria", "FORMER Deputy Chief of Mission");
  }

  @Test
  void twoPeopleAreNotOne() {
    assertThat(
            Told.of("The president and Foreign Minister Sergey Lavrov met.")
                .offices("Sergey Lavrov"))
        .containsExactly("CURRENT Foreign Minister");
    assertThat(
            Told.of("The office of the spokesman Deputy Secretary Ann Lee used was empty.")
                .offices("Ann Lee"))
        .containsExactly("CURRENT Deputy Secretary");
  }

  @Test
  void aPluralTitleIsEachOnes() {
    Told told =
        Told.of("They thanked Senators Ossoff, Braun, and Durbin and Chairmen Thompson and Boyd.");
    for (String senator : new String[] {"Ossoff", "Braun", "Durbin"}) {
      assertThat(told.offices(senator)).containsExactly("CURRENT Senator");
    }
    assertThat(told.offices("Thompson")).containsExactly("CURRENT Chairman");
    assertThat(told.offices("Boyd")).containsExactly("CURRENT Chairman");
  }

  @Test
  void aReleaseBeginsWithWhoIssuesIt() {
    assertThat(
            Told.of("Ann B. Lee, Secretary of State President Hill last year promised help.")
                .offices("Ann B. Lee"))
        .containsExactly("CURRENT Secretary of State");
  }

  @Test
  void anExpertHoldsNoOffice() {
    assertThat(Told.of("The economist Ann Lee disagreed.").offices("Ann Lee")).isEmpty();
  }

  @Test
  void theStorysOnlyCountryIsTheMinisters() {
    assertThat(
            Told.of("Protests went on in Gabon.", "Foreign Minister Adam Moussa Ndong spoke.")
                .offices("Adam Moussa Ndong"))
        .containsExactly("CURRENT Foreign Minister of Gabon");
  }
}
