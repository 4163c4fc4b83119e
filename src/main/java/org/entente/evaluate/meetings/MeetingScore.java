package org.entente.evaluate.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * @param date first and last day right, at the gold's precision, where the text gives one
 * @param undated left without a date where the text gives none
 * @param place one of the places that contain it, where the text gives one
 * @param nearest the most specific of them
 * @param status whether it took place
 * @param kind its form
 * @param role of participants that were found
 * @param capacity of those with an office: the words of one in the other's
 * @param onBehalfOf of those who represent somebody
 * @param topics distinct words of the topics, without small words
 */
public record MeetingScore(
    SpanScore meetings,
    SpanScore participants,
    Share date,
    Share undated,
    Share place,
    Share nearest,
    Share status,
    Share kind,
    Share role,
    Share capacity,
    Share onBehalfOf,
    SpanScore topics) {
  /** Words that say nothing about a topic. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "to", "and", "or", "for", "with", "by", "at", "s");

  /** Nothing scored yet. */
  public static final MeetingScore NONE =
      new MeetingScore(
          SpanScore.NONE,
          SpanScore.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          SpanScore.NONE);

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
    MeetingScore details = NONE;
    for (Pair pair : pairs) {
      GoldMeeting marked = gold.get(pair.gold());
      int named = (int) MeetingAlignment.named(marked, pair.people());
      right += named;
      optional += pair.people().size() - named;
      details =
          details.plus(
              details(facts.article().text(), marked, found.get(pair.found()), pair, names));
    }
    return details.plus(
        new MeetingScore(
            new SpanScore(pairs.size(), found.size(), gold.size()),
            new SpanScore(right, all - optional, known),
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            SpanScore.NONE));
  }

  private static MeetingScore details(
      Text text, GoldMeeting gold, Meeting found, Pair pair, Map<String, String> names) {
    boolean dated = gold.begin().isPresent() || gold.end().isPresent();
    boolean placed = !gold.places().isEmpty();
    Optional<String> at = found.place().map(id -> name(names, id));
    Share role = Share.NONE;
    Share capacity = Share.NONE;
    Share onBehalfOf = Share.NONE;
    for (Map.Entry<Integer, Integer> same : pair.people().entrySet()) {
      Participant marked = gold.participants().get(same.getKey());
      Participation taken = found.participants().get(same.getValue());
      role = role.plus(Share.of(marked.role() == taken.role()));
      if (marked.capacity().isPresent()) {
        capacity = capacity.plus(Share.of(contained(marked.capacity(), taken.capacity())));
      }
      if (marked.onBehalfOf().isPresent()) {
        Optional<String> other = taken.onBehalfOf().map(id -> name(names, id));
        onBehalfOf = onBehalfOf.plus(Share.of(same(marked.onBehalfOf(), other)));
      }
    }
    return new MeetingScore(
        SpanScore.NONE,
        SpanScore.NONE,
        dated ? Share.of(days(gold, found)) : Share.NONE,
        dated ? Share.NONE : Share.of(found.begin().isEmpty()),
        placed
            ? Share.of(gold.places().stream().anyMatch(p -> same(Optional.of(p), at)))
            : Share.NONE,
        placed ? Share.of(same(Optional.of(gold.places().get(0)), at)) : Share.NONE,
        Share.of(gold.status() == found.status()),
        Share.of(gold.kind() == found.kind()),
        role,
        capacity,
        onBehalfOf,
        topics(text, gold.topics(), found));
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

  private static boolean contained(Optional<String> marked, Optional<String> taken) {
    Set<String> a = content(Stream.of(marked.orElse("")));
    Set<String> b = content(Stream.of(taken.orElse("")));
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static SpanScore topics(Text text, List<Span> gold, Meeting found) {
    Set<String> known = content(gold.stream().map(text::cover));
    Set<String> told = content(found.topics().stream().map(t -> t.label()));
    Set<String> both = new HashSet<>(known);
    both.retainAll(told);
    return new SpanScore(both.size(), told.size(), known.size());
  }

  private static Set<String> content(Stream<String> phrases) {
    return phrases
        .flatMap(p -> Arrays.stream(p.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
        .collect(Collectors.toSet());
  }

  /** Both together. */
  MeetingScore plus(MeetingScore other) {
    return new MeetingScore(
        meetings.plus(other.meetings),
        participants.plus(other.participants),
        shares(other, MeetingScore::date),
        shares(other, MeetingScore::undated),
        shares(other, MeetingScore::place),
        shares(other, MeetingScore::nearest),
        shares(other, MeetingScore::status),
        shares(other, MeetingScore::kind),
        shares(other, MeetingScore::role),
        shares(other, MeetingScore::capacity),
        shares(other, MeetingScore::onBehalfOf),
        topics.plus(other.topics));
  }

  private Share shares(MeetingScore other, Function<MeetingScore, Share> which) {
    return which.apply(this).plus(which.apply(other));
  }

  /** Lines for people. */
  public String table() {
    return String.join(
        System.lineSeparator(),
        "meetings        " + meetings.line(),
        "participants    " + participants.line(),
        "date            " + date.line(),
        "  none stated   " + undated.line(),
        "place           " + place.line(),
        "  most specific " + nearest.line(),
        "status          " + status.line(),
        "kind            " + kind.line(),
        "role            " + role.line(),
        "capacity        " + capacity.line(),
        "on behalf of    " + onBehalfOf.line(),
        "topics (words)  " + topics.line());
  }
}
