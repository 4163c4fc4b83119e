package org.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.index.Names;
import org.entente.model.EntityType;
import org.junit.jupiter.api.Test;

class NameVariantsTest {
  private static final NameVariants VARIANTS = new NameVariants(Gazetteer.load());

  @Test
  void aBodyIsFoundUnderEveryFormOfItsCountry() {
    assertThat(VARIANTS.of("U.S. Navy", EntityType.ORGANIZATION)).contains("United States Navy");
    assertThat(VARIANTS.of("British Parliament", EntityType.ORGANIZATION))
        .contains("Parliament of United Kingdom");
    assertThat(VARIANTS.of("Navy", EntityType.ORGANIZATION)).noneMatch(v -> v.contains("States"));
    assertThat(VARIANTS.countryFirst("US Forest Service").map(f -> f.country().qid()))
        .isEqualTo(Gazetteer.load().country("United States").map(Country::qid));
  }

  @Test
  void namesAreTurnedAndShortFormsWritten() {
    assertThat(VARIANTS.of("County of Kerry", EntityType.LOCATION)).contains("Kerry County");
    assertThat(VARIANTS.of("St. Olaf", EntityType.LOCATION)).contains("Saint Olaf");
    assertThat(VARIANTS.of("J.R. Hartley", EntityType.PERSON)).contains("J. R. Hartley");
    assertThat(VARIANTS.of("Nagy Imre", EntityType.PERSON)).contains("Imre Nagy");
    assertThat(VARIANTS.of("Town Libraries", EntityType.ORGANIZATION)).contains("Town Library");
  }

  @Test
  void whatIsLeftOfANameIsAnotherMatter() {
    assertThat(VARIANTS.rests("Chairman Otto Grauer", EntityType.PERSON)).contains("Otto Grauer");
    assertThat(VARIANTS.of("Chairman Otto Grauer", EntityType.PERSON))
        .doesNotContain("Otto Grauer");
    assertThat(VARIANTS.rests("Otto Grauer", EntityType.PERSON)).isEmpty();
  }

  @Test
  void someAreCalledByTheirFirstWordAlone() {
    assertThat(Names.bynamed("Ottokar the Great")).isTrue();
    assertThat(Names.bynamed("Ottokar II of Borduria")).isTrue();
    assertThat(Names.bynamed("Ottokar v. Grauer")).isFalse();
    assertThat(Names.bynamed("Otto Grauer")).isFalse();
  }
}
