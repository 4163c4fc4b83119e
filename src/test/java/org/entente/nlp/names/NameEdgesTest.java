package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;
import org.junit.jupiter.api.Test;

class NameEdgesTest {
  private final NameEdges edges =
      new NameEdges(Set.of("mr", "secretary of state", "prince"), Set.of("prince"));

  @Test
  void dropsTitles() {
    assertThat(trimmed(EntityType.PERSON, "Secretary", "of", "State", "Jane", "Doe"))
        .isEqualTo("Jane Doe");
    assertThat(trimmed(EntityType.PERSON, "Mr.", "Doe")).isEqualTo("Doe");
  }

  @Test
  void keepsATitleThatMayBeAGivenName() {
    assertThat(trimmed(EntityType.PERSON, "Prince", "Doe")).isEqualTo("Prince Doe");
    assertThat(trimmed(EntityType.PERSON, "Prince", "Charles", "Doe")).isEqualTo("Charles Doe");
  }

  @Test
  void keepsTitlesOfWhatIsNoPerson() {
    assertThat(trimmed(EntityType.ORGANIZATION, "Prince", "Holdings")).isEqualTo("Prince Holdings");
  }

  @Test
  void dropsArticlesPossessivesAndPunctuation() {
    assertThat(trimmed(EntityType.LOCATION, "the", "Hague", "'s")).isEqualTo("Hague");
    assertThat(trimmed(EntityType.ORGANIZATION, "\"", "OSCE", ",")).isEqualTo("OSCE");
  }

  @Test
  void givesUpANameOfNothing() {
    assertThat(edges.trim(List.of("the", "'s"), new Found(0, 2, EntityType.LOCATION, 0.9)))
        .isEmpty();
  }

  private String trimmed(EntityType type, String... forms) {
    Found found = edges.trim(List.of(forms), new Found(0, forms.length, type, 0.9)).orElseThrow();
    return String.join(" ", List.of(forms).subList(found.begin(), found.end()));
  }
}
