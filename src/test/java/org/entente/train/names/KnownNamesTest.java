package org.entente.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.EntityType;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.LabelledSentence.TokenSpan;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final KnownNames KNOWN = KnownNames.load();

  @Test
  void addsWhatWasOverlookedAndMendsWhatWasCutShort() {
    assertThat(known(List.of("Angela", "Merkel", "left", "New", "Zealand", ".")))
        .containsExactly(
            new TokenSpan(0, 2, EntityType.PERSON), new TokenSpan(3, 5, EntityType.LOCATION));
    assertThat(known(List.of("Angela", "Merkel", "left"), new TokenSpan(1, 2, EntityType.PERSON)))
        .containsExactly(new TokenSpan(0, 2, EntityType.PERSON));
  }

  @Test
  void leavesLongerNamesAndSingleWordsAlone() {
    TokenSpan house = new TokenSpan(0, 3, EntityType.ORGANIZATION);

    assertThat(known(List.of("Angela", "Merkel", "Foundation"), house)).containsExactly(house);
    assertThat(known(List.of("Jordan", "spoke"))).isEmpty();
  }

  private static List<TokenSpan> known(List<String> forms, TokenSpan... names) {
    return KNOWN.in(new LabelledSentence(forms, List.of(names))).names();
  }
}
