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

  @Test
  void takesInNumbersOfRulersAndJunior() {
    assertThat(extended("Olga", "II", "spoke")).isEqualTo("Olga II");
    assertThat(extended("Olga", "I", "(", "ruled")).isEqualTo("Olga I");
    assertThat(extended("Olga", "I", "hope", "so")).isEqualTo("Olga");
    assertThat(extended("Drum", ",", "Jr.", "left")).isEqualTo("Drum , Jr.");
  }

  @Test
  void givesUpTitlesErasAndNumbers() {
    assertThat(edges.trim(List.of("Mr."), new Found(0, 1, EntityType.PERSON, 0.9))).isEmpty();
    assertThat(edges.trim(List.of("BC"), new Found(0, 1, EntityType.ORGANIZATION, 0.9))).isEmpty();
    assertThat(edges.trim(List.of("No.", "96"), new Found(0, 2, EntityType.ORGANIZATION, 0.9)))
        .isEmpty();
  }

  /** The name is the first word. */
  private String extended(String... forms) {
    Found found = edges.trim(List.of(forms), new Found(0, 1, EntityType.PERSON, 0.9)).orElseThrow();
    return String.join(" ", List.of(forms).subList(found.begin(), found.end()));
  }

  private String trimmed(EntityType type, String... forms) {
    Found found = edges.trim(List.of(forms), new Found(0, forms.length, type, 0.9)).orElseThrow();
    return String.join(" ", List.of(forms).subList(found.begin(), found.end()));
  }
}
