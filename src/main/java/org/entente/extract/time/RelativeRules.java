package org.entente.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.model.Tense;
import org.entente.model.TimeType;

/** Expressions that count from the day of publication or from where the story has got to. */
final class RelativeRules {
  private static final String PART = "(?: {part})?";
  private static final String SEVERAL =
      "(?:(?:about|around|roughly|nearly|almost|just|only|some|over) )?({number}|{vague}|an?|\\d+(?:,\\d{3})?)";

  /** A noun phrase follows: "the day before the war" counts from something unknown. */
  private static final Pattern EVENT =
      Pattern.compile(
          " (?:the|a|an|his|her|its|their|our|my|he|she|it|they|we|i|you|this|that|these|those) .*");

  private final TimeWords words;

  RelativeRules(TimeWords words) {
    this.words = words;
  }

  List<Rule> rules() {
    return List.of(
        rule("(today|tonight|yesterday|tomorrow)" + PART, this::deictic),
        rule("(?:(?:earlier|later) )?(today|tonight)", this::deictic),
        rule("(?:early |later |late )?this (?:morning|afternoon|evening)", m -> shifted(m, 0)),
        rule("last night", m -> shifted(m, -1)),
        rule("(?:the )?day before yesterday", m -> shifted(m, -2)),
        rule("(?:the )?day after tomorrow", m -> shifted(m, 2)),
        rule("(?:(?:early|late) )?({weekday})" + PART, m -> weekday(m, Optional.empty(), 1)),
        rule(
            "(?:the |this )?({step}) ({weekday})" + PART,
            m -> weekday(m, Optional.of(m.word(1)), 2)),
        rule("({weekday}) (last|next) week", this::weekdayOfWeek),
        rule(
            "(?:(?:earlier|later|early|late) )?(?:the )?({step}) (day|week|month|year)(?: 's)?",
            this::step),
        rule(
            "(?:(?:earlier|later|early|late) )?this years", m -> step(m, "this", Period.Unit.YEAR)),
        rule("later in the (week|month|year)", this::ofNow),
        rule("(?:the )?end of the (week|month|year)", m -> lastDay(m, unit(m.word(1)))),
        rule("year(?: -)? end", m -> lastDay(m, Period.Unit.YEAR)),
        rule("(?:earlier|later) (?:in the|that) (day|week|month|year)", this::ofStory),
        rule(
            "(?:that|that same|the same|the very same) (day|week|month|year|night|morning|afternoon|evening)",
            this::ofStory),
        rule("(?:the )?(last|this|next) ({month})", this::month),
        rule("(?:the |this |over the )?({step})? ?weekend", this::weekend),
        rule(SEVERAL + "(?: -)? ({unit|units}) ago", m -> counted(m, -1, false)),
        rule(
            SEVERAL + " ({unit|units}) (earlier|before|previously|prior)",
            m -> counted(m, -1, true)),
        rule(
            SEVERAL + " ({unit|units}) (later|after|afterwards|afterward|on)",
            m -> counted(m, 1, true)),
        rule("{units} ago", m -> Reading.of(TimeType.DATE, "PAST_REF")),
        rule("in " + SEVERAL + " ({unit|units})(?: ' time| 's time)?", this::ahead),
        rule(SEVERAL + " ({unit|units}) from (?:now|today)", m -> counted(m, 1, false)),
        rule("(?:the )?(day|night|week|month|year) (before|after|earlier|later)", this::neighbour),
        rule("(?:the )?(?:following|next) (?:morning|afternoon|evening|night)", m -> nextDay(m, 1)),
        rule("(?:the )?previous (?:morning|afternoon|evening|night)", m -> nextDay(m, -1)),
        rule("({reference})(?! (?:{number|vague|unit|units}|\\d+) )", this::reference),
        rule("(?<=[-–] )(present)(?= \\))", m -> Reading.of(TimeType.DATE, "PRESENT_REF")));
  }

