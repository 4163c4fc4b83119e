package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;
import org.junit.jupiter.api.Test;

class EventPhrasesTest {
  private final EventPhrases events =
      new EventPhrases(Map.of("Conference", Set.of(), "War", Set.of("II")));

  @Test
  void absorbsTheNamesInside() {
    assertThat(
            events.add(
                List.of("The", "Oslo", "Trade", "Conference", "ended"),
                List.of(new Found(1, 2, EntityType.LOCATION, 0.9))))
        .containsExactly(new Found(1, 4, EntityType.EVENT, 0.8));
  }

  @Test
  void takesWhatFollowsTheHead() {
    assertThat(events.add(List.of("after", "World", "War", "II"), List.of()))
        .containsExactly(new Found(1, 4, EntityType.EVENT, 0.8));
  }

  @Test
  void leavesABareHeadAndALongerName() {
    List<Found> longer = List.of(new Found(0, 4, EntityType.ORGANIZATION, 0.9));

    assertThat(events.add(List.of("the", "Conference", "said"), List.of())).isEmpty();
    assertThat(events.add(List.of("Imperial", "War", "Museum", "Fund"), longer)).isEqualTo(longer);
  }
}
