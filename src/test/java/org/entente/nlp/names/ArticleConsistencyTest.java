package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;
import org.junit.jupiter.api.Test;

class ArticleConsistencyTest {
  @Test
  void theFullNameDecidesTheShortOneBeforeAndAfter() {
    List<List<String>> forms =
        List.of(
            List.of("Doe", "arrived", "."),
            List.of("Jane", "Doe", "spoke", "."),
            List.of("Then", "Doe", "left", "."));

    List<List<Found>> agreed =
        ArticleConsistency.agree(
            forms,
            List.of(
                List.of(new Found(0, 1, EntityType.LOCATION, 0.4)),
                List.of(new Found(0, 2, EntityType.PERSON, 0.95)),
                List.of(new Found(1, 2, EntityType.PERSON, 0.8))));

    assertThat(agreed)
        .containsExactly(
            List.of(new Found(0, 1, EntityType.PERSON, 0.4)),
            List.of(new Found(0, 2, EntityType.PERSON, 0.95)),
            List.of(new Found(1, 2, EntityType.PERSON, 0.8)));
  }

  @Test
  void addsMentionsThatWereOverlooked() {
    List<List<String>> forms =
        List.of(
            List.of("in", "Oslo", "."),
            List.of("to", "Oslo", "."),
            List.of("talks", "with", "Oslo", "began", "at", "Oslo", "Harbour", "."));

    List<List<Found>> agreed =
        ArticleConsistency.agree(
            forms,
            List.of(
                List.of(new Found(1, 2, EntityType.LOCATION, 0.9)),
                List.of(new Found(1, 2, EntityType.LOCATION, 0.9)),
                List.of()));

    assertThat(agreed.get(2)).containsExactly(new Found(2, 3, EntityType.LOCATION, 0.5));
  }

  @Test
  void leavesAloneWhatAgrees() {
    List<List<Found>> found = List.of(List.of(new Found(0, 1, EntityType.ORGANIZATION, 0.6)));

    assertThat(ArticleConsistency.agree(List.of(List.of("Acme", "sells")), found)).isEqualTo(found);
  }
}
