package org.entente.evaluate.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.evaluate.SpanScore;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.Facts;
import org.entente.model.Meeting;
import org.entente.model.MeetingKind;
import org.entente.model.Participation;
import org.entente.model.Role;
import org.entente.model.Span;
import org.entente.model.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingScoresTest {
  private static final String TEXT =
      "Foreign Minister Anna Green met Olaf Blue in Oslo on Friday to discuss herring quotas."
          + " She will visit Iceland in May.";

  private static final String MARKED =
      """
      {"triggers": [{"begin": 28, "end": 31}], "kind": "meeting", "format": "in-person",\
       "status": "occurred", "participants": [\
      {"name": "Anna Green", "role": "attendee", "capacity": "Foreign Minister", "for": "Norway"},\
      {"name": "Olaf Blue", "role": "attendee", "capacity": null, "for": null},\
      {"name": "fishing people", "named": false, "role": "attendee", "capacity": null, "for": null}],\
       "begin": "2022-05-20", "end": "2022-05-20", "places": ["Oslo", "Norway"],\
       "topics": [{"begin": 71, "end": 85}]},\
      {"triggers": [{"begin": 96, "end": 101}], "kind": "visit", "format": "in-person",\
       "status": "planned", "participants": [\
      {"name": "Anna Green", "role": "visitor", "capacity": "Foreign Minister", "for": "Norway"},\
      {"name": "Iceland", "role": "host", "capacity": null, "for": null}],\
       "begin": "2023-05", "end": "2023-05", "places": ["Iceland"], "topics": []}\
      """;

  @TempDir Path folder;
  private Path gold = Path.of("");
  private Path texts = Path.of("");

  @BeforeEach
  void write() throws IOException {
    texts = folder.resolve("texts.jsonl");
    Files.writeString(
        texts,
        """
        {"url": "https://example.org/1", "date": "2022-05-22", "text": "%s"}
        {"url": "https://example.org/2", "date": "2022-05-22", "text": "Nobody marked this."}
        """
            .formatted(TEXT));
    gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, line("https://example.org/1", TEXT, MARKED));
  }

  private static String line(String url, String text, String meetings) {
    return "{\"url\": \"%s\", \"sha256\": \"%s\", \"meetings\": [%s]}\n"
        .formatted(url, GoldText.sha256(text), meetings);
  }

  @Test
  void whatIsFoundAsMarkedIsRight() {
    MeetingScores scores =
        score(
            new Told(MeetingKind.VISIT, EventStatus.PLANNED, 90)
                .with("Green", Role.VISITOR, "foreign minister", "Norway")
                .with("Iceland", Role.HOST, "", "")
                .on("2023-05-01")
                .at("Iceland"),
            new Told(MeetingKind.MEETING, EventStatus.OCCURRED, 0)
                .with("Olaf Blue", Role.ATTENDEE, "", "")
                .with("Anna Green", Role.ATTENDEE, "Minister", "Norway")
                .on("2022-05-20")
                .at("Norway")
                .about("the quotas for herring"));
    MeetingScore score = scores.score();
    assertThat(scores.texts()).isEqualTo(1);
    assertThat(scores.missing()).isEmpty();
    assertThat(score.meetings()).isEqualTo(new SpanScore(2, 2, 2));
    assertThat(score.participants()).isEqualTo(new SpanScore(4, 4, 4));
    assertThat(score.details().of(Question.DATE)).isEqualTo(new Share(2, 2));
    assertThat(score.details().of(Question.PLACE)).isEqualTo(new Share(2, 2));
    assertThat(score.details().of(Question.NEAREST))
        .as("Norway is not Oslo")
        .isEqualTo(new Share(1, 2));
    assertThat(score.details().of(Question.STATUS)).isEqualTo(new Share(2, 2));
    assertThat(score.details().of(Question.KIND)).isEqualTo(new Share(2, 2));
    assertThat(score.details().of(Question.ROLE)).isEqualTo(new Share(4, 4));
    assertThat(score.details().of(Question.CAPACITY)).isEqualTo(new Share(2, 2));
    assertThat(score.details().of(Question.ON_BEHALF_OF)).isEqualTo(new Share(2, 2));
    assertThat(score.topics().f1()).isEqualTo(1);
    assertThat(score.table()).contains("meetings        P 100.0  R 100.0  F1 100.0");
  }

  @Test
  void everyMistakeCounts() {
    MeetingScore score =
        score(
                new Told(MeetingKind.TALKS, EventStatus.PLANNED, 0)
                    .with("Anna Green", Role.HOST, "Envoy", "Sweden")
                    .with("Lena Black", Role.ATTENDEE, "", "")
                    .on("2022-05-13")
                    .at("Bergen")
                    .about("cod quotas"),
                new Told(MeetingKind.MEETING, EventStatus.OCCURRED, 90)
                    .with("Lena Black", Role.ATTENDEE, "", "")
                    .with("Sweden", Role.ATTENDEE, "", ""))
            .score();
    assertThat(score.meetings())
        .as("one shares a third, the other nobody")
        .isEqualTo(new SpanScore(1, 2, 2));
    assertThat(score.participants()).isEqualTo(new SpanScore(1, 4, 4));
    assertThat(score.details().of(Question.DATE)).isEqualTo(new Share(0, 1));
    assertThat(score.details().of(Question.PLACE)).isEqualTo(new Share(0, 1));
    assertThat(score.details().of(Question.STATUS)).isEqualTo(new Share(0, 1));
    assertThat(score.details().of(Question.KIND)).isEqualTo(new Share(0, 1));
    assertThat(score.details().of(Question.ROLE)).isEqualTo(new Share(0, 1));
    assertThat(score.details().of(Question.CAPACITY)).isEqualTo(new Share(0, 1));
    assertThat(score.details().of(Question.ON_BEHALF_OF)).isEqualTo(new Share(0, 1));
    assertThat(score.topics()).isEqualTo(new SpanScore(1, 2, 2));
  }

  @Test
  void theSameWordsAndOnePersonAreEnough() {
    Told crowd =
        new Told(MeetingKind.MEETING, EventStatus.OCCURRED, 0)
            .with("Anna Green", Role.ATTENDEE, "", "")
            .with("Lena Black", Role.ATTENDEE, "", "")
            .with("Peter Grey", Role.ATTENDEE, "", "")
            .with("Ida White", Role.ATTENDEE, "", "");
    assertThat(score(crowd).score().meetings()).isEqualTo(new SpanScore(1, 1, 2));
    Told elsewhere =
        new Told(MeetingKind.MEETING, EventStatus.OCCURRED, 86)
            .with("Olaf Blue", Role.ATTENDEE, "", "")
            .with("Lena Black", Role.ATTENDEE, "", "")
            .with("Peter Grey", Role.ATTENDEE, "", "")
            .with("Ida White", Role.ATTENDEE, "", "");
    assertThat(score(elsewhere).score().meetings()).isEqualTo(new SpanScore(0, 1, 2));
  }

  @Test
  void partiesWithoutANameAreNeitherMissedNorWrong() {
    Told told =
        new Told(MeetingKind.MEETING, EventStatus.OCCURRED, 0)
            .with("Anna Green", Role.ATTENDEE, "", "")
            .with("Olaf Blue", Role.ATTENDEE, "", "")
            .with("the fishing people of Oslo", Role.ATTENDEE, "", "");
    assertThat(score(told).score().participants()).isEqualTo(new SpanScore(2, 2, 4));
  }

  @Test
  void whereNoDateIsStatedNoneIsExpected() throws IOException {
    Files.writeString(
        gold, line("https://example.org/1", TEXT, MARKED.replaceAll("\"20[-\\d]+\"", "null")));
    Told told =
        new Told(MeetingKind.MEETING, EventStatus.OCCURRED, 0)
            .with("Anna Green", Role.ATTENDEE, "", "")
            .with("Olaf Blue", Role.ATTENDEE, "", "");
    assertThat(score(told).score().details().of(Question.UNDATED)).isEqualTo(new Share(1, 1));
    assertThat(score(told.on("2022-05-20")).score().details().of(Question.UNDATED))
        .isEqualTo(new Share(0, 1));
    assertThat(score(told).score().details().of(Question.DATE)).isEqualTo(new Share(0, 0));
  }

  @Test
  void aWeekIsRightOnEachOfItsDays() {
    assertThat(MeetingScore.covers("2022-W21", Optional.of("2022-05-23"))).isTrue();
    assertThat(MeetingScore.covers("2022-W21", Optional.of("2022-05-30"))).isFalse();
    assertThat(MeetingScore.covers("2022-05", Optional.of("2022-05-30"))).isTrue();
    assertThat(MeetingScore.covers("2022-05-30", Optional.of("2022-05"))).isFalse();
    assertThat(MeetingScore.covers("2022", Optional.empty())).isFalse();
  }

  @Test
  void aTextThatHasChangedIsMissing() throws IOException {
    Files.writeString(gold, line("https://example.org/1", TEXT + " Or not.", MARKED));
    MeetingScores scores = score();
    assertThat(scores.texts()).isZero();
    assertThat(scores.missing()).containsExactly("https://example.org/1");
    assertThat(scores.score().participants().f1()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aTextOfWhichNothingIsMadeHasNoMeetings() {
    MeetingScores scores =
        MeetingScores.of(gold, List.of(texts.toString()), article -> Optional.empty());
    assertThat(scores.score().meetings()).isEqualTo(new SpanScore(0, 0, 2));
  }

  @Test
  void goldThatIsNoneSaysWhere() throws IOException {
    Files.writeString(gold, "{\"url\": \"https://example.org/1\"}\n");
    assertThatThrownBy(this::score)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gold.jsonl line 1");
  }

  private MeetingScores score(Told... told) {
    return MeetingScores.of(
        gold, List.of(texts.toString()), article -> Optional.of(facts(article, told)));
  }

  private static Facts facts(Article article, Told... told) {
    Map<String, Entity> entities = new java.util.LinkedHashMap<>();
    List<Meeting> meetings = new ArrayList<>();
    for (Told one : told) {
      meetings.add(one.meeting(entities));
    }
    return new Facts(
        article,
        List.of(),
        List.copyOf(entities.values()),
        List.of(),
        meetings,
        List.of(),
        List.of(),
        List.of());
  }

  /** A found meeting, by names instead of ids. */
  private record Told(
      MeetingKind kind,
      EventStatus status,
      int evidence,
      List<String[]> people,
      Optional<String> day,
      Optional<String> place,
      Optional<String> topic) {
    Told(MeetingKind kind, EventStatus status, int evidence) {
      this(kind, status, evidence, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Told with(String name, Role role, String capacity, String country) {
      List<String[]> more = new ArrayList<>(people);
      more.add(new String[] {name, role.name(), capacity, country});
      return new Told(kind, status, evidence, more, day, place, topic);
    }

    Told on(String date) {
      return new Told(kind, status, evidence, people, Optional.of(date), place, topic);
    }

    Told at(String name) {
      return new Told(kind, status, evidence, people, day, Optional.of(name), topic);
    }

    Told about(String label) {
      return new Told(kind, status, evidence, people, day, place, Optional.of(label));
    }

    Meeting meeting(Map<String, Entity> entities) {
      Span span = new Span(evidence, evidence + 30);
      return new Meeting(
          "m" + evidence,
          kind,
          Optional.empty(),
          status,
          people.stream()
              .map(
                  p ->
                      new Participation(
                          id(entities, p[0]),
                          Role.valueOf(p[1]),
                          Optional.of(p[2]).filter(s -> !s.isEmpty()),
                          Optional.of(p[3])
                              .filter(s -> !s.isEmpty())
                              .map(name -> id(entities, name)),
                          span))
              .toList(),
          place.map(name -> id(entities, name)),
          day,
          day,
          Optional.empty(),
          Optional.empty(),
          topic.map(label -> new Topic(label, Optional.empty(), span)).stream().toList(),
          List.of(),
          OptionalInt.empty(),
          List.of(),
          1,
          List.of(span));
    }

    private static String id(Map<String, Entity> entities, String name) {
      return entities
          .computeIfAbsent(
              name,
              n ->
                  new Entity(
                      "e" + n,
                      n,
                      EntityType.PERSON,
                      Optional.empty(),
                      Optional.empty(),
                      false,
                      List.of()))
          .id();
    }
  }
}
