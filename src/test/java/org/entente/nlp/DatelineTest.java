package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MOSCOW (AP) — Ministers met.",
        "LONDON, July 28, 1931 — Ministers met.",
        "WASHINGTON, Oct. 14 - Ministers met.",
        "ADDIS ABABA, Ethiopia (Reuters) -- Ministers met.",
      })
  void isAParagraphOfItsOwn(String text) {
    List<String> parts = parts(text);
    assertThat(parts).hasSize(2);
    assertThat(parts.get(1)).isEqualTo("Ministers met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO ministers met - and parted.",
        "The U.S. - China talks failed.",
        "EU-China talks failed.",
        "Ministers met. LONDON - the city - was quiet.",
      })
  void otherDashesAreNoDatelines(String text) {
    assertThat(parts(text)).containsExactly(text);
  }

  private static List<String> parts(String text) {
    return Paragraphs.of(text).stream().map(p -> text.substring(p[0], p[1])).toList();
  }
}
