package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Name;
import org.junit.jupiter.api.Test;

class OpenNlpNamesTest {
  private static final OpenNlpNames NAMES = OpenNlpNames.load();

  @Test
  void marksPeopleOrganisationsAndPlaces() {
    assertThat(
            TaggedText.of(
                    "President Barack Obama met Chancellor Angela Merkel in Berlin on Tuesday .",
                    "The two discussed the role of NATO and the European Union in Ukraine .")
                .marked(NAMES))
        .containsExactly(
            "Barack Obama/PERSON",
            "Angela Merkel/PERSON",
            "Berlin/LOCATION",
            "NATO/ORGANIZATION",
            "European Union/ORGANIZATION",
            "Ukraine/LOCATION");
  }

  @Test
  void aCountryIsAPlaceAlsoWhereItActs() {
    assertThat(
            TaggedText.of("Russia accused the United States of breaking the treaty .")
                .marked(NAMES))
        .containsExactly("Russia/LOCATION", "United States/LOCATION");
  }

  @Test
  void leavesThePossessiveOutside() {
    assertThat(TaggedText.of("He praised Angela Merkel 's visit to China .").marked(NAMES))
        .containsExactly("Angela Merkel/PERSON", "China/LOCATION");
  }

  @Test
  void countsCodePoints() {
    TaggedText text = TaggedText.of("\uD83D\uDD4A Barack Obama arrived in Berlin .");

    assertThat(text.marked(NAMES)).containsExactly("Barack Obama/PERSON", "Berlin/LOCATION");
  }

  @Test
  void givesProbabilities() {
    List<Name> names = NAMES.mark(TaggedText.of("Barack Obama arrived in Berlin .").sentences());

    assertThat(names).hasSize(2).allSatisfy(n -> assertThat(n.confidence()).isBetween(0.5, 1.0));
  }

  @Test
  void marksNothingInNothing() {
    assertThat(NAMES.mark(List.of())).isEmpty();
  }

  @Test
  void servesManyThreads() {
    TaggedText text =
        TaggedText.of(
            "Foreign Minister Frank-Walter Steinmeier arrived in Moscow on Monday .",
            "Steinmeier then flew to Kyiv .");
    List<Name> alone = NAMES.mark(text.sentences());

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> NAMES.mark(text.sentences()))
                .distinct()
                .toList())
        .containsExactly(alone);
  }
}