  private Rule rule(String pattern, Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  private Optional<Reading> deictic(Match match) {
    int days =
        switch (match.word(1)) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    return match.anchors().published().isPresent()
        ? shifted(match, days)
        : Reading.of(TimeType.DATE, List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF").get(days + 1));
  }

  private static Optional<Reading> shifted(Match match, int days) {
    return match
        .anchors()
        .published()
        .flatMap(today -> Reading.date(Period.day(today.plusDays(days))));
  }

  private static Optional<Reading> nextDay(Match match, int days) {
    return match.anchors().storyDay().flatMap(day -> Reading.date(Period.day(day.plusDays(days))));
  }

  /** Papers name the weekday for the days around their own. */
  private Optional<Reading> weekday(Match match, Optional<String> step, int group) {
    if (!match.capital(group) || match.anchors().published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = match.anchors().published().get();
    DayOfWeek wanted = dayOfWeek(match.word(group));
    String word = step.orElse("");
    LocalDate latest = today.with(TemporalAdjusters.previousOrSame(wanted));
    LocalDate coming = today.with(TemporalAdjusters.nextOrSame(wanted));
    LocalDate day =
        switch (word) {
          case "last", "past", "previous", "preceding" ->
              today.with(TemporalAdjusters.previous(wanted));
          case "next", "coming", "upcoming", "following" ->
              today.with(TemporalAdjusters.next(wanted));
          default ->
              switch (match.tense()) {
                case PAST -> latest;
                case FUTURE -> coming;
                case PRESENT ->
                    today.toEpochDay() - latest.toEpochDay()
                            <= coming.toEpochDay() - today.toEpochDay()
                        ? latest
                        : coming;
              };
        };
    return Reading.date(Period.day(day));
  }

  private Optional<Reading> weekdayOfWeek(Match match) {
    DayOfWeek wanted = dayOfWeek(match.word(1));
    int weeks = match.word(2).equals("last") ? -1 : 1;
    return match
        .anchors()
        .published()
        .map(today -> Period.week(today).plus(weeks).first())
        .flatMap(monday -> Reading.date(Period.day(monday.plusDays(wanted.getValue() - 1L))));
  }

  private DayOfWeek dayOfWeek(String word) {
    return DayOfWeek.of(Integer.parseInt(words.value(word, List.of("weekday"))));
  }

  private static Period.Unit unit(String word) {
    return switch (word) {
      case "day", "days", "night", "nights", "morning", "afternoon", "evening" -> Period.Unit.DAY;
      case "week", "weeks" -> Period.Unit.WEEK;
      case "month", "months" -> Period.Unit.MONTH;
      case "year", "years" -> Period.Unit.YEAR;
      default -> throw new IllegalArgumentException("no unit of the calendar: " + word);
    };
  }

  private Optional<Reading> step(Match match) {
    return step(match, match.word(1), unit(match.word(2)));
  }

  /**
   * "This", "last", "next" count from the paper; "the previous", "the following" from the story.
   */
  private Optional<Reading> step(Match match, String word, Period.Unit unit) {
    boolean story =
        List.of("previous", "preceding", "following", "same").contains(word)
            || word.equals("next") && unit == Period.Unit.DAY;
    Optional<Period> from =
        story
            ? match.anchors().story(unit)
            : match.anchors().published().map(day -> Period.of(day, unit));
    long steps = Long.parseLong(words.value(word, List.of("step")));
    if (from.isEmpty()) {
      String value = steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "PRESENT_REF";
      return Reading.of(TimeType.DATE, value);
    }
    return Reading.date(from.get().plus(steps));
  }

  /** "Later in the week". */
  private Optional<Reading> ofNow(Match match) {
    return match
        .anchors()
        .published()
        .flatMap(today -> Reading.date(Period.of(today, unit(match.word(1)))));
  }

  private static Optional<Reading> lastDay(Match match, Period.Unit unit) {
    return match
        .anchors()
        .published()
        .map(day -> Period.of(day, unit).plus(1).first().minusDays(1))
        .flatMap(day -> Reading.date(Period.day(day)));
  }

  private Optional<Reading> ofStory(Match match) {
    return match.anchors().story(unit(match.word(1))).flatMap(Reading::date);
  }

  private Optional<Reading> month(Match match) {
    if (match.anchors().published().isEmpty() || !match.capital(2)) {
      return Optional.empty();
    }
    int month = Integer.parseInt(words.value(match.word(2), List.of("month")));
    LocalDate today = match.anchors().published().get();
    int now = today.getMonthValue();
    int year =
        switch (match.word(1)) {
          case "last" -> month < now ? today.getYear() : today.getYear() - 1;
          case "next" -> month > now ? today.getYear() : today.getYear() + 1;
          default -> today.getYear();
        };
    return Reading.date(Period.month(year, month));
  }

  private Optional<Reading> weekend(Match match) {
    if (match.anchors().published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = match.anchors().published().get();
    long step =
        match.has(1)
            ? Long.parseLong(words.value(match.word(1), List.of("step")))
            : today.getDayOfWeek().getValue() <= EARLY_IN_THE_WEEK && match.tense() == Tense.PAST
                ? -1
                : 0;
    return Reading.of(TimeType.DATE, Period.week(today).plus(step).value() + "-WE");
  }

  /** Until Thursday "over the weekend" is the last one. */
  private static final int EARLY_IN_THE_WEEK = 4;

  /** "Two years ago" from the paper's day, "two years later" from the story's. */
  private Optional<Reading> counted(Match match, int direction, boolean story) {
    boolean open = story && List.of("before", "after", "prior", "on").contains(match.word(3));
    if (open && (EVENT.matcher(match.after()).matches() || match.tagAfter().startsWith("N"))) {
      return Optional.empty();
    }
    Optional<Integer> count = count(match.word(1));
    String ref = direction < 0 ? "PAST_REF" : "FUTURE_REF";
    String unit = words.value(match.word(2), List.of("unit", "units"));
    if (count.isEmpty() || unit.startsWith("T")) {
      return Reading.of(TimeType.DATE, direction > 0 && story ? "PAST_REF" : ref);
    }
    int factor = unit.length() > 1 ? Integer.parseInt(unit.substring(0, unit.length() - 1)) : 1;
    Period.Unit period =
        switch (unit.charAt(unit.length() - 1)) {
          case 'D' -> Period.Unit.DAY;
          case 'W' -> Period.Unit.WEEK;
          case 'M' -> Period.Unit.MONTH;
          default -> Period.Unit.YEAR;
        };
    long steps = (long) direction * count.get() * factor;
    boolean byDay = story && period == Period.Unit.WEEK;
    Optional<Period> from =
        story
            ? byDay ? match.anchors().storyDay().map(Period::day) : match.anchors().story(period)
            : match.anchors().published().map(day -> Period.of(day, period));
    if (from.isEmpty()) {
      return Reading.of(TimeType.DATE, ref);
    }
    return Reading.date(from.get().plus(byDay ? steps * DAYS_OF_WEEK : steps));
  }

  private static final int DAYS_OF_WEEK = 7;

  /** "In two weeks" lies ahead only where the verb does; "in two years" may be a duration. */
  private Optional<Reading> ahead(Match match) {
    return match.tense() == Tense.FUTURE ? counted(match, 1, false) : Optional.empty();
  }

  /** Nobody dates what lies a million years back. */
  private static final int LONGEST_COUNT = 5;

  private Optional<Integer> count(String word) {
    if (word.equals("a") || word.equals("an")) {
      return Optional.of(1);
    }
    if (Character.isDigit(word.charAt(0))) {
      String digits = word.replace(",", "");
      return digits.length() <= LONGEST_COUNT
          ? Optional.of(Integer.valueOf(digits))
          : Optional.empty();
    }
    return words.value("number", word).map(Integer::parseInt);
  }

  private Optional<Reading> neighbour(Match match) {
    boolean open = match.word(2).equals("before") || match.word(2).equals("after");
    if (open && (EVENT.matcher(match.after()).matches() || match.tagAfter().startsWith("N"))) {
      return Optional.empty();
    }
    boolean back = match.word(2).equals("before") || match.word(2).equals("earlier");
    Period.Unit unit = unit(match.word(1));
    Optional<Period> from =
        unit == Period.Unit.DAY
            ? match.anchors().storyDay().map(Period::day)
            : match.anchors().story(unit);
    return from.flatMap(p -> Reading.date(p.plus(back ? -1 : 1)));
  }

  private Optional<Reading> reference(Match match) {
    return Reading.of(TimeType.DATE, words.value(match.word(1), List.of("reference")));
  }
}
