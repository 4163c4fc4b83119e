package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Angela Doe, angela-doe",
    "ANGELA  DOE, angela-doe",
    "Erdoğan, erdogan",
    "İnönü, inonu",
    "Ilıca, ilica",
    "Łódź, lodz",
    "Øresund, oresund",
    "Straße, strasse",
    "Кремль, кремль",
    "Київ, київ",
    "नेपाल, नेपाल",
    "北京, 北京",
    "Ｎ Ａ, n-a"
  })
  void aFaithfulSlugHasNoHash(String name, String slug) {
    assertThat(NameKey.of(name).slug()).isEqualTo(slug);
  }

  @Test
  void composedAndDecomposedAreOneName() {
    assertThat(NameKey.of("Andre\u0301")).isEqualTo(NameKey.of("André"));
    assertThat(Iris.sameName("O’Neill", "o'neill")).isTrue();
    assertThat(Iris.sameName("Kiev", "Kyiv")).isFalse();
  }

  @Test
  void marksOfOtherScriptsAreLetters() {
    assertThat(NameKey.of("й").normal()).isNotEqualTo(NameKey.of("и").normal());
    assertThat(NameKey.of("कि").normal()).isNotEqualTo(NameKey.of("की").normal());
  }

  @Test
  void whatASlugLosesIsInItsHash() {
    assertThat(NameKey.of("U.N.").slug()).startsWith("u-n~").isNotEqualTo(NameKey.of("U N").slug());
    assertThat(NameKey.of("++").slug()).matches("~[0-9a-f]{10}");
    String longName = "x".repeat(63) + "𝒵".repeat(20);
    assertThat(NameKey.of(longName).slug()).hasSizeLessThan(80).matches("x{63}z~[0-9a-f]{10}");
  }
}
