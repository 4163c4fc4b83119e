package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extract.Told;
import org.entente.model.Meeting;
import org.junit.jupiter.api.Test;

/** What governments publish about their own meetings. */
class ReadoutTest {
  private static final String STATE = "U.S. Department of State";

  @Test
  void aGovernmentsOwnOfficialsActForItThoughNothingNamesIt() {
    Told told =
        Told.by(
            STATE,
            "Secretary Roe's Meeting with Norwegian Foreign Minister Poe",
            "Secretary of State Jane Roe met today with Norwegian Foreign Minister Tim Poe.");
    assertThat(sides(told)).containsExactlyInAnyOrder("United States", "Norway");
  }

  @Test
  void aMinistryActsForItsCountry() {
    Told told =
        Told.by(
            STATE,
            "Talks on Fish",
            "U.S. Special Representative for Fisheries Jane Roe met today with Norwegian Ministry of"
                + " Trade Director General for Arctic Affairs Tim Poe.");
    assertThat(sides(told)).containsExactlyInAnyOrder("United States", "Norway");
  }

  @Test
  void longOfficesInARowHideNobody() {
    Told told =
        Told.by(
            STATE,
            "A Call",
            "Deputy Secretary Wendy Roe spoke today with Norwegian State Secretary Andreas Moe,"
                + " Peruvian Secretary General Ettore Loe, and UK Minister of State for Middle East,"
                + " North Africa and North America James Poe.");
    assertThat(told.participants(told.meeting()))
        .containsExactlyInAnyOrder("Wendy Roe", "Andreas Moe", "Ettore Loe", "James Poe");
  }

  private static List<String> sides(Told told) {
    Meeting meeting = told.meeting();
    return meeting.participants().stream()
        .flatMap(p -> p.onBehalfOf().stream())
        .map(told::name)
        .toList();
  }
}
