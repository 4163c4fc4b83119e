package org.entente.evaluate.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {
  @ParameterizedTest
  @CsvSource({
    "Prime Minister José Nowak, Jose NOWAK, true",
    "Nowak, Anna Nowak, true",
    "Anna, Anna Nowak, false",
    "Anna Nowak, Anna Maria Nowak, true",
    "Maria Nowak, Anna Nowak, false",
    "U.S., United States, true",
    "European Union, EU, true",
    "Norway, Sweden, false",
    "President, President, false"
  })
  void namesAreComparedByTheirWords(String a, String b, boolean same) {
    assertThat(SameName.same(a, b)).isEqualTo(same);
    assertThat(SameName.same(b, a)).isEqualTo(same);
  }
}
