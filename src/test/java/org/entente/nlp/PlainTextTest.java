package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Span;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void everyCharacterKnowsItsOrigin() {
    // An emoji with a skin tone, a curly quote, a soft hyphen, a ligature, a decomposed letter.
    Text text = Text.of("\uD83D\uDC4D\uD83C\uDFFD \u201Cco\u00ADop\uFB01 e\u0301");
    PlainText plain = PlainText.of(text);
    assertThat(plain.value()).isEqualTo("\u263A \"coopfi \u00E9");
    assertThat(plain.original(0, 1)).isEqualTo(new Span(0, 2));
    assertThat(plain.original(2, 3)).isEqualTo(new Span(3, 4));
    assertThat(plain.original(3, 9)).isEqualTo(new Span(4, 10));
    assertThat(text.cover(plain.original(10, 11))).isEqualTo("e\u0301");
  }

  @Test
  void asciiStaysAsItIs() {
    String text = "Talks (in \"Oslo\") - 5 % - went on.\nThen not.";
    assertThat(PlainText.of(Text.of(text)).value()).isEqualTo(text);
  }

  @Test
  void lineEndsOfAllSystems() {
    assertThat(PlainText.of(Text.of("a\r\nb\rc\u2028d")).value()).isEqualTo("a \nb\nc\nd");
  }
}
