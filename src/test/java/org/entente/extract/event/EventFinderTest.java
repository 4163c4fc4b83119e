package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.entente.extract.Told;
import org.entente.model.AgreementStatus;
import org.entente.model.EventStatus;
import org.entente.model.Meeting;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Topic;
import org.junit.jupiter.api.Test;

class EventFinderTest {
  @Test
  void subjectAndObjectMeet() {
    Told told =
        Told.of(
            "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on Friday.");
    Meeting meeting = told.meeting();
    assertThat(told.participants(meeting))
        .containsExactlyInAnyOrder("Emmanuel Macron", "Angela Merkel");
    assertThat(meeting.begin()).contains("2021-06-04");
    assertThat(meeting.place().map(told::name)).contains("Berlin");
    assertThat(meeting.status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(meeting.participants()).allSatisfy(p -> assertThat(p.capacity()).isPresent());
  }

  @Test
  void oneEventHoweverOftenMentioned() {
    Told told =
        Told.of(
            "Emmanuel Macron and Angela Merkel held talks in Paris on Friday.",
            "The talks lasted three hours.",
            "During their meeting they discussed the sale of arms and the crisis in Libya.");
    Meeting meeting = told.meeting();
    assertThat(meeting.duration()).contains("PT3H");
    assertThat(meeting.topics())
        .extracting(Topic::label)
        .contains("sale of arms", "crisis in Libya");
  }

  @Test
  void whoAttendsTheMeetingTakesPart() {
    Told told =
        Told.of(
            "Chinese President Xi Jinping met Russian President Vladimir Putin in Beijing on Friday.",
            "Foreign Minister Wang Yi attended the meeting.");
    assertThat(told.participants(told.meeting()))
        .contains("Xi Jinping", "Vladimir Putin", "Wang Yi");
  }

  @Test
  void callsAreCalls() {
    Told told = Told.of("Boris Johnson spoke by phone with Recep Tayyip Erdogan on Saturday.");
    assertThat(told.meeting().kind()).isEqualTo(MeetingKind.CALL);
    assertThat(told.meeting().format()).contains(MeetingFormat.PHONE);
  }

  @Test
  void plannedMeetingsAreNotReportedAsHeld() {
    Told told = Told.of("Joe Biden will meet Vladimir Putin in Geneva on June 16.");
    assertThat(told.meeting().status()).isEqualTo(EventStatus.PLANNED);
    assertThat(told.meeting().begin()).contains("2021-06-16");
  }

  @Test
  void noMeetingIsNoMeeting() {
    Told told =
        Told.of(
            "No meeting between Joe Biden and Kim Jong Un has been scheduled.",
            "Biden did not meet Kim.");
    assertThat(told.events().meetings()).isEmpty();
  }

  @Test
  void reportersAreNoParticipants() {
    Told told = Told.of("Angela Merkel met with reporters in Berlin.");
    assertThat(told.events().meetings()).isEmpty();
  }

  @Test
  void ordinalsAndScheduledDurations() {
    Told told =
        Told.of(
            "Joe Biden opened his second meeting with Boris Johnson in Cornwall on Friday.",
            "The meeting, scheduled for one hour, lasted 80 minutes.");
    Meeting meeting = told.meeting();
    assertThat(meeting.ordinal()).hasValue(2);
    assertThat(meeting.scheduledDuration()).contains("PT1H");
    assertThat(meeting.duration()).contains("PT80M");
  }

  @Test
  void agreementsAreOutcomesOfTheMeeting() {
    Told told =
        Told.of(
            "Prime Minister Zoran Zaev met Prime Minister Alexis Tsipras in Ohrid on Friday.",
            "Zaev and Tsipras agreed to open a new border crossing.");
    assertThat(told.events().agreements()).hasSize(1);
    assertThat(told.events().agreements().get(0).subject()).isEqualTo("open a new border crossing");
    assertThat(told.events().agreements().get(0).status()).isEqualTo(AgreementStatus.AGREED);
    assertThat(told.meeting().outcomes()).containsExactly(told.events().agreements().get(0).id());
  }

  @Test
  void treatiesHaveTheirParties() {
    Told told = Told.of("India and Bangladesh signed a treaty on river water in Dhaka.");
    assertThat(told.events().agreements().get(0).parties().stream().map(told::name))
        .containsExactly("India", "Bangladesh");
    assertThat(told.events().agreements().get(0).status()).isEqualTo(AgreementStatus.SIGNED);
  }

  @Test
  void descriptionsBelongToWhoGaveThem() {
    Told told =
        Told.of(
            "Joe Biden met Vladimir Putin in Geneva on Friday.",
            "Biden described the meeting as frank and constructive.");
    assertThat(told.meeting().characterisations())
        .anySatisfy(
            c -> {
              assertThat(c.text()).isEqualTo("frank");
              assertThat(c.by().stream().map(told::name)).containsExactly("Joe Biden");
            });
  }

  @Test
  void aDealHasThePartiesThatReachedIt() {
    Told told =
        Told.of(
            "The ministers praised a trade deal that was reached by Kenya and the United States and"
                + " first reported on Friday by a newspaper.");
    assertThat(told.events().agreements()).hasSize(1);
    assertThat(told.events().agreements().get(0).parties().stream().map(told::name))
        .containsExactly("Kenya", "United States");
  }

  @Test
  void aJourneyToTwoCountriesIsTwoVisits() {
    Told told =
        Told.of(
            "Foreign Minister Anniken Huitfeldt will travel to Warsaw, Poland and Bucharest,"
                + " Romania next week.");
    assertThat(told.events().meetings())
        .extracting(Meeting::kind, Meeting::status)
        .containsExactly(
            tuple(MeetingKind.VISIT, EventStatus.PLANNED),
            tuple(MeetingKind.VISIT, EventStatus.PLANNED));
    assertThat(told.participants(told.events().meetings().get(1)))
        .containsExactly("Anniken Huitfeldt", "Romania");
  }

  @Test
  void officialsStandForTheirCountries() {
    Told told =
        Told.of(
            "French President Emmanuel Macron will meet with Slovenian officials and the leaders"
                + " of Mali and Niger.");
    assertThat(told.participants(told.meeting()))
        .containsExactly("Emmanuel Macron", "Slovenia", "Mali", "Niger");
  }

  @Test
  void thingsAreNotMet() {
    assertThat(
            Told.of(
                    "Angela Merkel received the Charlemagne Prize.",
                    "Emmanuel Macron met the requirements of the treaty.",
                    "The minister, in consultation with Angela Merkel and Emmanuel Macron, shall"
                        + " issue rules.")
                .events()
                .meetings())
        .isEmpty();
  }

  @Test
  void questionsAndCareersAreNoMeetings() {
    assertThat(
            Told.of(
                    "Is Emmanuel Macron going to meet with Angela Merkel?",
                    "Emmanuel Macron has met with over 100 world leaders.")
                .events()
                .meetings())
        .isEmpty();
  }

  @Test
  void whoeverHasTheTurnIsI() {
    Told told = Told.of("PRESIDENT MACRON: I met with Chancellor Angela Merkel yesterday.");
    assertThat(told.participants(told.meeting())).hasSize(2).contains("Angela Merkel");
  }

  @Test
  void whatIsAwaitedIsPlanned() {
    Told told = Told.of("Emmanuel Macron looks forward to hosting Angela Merkel in Paris.");
    assertThat(told.meeting().status()).isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void habitsPowersAndGerundsAreNoMeetings() {
    Told told =
        Told.of(
            "Emmanuel Macron has met with families of farmers.",
            "The law gives the agency the power to negotiate with Norway.",
            "Angela Merkel thanked Emmanuel Macron for hosting Norwegian officials.",
            "Every Friday Angela Merkel had lunch with Emmanuel Macron.",
            "Emmanuel Macron and Angela Merkel agreed to broaden their dialogue.");
    assertThat(told.events().meetings()).isEmpty();
  }

  @Test
  void degreesAndBriefingsAreNotReceivedAsGuests() {
    Told told =
        Told.of(
            "President Emmanuel Macron received a briefing from Minister Bruno Le Maire.",
            "Angela Merkel received an honorary Doctor of Law degree from Oslo University.");
    assertThat(told.events().meetings()).isEmpty();
  }

  @Test
  void aTitleOfAnotherIsNoParticipant() {
    Told told =
        Told.of(
            "Emmanuel Macron met with Anna Green, Chief of Staff to Chancellor Angela Merkel, in"
                + " Berlin on Friday.");
    assertThat(told.participants(told.meeting()))
        .containsExactlyInAnyOrder("Emmanuel Macron", "Anna Green");
  }

  @Test
  void companionsAreOfTheDelegation() {
    Told told =
        Told.of(
            "French President Emmanuel Macron will travel to Norway on June 16.",
            "Macron will be accompanied by Bruno Le Maire and Anna Green.");
    Meeting visit = told.meeting();
    assertThat(told.participants(visit))
        .contains("Emmanuel Macron", "Bruno Le Maire", "Anna Green");
    assertThat(visit.participants())
        .filteredOn(p -> told.name(p.entity()).equals("Anna Green"))
        .extracting(p -> p.role())
        .containsExactly(org.entente.model.Role.DELEGATE);
  }

  @Test
  void aMeetingOnAVisitIsWhereTheVisitorIs() {
    Told told =
        Told.of(
            "French President Emmanuel Macron will travel to Oslo, Norway on June 16.",
            "Macron will meet with Prime Minister Erna Solberg of Norway.");
    assertThat(told.events().meetings()).hasSize(2);
    assertThat(told.events().meetings().get(1).place().map(told::name)).contains("Oslo");
  }

  @Test
  void topicsKeepWhatParticiplesAndInfinitivesAdd() {
    Told told =
        Told.of(
            "Emmanuel Macron and Angela Merkel met in Berlin on Friday.",
            "They discussed the damage caused by the floods and efforts to rebuild the harbour.");
    assertThat(told.meeting().topics())
        .extracting(Topic::label)
        .contains("damage caused by the floods", "efforts to rebuild the harbour");
  }

  @Test
  void theySpokeWithoutWith() {
    Told told = Told.of("Emmanuel Macron and Angela Merkel spoke today about the floods.");
    assertThat(told.meeting().kind()).isEqualTo(MeetingKind.CALL);
  }

  @Test
  void honorificsStandBeforeNames() {
    Told told =
        Told.of("Emmanuel Macron met with His Majesty, King Felipe of Spain in Paris on Friday.");
    assertThat(told.meeting().participants()).hasSize(2);
  }

  @Test
  void ministersInARowWithTheirOfficesAreAllMet() {
    Told told =
        Told.of(
            "Jane Roe met with Vice President Ann Low, Minister of Foreign Affairs Tim Poe, and other"
                + " senior Norwegian officials in Oslo.");
    assertThat(told.participants(told.meeting())).contains("Jane Roe", "Ann Low", "Tim Poe");
  }
}
