package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.entente.model.EntityType;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final Iris IRIS = new Iris("https://example.org/d/");

  @Test
  void everythingHasItsPlaceBelowTheBase() {
    assertThat(IRIS.article("a1")).isEqualTo("https://example.org/d/article/a1");
    assertThat(IRIS.mention("a1", new Span(120, 164)))
        .isEqualTo("https://example.org/d/article/a1#char=120,164");
    assertThat(IRIS.linkedEntity(EntityType.PERSON, "Q7747"))
        .isEqualTo("https://example.org/d/person/Q7747");
    assertThat(IRIS.nilEntity(EntityType.ORGANIZATION, "Harbour Board"))
        .isEqualTo("https://example.org/d/org/harbour-board");
    assertThat(IRIS.anonymousEntity("a1", EntityType.PERSON, "an official"))
        .isEqualTo("https://example.org/d/article/a1/person/an-official");
    assertThat(IRIS.office("Mayor", Optional.of("https://example.org/d/place/Q1")))
        .isEqualTo("https://example.org/d/office/mayor/place/Q1");
    assertThat(IRIS.reported("meeting", "a1", new Span(3, 9)))
        .isEqualTo("https://example.org/d/meeting/a1/3-9");
    assertThat(IRIS.topic("Grain")).isEqualTo("https://example.org/d/topic/grain");
  }

  @Test
  void aPropositionIsItsNormalisedContent() {
    Optional<String> subject = Optional.of(IRIS.argument(Optional.empty(), "The  Board"));
    Optional<String> object = Optional.of(IRIS.argument(Optional.empty(), "dues"));
    Optional<String> raise = Optional.of("raise");
    assertThat(IRIS.proposition(subject, raise, object, "one reading"))
        .isEqualTo(IRIS.proposition(subject, Optional.of("Raise"), object, "another"))
        .isNotEqualTo(IRIS.proposition(object, raise, subject, "one reading"))
        .startsWith("https://example.org/d/proposition/raise/");
  }

  @Test
  void halfAnAnalysisDoesNotMergeReadings() {
    Optional<String> subject = Optional.of(IRIS.argument(Optional.empty(), "the board"));
    assertThat(IRIS.proposition(subject, Optional.of("be"), Optional.empty(), "the board is ready"))
        .isNotEqualTo(
            IRIS.proposition(subject, Optional.of("be"), Optional.empty(), "the board is ill"));
  }

  @Test
  void wordsNeverPassForAnEntity() {
    assertThat(IRIS.argument(Optional.of("https://example.org/d/place/Q1"), "Atlantis"))
        .isNotEqualTo(IRIS.argument(Optional.empty(), "place/Q1"))
        .isNotEqualTo(IRIS.argument(Optional.empty(), "https://example.org/d/place/Q1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "example.org/", "https://example.org", "https://exa mple.org/", "x:<"})
  void aBaseMustBeAbsoluteAndEndInASeparator(String base) {
    assertThatThrownBy(() -> new Iris(base)).hasMessageContaining("not a base");
  }
}
