package org.entente.evaluate.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evaluate.SpanScore;
import org.entente.evaluate.meetings.GoldMeeting.Participant;
import org.entente.evaluate.meetings.MeetingAlignment.Pair;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Meeting;
import org.entente.model.Participation;
import org.entente.model.Span;
import org.entente.model.Text;

/**
 * How well meetings were found. Everything but the first two is asked of pairs that {@link
 * MeetingAlignment} takes for one meeting.
 *
 * @param meetings found at all
 * @param participants of all meetings, also of those missed or made up; parties without a name are
 *     neither missed nor wrong
 * @param topics distinct words of the topics, without small words
 * @param outcomes of all meetings, also of those missed or made up; {@link OutcomeScore} says which
 *     are the same
 * @param details the questions that have one answer for each meeting or participant
 */
public record MeetingScore(
    SpanScore meetings,
    SpanScore participants,
    SpanScore topics,
    SpanScore outcomes,
    Shares details) {
  /** Nothing scored yet. */
  public static final MeetingScore NONE =
      new MeetingScore(SpanScore.NONE, SpanScore.NONE, SpanScore.NONE, SpanScore.NONE, Shares.NONE);

  /** Columns of a table that the names of its lines fill. */
  private static final int MARGIN = 16;

  /** Scores one article's meetings; the positions of {@code gold} are in its text. */
  static MeetingScore of(List<GoldMeeting> gold, Facts facts) {
    Map<String, String> names =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    List<Meeting> found = facts.meetings();
    List<List<String>> participants =
        found.stream()
            .map(m -> m.participants().stream().map(p -> name(names, p.entity())).toList())
            .toList();
    List<Pair> pairs = MeetingAlignment.align(gold, found, participants);
    int known =
        (int) gold.stream().flatMap(g -> g.participants().stream().filter(p -> p.named())).count();
    int all = participants.stream().mapToInt(List::size).sum();
    int right = 0;
    int optional = 0;
    SpanScore topics = SpanScore.NONE;
    OutcomeScore outcomes = OutcomeScore.NONE;
    Shares details = Shares.NONE;
    for (Pair pair : pairs) {
      GoldMeeting marked = gold.get(pair.gold());
      Meeting taken = found.get(pair.found());
      int named = (int) MeetingAlignment.named(marked, pair.people());
      right += named;
      optional += pair.people().size() - named;
      topics = topics.plus(topics(facts.article().text(), marked.topics(), taken));
      outcomes = outcomes.plus(OutcomeScore.of(marked, taken, facts));
      details = details.plus(event(marked, taken, names)).plus(people(marked, taken, pair, names));
    }
    return new MeetingScore(
        new SpanScore(pairs.size(), found.size(), gold.size()),
        new SpanScore(right, all - optional, known),
        topics,
        new SpanScore(
            outcomes.right(),
            found.stream().mapToInt(m -> m.outcomes().size()).sum(),
            gold.stream().mapToInt(g -> g.outcomes().size()).sum()),
        details.plus(new Shares(Map.of(Question.OUTCOME_STATUS, outcomes.status()))));
  }

  private static Shares event(GoldMeeting gold, Meeting found, Map<String, String> names) {
    Shares shares =
        Shares.NONE
            .and(Question.STATUS, gold.status() == found.status())
            .and(Question.KIND, gold.kind() == found.kind());
    boolean dated = gold.begin().isPresent() || gold.end().isPresent();
    shares =
        dated
            ? shares.and(Question.DATE, days(gold, found))
            : shares.and(Question.UNDATED, found.begin().isEmpty());
    if (gold.places().isEmpty()) {
      return shares;
    }
    Optional<String> at = found.place().map(id -> name(names, id));
    return shares
        .and(Question.PLACE, gold.places().stream().anyMatch(p -> same(Optional.of(p), at)))
        .and(Question.NEAREST, same(Optional.of(gold.places().get(0)), at));
  }

  private static Shares people(
      GoldMeeting gold, Meeting found, Pair pair, Map<String, String> names) {
    Shares shares = Shares.NONE;
    for (Map.Entry<Integer, Integer> same : pair.people().entrySet()) {
      Participant marked = gold.participants().get(same.getKey());
      Participation taken = found.participants().get(same.getValue());
      shares = shares.and(Question.ROLE, marked.role() == taken.role());
      if (marked.capacity().isPresent()) {
        shares =
            shares.and(
                Question.CAPACITY,
                Words.contained(marked.capacity().get(), taken.capacity().orElse("")));
      }
      if (marked.onBehalfOf().isPresent()) {
        Optional<String> other = taken.onBehalfOf().map(id -> name(names, id));
        shares = shares.and(Question.ON_BEHALF_OF, same(marked.onBehalfOf(), other));
      }
    }
    return shares;
  }

  private static String name(Map<String, String> names, String id) {
    return names.getOrDefault(id, "");
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && SameName.same(a.get(), b.get());
  }

  private static boolean days(GoldMeeting gold, Meeting found) {
    return gold.begin().map(day -> covers(day, found.begin())).orElse(true)
        && gold.end().map(day -> covers(day, found.end().or(found::begin))).orElse(true);
  }

  /** Whether a day lies in the day, week, month or year that was marked. */
  static boolean covers(String marked, Optional<String> day) {
    if (day.isEmpty()) {
      return false;
    }
    if (!marked.contains("W")) {
      return day.get().startsWith(marked);
    }
    try {
      LocalDate date = LocalDate.parse(day.get());
      return marked.equals(
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              date.get(IsoFields.WEEK_BASED_YEAR),
              date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    } catch (DateTimeParseException e) {
      return day.get().equals(marked);
    }
  }

  private static SpanScore topics(Text text, List<Span> gold, Meeting found) {
    return Words.overlap(
        gold.stream().map(text::cover), found.topics().stream().map(t -> t.label()));
  }

  /** Both together. */
  MeetingScore plus(MeetingScore other) {
    return new MeetingScore(
        meetings.plus(other.meetings),
        participants.plus(other.participants),
        topics.plus(other.topics),
        outcomes.plus(other.outcomes),
        details.plus(other.details));
  }

  /** Lines for people. */
  public String table() {
    List<String> lines = new ArrayList<>();
    lines.add(line("meetings", meetings.line()));
    lines.add(line("participants", participants.line()));
    Stream.of(Question.values())
        .forEach(question -> lines.add(line(question.label(), details.of(question).line())));
    lines.add(line("topics (words)", topics.line()));
    lines.add(line("outcomes", outcomes.line()));
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(String label, String score) {
    return String.format(Locale.ROOT, "%-" + MARGIN + "s%s", label, score);
  }
}
