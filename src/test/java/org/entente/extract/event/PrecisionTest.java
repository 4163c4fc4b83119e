package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extract.Told;
import org.entente.model.EventStatus;
import org.entente.model.Meeting;
import org.junit.jupiter.api.Test;

/** What speeches and fact sheets say that only looks like a meeting, or like somebody else's. */
class PrecisionTest {
  @Test
  void whoSaysIIsNotHe() {
    Told told =
        Told.of(
            "MR. HOLT: I will just say that he met with Chancellor Angela Merkel at her office.");
    assertThat(told.events().meetings()).isEmpty();
  }

  @Test
  void theSubjectOfTheSentenceBeforeGoesFirst() {
    Told told =
        Told.of(
            "Emmanuel Macron called Mark Rutte.",
            "Boris Johnson praised the plan.",
            "They met with Angela Merkel in Berlin.");
    assertThat(told.events().meetings())
        .noneSatisfy(m -> assertThat(told.participants(m)).contains("Mark Rutte", "Angela Merkel"));
  }

  @Test
  void theLocalOfficialsAreNotThoseNamedBefore() {
    Told told =
        Told.of(
            "Emmanuel Macron thanked Mark Rutte and Angela Merkel.",
            "On Sunday Boris Johnson will meet with the local officials.");
    assertThat(told.events().meetings())
        .noneSatisfy(m -> assertThat(told.participants(m)).contains("Mark Rutte"));
  }

  @Test
  void aGreetingIsNoMeeting() {
    assertThat(
            Told.of(
                    "PRESIDENT MACRON: I want to welcome Prime Minister Mark Rutte.",
                    "Please join me in welcoming Angela Merkel.")
                .events()
                .meetings())
        .isEmpty();
  }

  @Test
  void visitsInThePluralAreNoEvent() {
    assertThat(
            Told.of("Emmanuel Macron spoke of the warmth he had felt on his visits to Kenya.")
                .events()
                .meetings())
        .isEmpty();
  }

  @Test
  void peopleFromAcrossTheCountryAreNotTheCountry() {
    Told told =
        Told.of(
            "President Joe Biden of the United States met with farmers and ranchers from across the"
                + " country on Friday.");
    assertThat(told.events().meetings())
        .noneSatisfy(m -> assertThat(told.participants(m)).contains("United States"));
  }

  @Test
  void whatIsAboutToBeIsPlanned() {
    Told told =
        Told.of(
            "The chancellor got the chance to speak to them in advance of Emmanuel Macron's meeting"
                + " with Boris Johnson on Wednesday.");
    assertThat(told.events().meetings())
        .extracting(Meeting::status)
        .doesNotContain(EventStatus.OCCURRED);
    Told today = Told.of("Emmanuel Macron is meeting with Boris Johnson this afternoon.");
    assertThat(today.meeting().status()).isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void whatWasGoingOnIsNotAhead() {
    Told told =
        Told.of("I will tell you that last night Emmanuel Macron was speaking with Mark Rutte.");
    assertThat(told.meeting().status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void anotherLunchIsAnotherEvent() {
    Told told =
        Told.of(
            "Emmanuel Macron met Angela Merkel in Berlin on Friday.",
            "One of the topics of our lunch will be security at sea.");
    assertThat(told.meeting().evidence()).hasSize(1);
  }

  @Test
  void theseMeetingsAreNotOne() {
    Told told =
        Told.of(
            "Emmanuel Macron met Angela Merkel in Berlin on Friday.",
            "He will speak of it in the meetings that he holds on the side.");
    assertThat(told.meeting().evidence()).hasSize(1);
  }
}
