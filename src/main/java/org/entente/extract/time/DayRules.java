package org.entente.extract.time;

import static org.entente.extract.time.Months.MONTH;
import static org.entente.extract.time.Months.MONTH_AND;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Tense;
import org.entente.model.TimeType;

/** Days that are named by the calendar: dates, ranges of days, fixed holidays. */
final class DayRules {
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?: (?:st|nd|rd|th))?";
  private static final String YEAR = "(1\\d{3}|20\\d\\d)";
  private static final String WEEKDAY = "(?:({weekday|weekday-abbreviation})(?: \\.)?(?: ,)? )?";
  private static final String PART = "(?: {part})?";

  private final TimeWords words;
  private final Months months;
  private final Pattern rangeEnd;

  DayRules(TimeWords words) {
    this.words = words;
    this.months = new Months(words);
    this.rangeEnd =
        words.compile(
            "(?:-|–|to|through|until|and) (?:(?:{month|month-abbreviation})(?: \\.)? \\d{1,2}"
                + "|\\d{1,2} (?:{month|month-abbreviation}))(?: ,)? (\\d{4})");
  }

  List<Rule> rules() {
    return List.of(
        rule("(?:the )?(?:4 th|fourth) of july", DayRules::independenceDay),
        rule("(\\d{4}) - (\\d\\d) - (\\d\\d)(?: t.*)?", m -> full(m, 1, 2, 3)),
        rule("(\\d{4}) / (\\d\\d) / (\\d\\d)", m -> full(m, 1, 2, 3)),
        rule("({holiday})(?: ,? ?" + YEAR + ")?", this::holiday),
        rule(
            WEEKDAY + MONTH_AND + " " + DAY + "(?: ,)?(?: of)? " + YEAR + PART,
            m -> named(m, 2, 3, 4)),
        rule(
            WEEKDAY
                + "(?:the )?"
                + DAY
                + "(?: day)?(?: of)? "
                + MONTH
                + "(?: ,)? (\\d{3,4})"
                + PART,
            m -> named(m, 3, 2, 4)),
        rule(WEEKDAY + MONTH_AND + " " + DAY + PART, m -> yearless(m, 2, 3)),
        rule(
            WEEKDAY + "(?:the )?" + DAY + "(?: day)?(?: of)? " + MONTH + PART,
            m -> yearless(m, 3, 2)),
        rule(
            MONTH_AND + " " + DAY + " - " + DAY + "(?:(?: ,)? " + YEAR + ")?",
            m -> days(m, 1, 2, 3)),
        rule(
            MONTH_AND
                + " "
                + DAY
                + " (?:and|to|through) "
                + DAY
                + "(?:(?: ,)? "
                + YEAR
                + ")?"
                + "(?= (?:[.,;:)]|in|at|for|with|on|to) )",
            m -> days(m, 1, 2, 3)),
        rule(
            DAY + " (?:-|and|to) " + DAY + " " + MONTH + "(?:(?: ,)? " + YEAR + ")?",
            m -> days(m, 3, 1, 2)),
        rule("9 / 11", m -> Reading.date(Period.day(LocalDate.of(2001, 9, 11)))));
  }

  private Rule rule(String pattern, Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  /** "Christmas Day": the nearest that the tense allows. */
  private Optional<Reading> holiday(Match match) {
    if (!match.capital(1)) {
      return Optional.empty();
    }
    MonthDay fixed = MonthDay.parse("--" + words.value(match.word(1), List.of("holiday")));
    Optional<Integer> year =
        match.has(2)
            ? Optional.of(number(match, 2))
            : match.anchors().year(fixed.getMonthValue(), fixed.getDayOfMonth(), match.tense());
    return year.isPresent()
        ? Reading.date(Period.day(fixed.atYear(year.get())))
        : Reading.of(TimeType.DATE, fixed.toString());
  }

  private static int number(Match match, int group) {
    return Integer.parseInt(match.word(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Reading> full(Match match, int year, int month, int day) {
    return day(number(match, year), number(match, month), number(match, day))
        .flatMap(date -> Reading.date(Period.day(date)));
  }

  private Optional<Reading> named(Match match, int month, int day, int year) {
    if (!match.capital(month)) {
      return Optional.empty();
    }
    return day(number(match, year), months.number(match, month), number(match, day))
        .flatMap(date -> Reading.date(Period.day(date)));
  }

  private Optional<Reading> yearless(Match match, int month, int day) {
    if (!match.capital(month)) {
      return Optional.empty();
    }
    int inMonth = months.number(match, month);
    int inDay = number(match, day);
    Optional<Integer> year =
        yearOfEnd(match).or(() -> match.anchors().year(inMonth, inDay, match.tense()));
    if (match.has(1) && match.anchors().published().isPresent()) {
      year =
          yearOfWeekday(match, inMonth, inDay)
              .or(() -> match.anchors().year(inMonth, inDay, match.tense()));
    }
    if (year.isEmpty()) {
      return Reading.of(TimeType.DATE, String.format(Locale.ROOT, "--%02d-%02d", inMonth, inDay));
    }
    return day(year.get(), inMonth, inDay).flatMap(date -> Reading.date(Period.day(date)));
  }

  /** "January 23 - March 9, 2014": the range's end has the year of both. */
  private Optional<Integer> yearOfEnd(Match match) {
    Matcher end = rangeEnd.matcher(match.after());
    return end.find() && end.start() == 1
        ? Optional.of(Integer.valueOf(end.group(1)))
        : Optional.empty();
  }

  /** "Friday, July 7" is a Friday in one year out of six. */
  private Optional<Integer> yearOfWeekday(Match match, int month, int day) {
    DayOfWeek weekday =
        DayOfWeek.of(
            Integer.parseInt(
                words.value(match.word(1), List.of("weekday", "weekday-abbreviation"))));
    int now = match.anchors().published().orElseThrow().getYear();
    for (int year : List.of(now, now - 1, now + 1)) {
      Optional<LocalDate> date = day(year, month, day);
      if (date.isPresent() && date.get().getDayOfWeek() == weekday) {
        return Optional.of(year);
      }
    }
    return Optional.empty();
  }

  /** The holiday, unless something happened on it. */
  private static Optional<Reading> independenceDay(Match match) {
    return match.tense() == Tense.PRESENT ? Reading.of(TimeType.DATE, "--07-04") : Optional.empty();
  }

  private Optional<Reading> days(Match match, int month, int from, int to) {
    if (!match.capital(month)) {
      return Optional.empty();
    }
    int inMonth = months.number(match, month);
    Optional<Integer> year =
        match.has(4)
            ? Optional.of(number(match, 4))
            : match.anchors().year(inMonth, number(match, from), match.tense());
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = day(year.get(), inMonth, number(match, from));
    Optional<LocalDate> last = day(year.get(), inMonth, number(match, to));
    return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
        ? Reading.range(Period.day(first.get()), Period.day(last.get()))
        : Optional.empty();
  }
}
