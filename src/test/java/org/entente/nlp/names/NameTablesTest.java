package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.entente.nlp.names.NameFeatures.Sequence;
import org.entente.nlp.tags.WordClusters;
import org.junit.jupiter.api.Test;

/** The tables whose opinion the model hears. */
class NameTablesTest {
  private static final NameLists LISTS = NameLists.load();

  @Test
  void sayWhatAPhraseMayBe() {
    String[] codes = codes("Prime", "Minister", "of", "New", "Zealand", "and", "Angela");

    assertThat(codes[0]).contains("T");
    assertThat(codes[1]).contains("t");
    assertThat(codes[2]).isEmpty();
    assertThat(codes[3]).contains("C");
    assertThat(codes[4]).contains("c");
    assertThat(codes[6]).contains("G");
  }

  @Test
  void knowOnlyPlacesInSmallLetters() {
    assertThat(codes("in", "norway", "angela")).containsExactly("", "C.", "");
  }

  @Test
  void knowsWhatOnlyTheLongerListsHave() {
    assertThat(codes("Sicily")[0]).contains("L2.");
    assertThat(codes("Romans")[0]).contains("D2.");
  }

  @Test
  void shoutedWordsHaveTheClassesOfTheirUsualForm() {
    WordClusters clusters = WordClusters.shipped();

    assertThat(clusters.of("IRAN", true)).isEqualTo(clusters.of("Iran", false));
    assertThat(clusters.of("Iran", false).near()).isNotEmpty();
    assertThat(clusters.of("Qwrtzp", false).near()).isEmpty();
  }

  @Test
  void digitsAreAlike() {
    assertThat(WordClusters.key("1991")).isEqualTo("0000");
    assertThat(WordClusters.key("G20")).isEqualTo("G20");
  }

  private static String[] codes(String... forms) {
    List<String> words = List.of(forms);
    return LISTS.of(Sequence.of(words, Collections.nCopies(words.size(), "X"), false));
  }
}
