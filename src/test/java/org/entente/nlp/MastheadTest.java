package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Office of the Spokesperson Minister Jane Roe met Tim Poe.",
        "Ann B. Low, Department Spokesperson Minister Jane Roe met Tim Poe.",
        "Ann Low, Foreign Minister Minister Jane Roe met Tim Poe.",
        "The below is attributable to Spokesperson Ann Low: Minister Jane Roe met Tim Poe.",
      })
  void isAParagraphOfItsOwn(String text) {
    assertThat(parts(text)).hasSize(2).last().isEqualTo("Minister Jane Roe met Tim Poe.");
  }

  @Test
  void whoIssuesAndWhoSpeaksAreTwo() {
    assertThat(
            parts(
                "Office of the Spokesperson The below is attributable to Ann Low: Tim Poe called."))
        .containsExactly(
            "Office of the Spokesperson",
            "The below is attributable to Ann Low:",
            "Tim Poe called.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Low, Foreign Minister of Norland, met Tim Poe.",
        "Ann Low, Secretary of State, met Tim Poe.",
        "Office of the Spokesperson officials met Tim Poe.",
      })
  void aSentenceThatBeginsWithANameIsWhole(String text) {
    assertThat(parts(text)).containsExactly(text);
  }

  private static List<String> parts(String text) {
    return Paragraphs.of(text).stream().map(p -> text.substring(p[0], p[1]).strip()).toList();
  }
}
