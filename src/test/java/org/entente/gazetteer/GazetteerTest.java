package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final LocalDate SUMMER_2017 = LocalDate.of(2017, 7, 15);

  @ParameterizedTest
  @CsvSource({
    "Russia,RUS",
    "the Russian Federation,RUS",
    "U.S.,USA",
    "US,USA",
    "USA,USA",
    "the United States,USA",
    "United States of America,USA",
    "the United Kingdom,GBR",
    "Britain,GBR",
    "UK,GBR",
    "North Korea,PRK",
    "DPRK,PRK",
    "Georgia,GEO",
    "Türkiye,TUR",
    "Turkiye,TUR",
    "Côte d'Ivoire,CIV",
    "FRANCE,FRA"
  })
  void aCountryHasManyForms(String form, String code) {
    assertThat(GAZETTEER.country(form).flatMap(Country::iso3)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "turkey", "Atlantis", "Moscow", "", "Us"})
  void whatIsNoCountryIsNone(String form) {
    assertThat(GAZETTEER.country(form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Russian,RUS",
    "British,GBR",
    "South Korean,KOR",
    "French,FRA",
    "American,USA",
    "Dutch,NLD",
    "Palestinian,PSE",
    "Saudi,SAU"
  })
  void aDemonymNamesItsCountry(String form, String code) {
    assertThat(GAZETTEER.demonym(form).flatMap(Country::iso3)).contains(code);
  }

  @Test
  void aDemonymOfTwoCountriesNamesNone() {
    assertThat(GAZETTEER.demonym("Congolese")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow,RUS",
    "the Kremlin,RUS",
    "Downing Street,GBR",
    "White House,USA",
    "Washington,USA",
    "Beijing,CHN"
  })
  void aCapitalStandsForTheGovernment(String form, String code) {
    assertThat(GAZETTEER.metonym(form).flatMap(Country::iso3)).contains(code);
  }

  @Test
  void brusselsStandsForTwoAndThereforeForNone() {
    assertThat(GAZETTEER.metonym("Brussels")).isEmpty();
  }

  @Test
  void aPersonIsFoundUnderEverySpelling() {
    assertThat(GAZETTEER.people("Sergei Lavrov")).isEqualTo(GAZETTEER.people("Sergey Lavrov"));
    assertThat(GAZETTEER.people("Sergey Lavrov"))
        .extracting(Person::name)
        .contains("Sergey Lavrov");
    assertThat(GAZETTEER.people("Francois Hollande")).hasSize(1);
    assertThat(GAZETTEER.people("Kim Jong Un")).isEqualTo(GAZETTEER.people("Kim Jong-un"));
  }

  @Test
  void aFamilyNameGathersItsBearers() {
    assertThat(GAZETTEER.peopleOfFamily("Bush"))
        .extracting(Person::name)
        .contains("George W. Bush", "Jeb Bush", "Laura Bush");
    assertThat(GAZETTEER.peopleOfFamily("Kim"))
        .extracting(Person::name)
        .contains("Kim Jong-un", "Kim Jong-il");
    assertThat(GAZETTEER.peopleOfFamily("Le Drian"))
        .isNotEmpty()
        .allMatch(p -> GAZETTEER.peopleOfFamily("Drian").contains(p));
  }

  @Test
  void aGivenNameTellsTheGender() {
    assertThat(GAZETTEER.gender("Angela"))
        .hasValueSatisfying(
            share -> {
              assertThat(share.gender()).isEqualTo(Gender.FEMALE);
              assertThat(share.share()).isGreaterThan(0.9);
            });
    assertThat(GAZETTEER.gender("vladimir").map(GenderShare::gender)).contains(Gender.MALE);
    assertThat(GAZETTEER.gender("Xyzzy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prime minister",
        "Foreign Minister",
        "ambassador",
        "President",
        "king",
        "Secretary-General"
      })
  void titlesAreKnown(String words) {
    assertThat(GAZETTEER.isTitle(words)).isTrue();
  }

  @Test
  void otherWordsAreNoTitle() {
    assertThat(GAZETTEER.isTitle("talks")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "foreign minister,RUS,Sergey Lavrov",
    "Minister of Foreign Affairs of the Russian Federation,RUS,Sergey Lavrov",
    "Secretary of State,USA,Rex Tillerson",
    "US secretary of state,USA,Rex Tillerson",
    "foreign secretary,GBR,Boris Johnson",
    "president,USA,Donald Trump",
    "president,RUS,Vladimir Putin",
    "prime minister,GBR,Theresa May",
    "chancellor,DEU,Angela Merkel",
    "prime minister,JPN,Shinzō Abe",
    "president,UKR,Petro Poroshenko",
    "foreign minister,IRN,Mohammad Javad Zarif",
    "foreign minister,CHN,Wang Yi",
    "defense secretary,USA,Jim Mattis",
    "secretary of defense,USA,Jim Mattis",
    "defence minister,RUS,Sergei Shoigu"
  })
  void anOfficeHasItsHolderOnADay(String title, String code, String name) {
    Country country = GAZETTEER.countryOfCode(code).orElseThrow();
    assertThat(GAZETTEER.holders(title, Optional.of(country.qid()), SUMMER_2017))
        .singleElement()
        .satisfies(
            holder -> {
              assertThat(GAZETTEER.people(name)).contains(holder.person());
              assertThat(holder.certain()).isTrue();
            });
  }

  @Test
  void afterTheSourcesLastDayAHolderIsUncertain() {
    String russia = GAZETTEER.country("Russia").orElseThrow().qid();
    assertThat(GAZETTEER.holders("president", Optional.of(russia), LocalDate.of(2024, 1, 1)))
        .singleElement()
        .satisfies(holder -> assertThat(holder.certain()).isFalse());
  }

  @Test
  void anInternationalOfficeHasNoCountry() {
    assertThat(GAZETTEER.holders("UN secretary-general", Optional.empty(), SUMMER_2017))
        .extracting(h -> h.person().name())
        .containsExactly("António Guterres");
  }

  @Test
  void organisationsAndPlacesAreFoundByNameAndAcronym() {
    assertThat(GAZETTEER.organizations("NATO")).hasSize(1);
    assertThat(GAZETTEER.organizations("the United Nations"))
        .isEqualTo(GAZETTEER.organizations("U.N."));
    assertThat(GAZETTEER.organizations("nato")).isEmpty();
    assertThat(GAZETTEER.places("Hamburg")).extracting(Place::kind).containsExactly("city");
    assertThat(GAZETTEER.places("Georgia")).extracting(Place::kind).containsExactly("state");
  }

  @Test
  void theDeadHoldNoTalks() {
    Person kim = GAZETTEER.people("Kim Jong-il").get(0);
    assertThat(kim.mayLiveOn(LocalDate.of(2010, 1, 1))).isTrue();
    assertThat(kim.mayLiveOn(SUMMER_2017)).isFalse();
  }
}
