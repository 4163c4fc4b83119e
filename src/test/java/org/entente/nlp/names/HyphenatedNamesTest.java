package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntityType;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.names.OpenNlpNames.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatedNamesTest {
  private static final HyphenatedNames NAMES = HyphenatedNames.load();

  @ParameterizedTest
  @CsvSource({
    "Mao Tse~-~tung left, 2, 4",
    "Hossein Amir~-~Abdollahian left, 2, 4",
    "Ban Ki~-~moon left, 2, 4",
    "Trump~-~era rules, 1, 1",
    "Putin~-~backed forces, 1, 1",
    "Merkel - who left, 1, 1"
  })
  void aNameGoesThroughItsHyphen(String text, int found, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String piece : text.split(" ")) {
      for (String form : piece.split("~")) {
        String tag = form.equals("backed") ? "VBN" : "NN";
        tokens.add(new Token(new Span(at, at + form.length()), form, form, "X", tag, -1, "dep"));
        at += form.length();
      }
      at++;
    }
    assertThat(NAMES.end(tokens, new Found(0, found, EntityType.PERSON, 1))).isEqualTo(end);
  }
}
