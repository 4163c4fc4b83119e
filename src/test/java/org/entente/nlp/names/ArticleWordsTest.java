package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleWordsTest {
  private final ArticleWords words =
      ArticleWords.of(
          List.of(
              List.of("TALKS", "FAIL", "IN", "GENEVA"),
              List.of("Mr.", "Doe", "of", "the", "Bureau", "of", "Fair", "Trade", "(", "BFT", ")"),
              List.of("Officials", "said", "the", "officials", "saw", "Doe")));

  @Test
  void knowsWhatOccursInLowerCaseAndWhatInsideSentences() {
    assertThat(words.lower()).contains("officials").doesNotContain("doe");
    assertThat(words.inside()).contains("Doe", "Bureau").doesNotContain("Officials");
  }

  @Test
  void knowsTheNeighboursOfAllMentions() {
    assertThat(words.before().get("Doe")).containsExactly("mr.", "saw");
    assertThat(words.after().get("Doe")).containsExactly("</s>", "of");
  }

  @Test
  void findsTheLongFormsOfAcronyms() {
    assertThat(words.acronyms()).containsExactly("BFT");
  }

  @Test
  void learnsNothingFromShoutedHeadlines() {
    assertThat(words.inside()).doesNotContain("GENEVA");
  }
}
