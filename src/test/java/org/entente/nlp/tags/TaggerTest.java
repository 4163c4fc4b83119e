package org.entente.nlp.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  private static final Tagger TAGGER = Tagger.load();

  @ParameterizedTest
  @CsvSource({
    "Moscow denied the report .,NNP VBD DT NN .",
    "Envoys of both sides signed the accord .,NNS IN DT NNS VBD DT NN .",
    "They had signed it .,PRP VBD VBN PRP ."
  })
  void words(String sentence, String tags) {
    assertThat(tags(sentence)).isEqualTo(tags);
  }

  @Test
  void aHeadlineInCapitalsIsReadLikeASentence() {
    String sentence = "Russia and Turkey sign an agreement on grain exports";
    assertThat(tags(sentence.toUpperCase(Locale.ROOT))).isEqualTo(tags(sentence));
  }

  private static String tags(String sentence) {
    return TAGGER.tag(List.of(sentence.split(" "))).stream()
        .map(Tag::penn)
        .collect(Collectors.joining(" "));
  }
}
