package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.nlp.tags.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private static final Lemmas LEMMAS = Lemmas.load();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "met, VERB, VBD, meet",
        "said, VERB, VBD, say",
        "Talks, NOUN, NNS, talk",
        "countries, NOUN, NNS, country",
        "agreed, VERB, VBN, agree",
        "signing, VERB, VBG, sign",
        "n't, PART, RB, not",
        "'s, AUX, VBZ, be",
        "'s, PART, POS, 's",
        "wo, AUX, MD, will",
        "Lisbon, PROPN, NNP, Lisbon",
        "Iraqis, PROPN, NNPS, Iraqi",
        "declined, VERB, VBD, decline",
        "postponed, VERB, VBN, postpone",
        "rebuked, VERB, VBD, rebuke",
        "chaired, VERB, VBD, chair",
        "implored, VERB, VBN, implore",
        "rebutted, VERB, VBD, rebut",
        "presiding, VERB, VBG, preside",
        "envoys, NOUN, NNS, envoy",
        "2018, NUM, CD, 2018",
      })
  void dictionaryForms(String form, String upos, String penn, String lemma) {
    assertThat(LEMMAS.of(form, new Tag(upos, penn))).isEqualTo(lemma);
  }
}
