package org.entente.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Tense;
import org.entente.model.TimeType;

/** Days, months, years, seasons and quarters that are named by the calendar. */
final class CalendarRules {
  private static final String MONTH = "({month|month-abbreviation})";

  /** A number follows, so that a dot is the abbreviation's and not the sentence's. */
  private static final String MONTH_AND = MONTH + "(?: \\.)?";

  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?: (?:st|nd|rd|th))?";
  private static final String YEAR = "(1\\d{3}|20\\d\\d)";
  private static final String WEEKDAY = "(?:({weekday|weekday-abbreviation})(?: \\.)?(?: ,)? )?";
  private static final String PART = "(?: {part})?";

  /** Words after which a bare number of up to four digits is a year. */
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          ".* (?:in|since|by|until|till|from|around|circa|c|c\\.|ad|year|about|after|before|during|of"
              + "|or|to|and|between|early|late|mid|mid -|–|-|\\() $");

  /** After these a number before a plural is a year nevertheless: "in 2015 talks began". */
  private static final Pattern WITHIN = Pattern.compile(".* (?:in|since|until|till|during) $");

  private static final Pattern BEFORE_SHORT_YEAR =
      Pattern.compile(".* (?:in|since|by|until|circa|c|ad|in about|until about) $");

  private static final Pattern AFTER_SHORT_YEAR =
      Pattern.compile(" (?:[.,;:)–-]|in|at|the|and|when|by|after|before|became).*");

  /** "The 2014 protests", "the 2011 and 2017 elections". */
  private static final Pattern EDITION = Pattern.compile(".* the (?:\\d{4} (?:,|and|or) )*$");

  private static final Pattern RANGE_AFTER = Pattern.compile(" [-–] \\d{4} .*");
  private static final Pattern COUNTED =
      Pattern.compile(" (?:percent|%|km|m|ft|people|troops|°).*");

  private static final int FIRST_MODERN = 1000;

  /** From here on a number of four digits is more often a year than a count. */
  private static final int FIRST_RECENT = 1800;

  private static final int FIRST_LIVING = 1900;

  /** Plans reach no further. */
  private static final int LAST = 2100;

  private static final Pattern MONEY =
      Pattern.compile(".* (?:\\$|€|£|no|#|us\\$|rs|room|flight) $");

  private static final int CENTURY = 100;
  private static final int MONTHS = 12;

  private final TimeWords words;

  private final Pattern rangeEnd;

  CalendarRules(TimeWords words) {
    this.words = words;
    this.rangeEnd =
        words.compile(
            "(?:-|–|to|through|until|and) (?:(?:{month|month-abbreviation})(?: \\.)? \\d{1,2}"
                + "|\\d{1,2} (?:{month|month-abbreviation}))(?: ,)? (\\d{4})");
  }

  List<Rule> rules() {
    return List.of(
        rule("(?:the )?(?:4 th|fourth) of july", CalendarRules::independenceDay),
        rule("(\\d{4}) - (\\d\\d) - (\\d\\d)(?: t.*)?", m -> full(m, 1, 2, 3)),
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
        rule(
            "(?:early |late |mid(?: -)? )?" + MONTH_AND + "(?: ,)?(?: of)? (\\d{3,4})",
            this::monthOfYear),
        rule(
            MONTH + " (?:of )?(?:(the same|that|that same|this|last|next) year)",
            this::monthOfToldYear),
        rule("(?:early |late |mid(?: -)? )?" + MONTH, this::month),
        rule("(?:ad )?(\\d{2,4})(?: (?:ad|ce))?", this::year),
        rule("(\\d{1,5}) (?:bc|bce)", m -> Reading.date(Period.year(-number(m, 1)))),
        rule("(?<=\\d{4} [-–] )(\\d\\d)(?! -)", this::secondYear),
        rule("(?:the )?(?:(?:early|late|mid)(?: -)? )?(1\\d\\d|20\\d)0 '?s", this::decade),
        rule("the (?:(?:early|late|mid)(?: -)? )?(?:' ?)?([2-9])0 s", m -> decadeOf("19", m)),
        rule("the (?:(?:early|late|mid)(?: -)? )?({decade-word})", this::decadeWord),
        rule(
            "(?:(?:early|late|mid)(?: -)? )?(?:the )?({ordinal}|\\d{1,2} (?:st|nd|rd|th)) century",
            this::century),
        rule("(?:the )?({season})(?: of)? " + YEAR, this::season),
        rule("(?:the )?(first|second|third|fourth) quarter of " + YEAR, m -> part(m, "Q")),
        rule("(?:the )?(first|second) half of " + YEAR, m -> part(m, "H")),
        rule("9 / 11", m -> Reading.date(Period.day(LocalDate.of(2001, 9, 11)))));
  }

  private Rule rule(String pattern, java.util.function.Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  private int monthNumber(Match match, int group) {
    return Integer.parseInt(words.value(match.word(group), List.of("month", "month-abbreviation")));
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
    return day(number(match, year), monthNumber(match, month), number(match, day))
        .flatMap(date -> Reading.date(Period.day(date)));
  }

  private Optional<Reading> yearless(Match match, int month, int day) {
    if (!match.capital(month)) {
      return Optional.empty();
    }
    int inMonth = monthNumber(match, month);
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
    int inMonth = monthNumber(match, month);
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

  private Optional<Reading> monthOfYear(Match match) {
    return match.capital(1)
        ? Reading.date(Period.month(number(match, 2), monthNumber(match, 1)))
        : Optional.empty();
  }

  private Optional<Reading> monthOfToldYear(Match match) {
    Optional<Integer> year =
        switch (match.word(2)) {
          case "this" -> match.anchors().published().map(LocalDate::getYear);
          case "last" -> match.anchors().published().map(d -> d.getYear() - 1);
          case "next" -> match.anchors().published().map(d -> d.getYear() + 1);
          default -> match.anchors().story(Period.Unit.YEAR).map(p -> p.first().getYear());
        };
    return match.capital(1)
        ? year.flatMap(y -> Reading.date(Period.month(y, monthNumber(match, 1))))
        : Optional.empty();
  }

  private Optional<Reading> month(Match match) {
    String tag = match.tag(1);
    if (!match.capital(1) || tag.equals("MD") || tag.startsWith("VB")) {
      return Optional.empty();
    }
    boolean ambiguous = List.of("may", "march", "mar", "jan", "dec").contains(match.word(1));
    if (ambiguous && !MONTH_CONTEXT.matcher(match.before()).matches()) {
      return Optional.empty();
    }
    int number = monthNumber(match, 1);
    Tense tense = match.tense();
    Optional<Integer> year =
        tense == Tense.PRESENT ? Optional.empty() : match.anchors().year(number, 1, tense);
    return year.isPresent()
        ? Reading.date(Period.month(year.get(), number))
        : Reading.of(TimeType.DATE, String.format(Locale.ROOT, "--%02d", number));
  }

  private static final Pattern MONTH_CONTEXT =
      Pattern.compile(
          ".* (?:in|since|by|until|till|from|of|to|through|early|late|mid|mid -|and|between|before"
              + "|after|during|for|last|this|next) $");

  private Optional<Reading> year(Match match) {
    String digits = match.word(1);
    if (MONEY.matcher(match.before()).matches()) {
      return Optional.empty();
    }
    boolean marked = match.groups().end() - match.groups().start() > digits.length();
    int year = Integer.parseInt(digits);
    boolean accepted = digits.length() < 4 ? marked || old(match, digits) : modern(match, year);
    return accepted ? Reading.date(Period.year(year)) : Optional.empty();
  }

  /** Years before 1000: only where a preposition asks for one, or the story is so old. */
  private static boolean old(Match match, String digits) {
    if (match.before().endsWith(" the year ")) {
      return true;
    }
    if (digits.length() < 3 || counted(match)) {
      return false;
    }
    boolean early =
        match.anchors().told().map(p -> p.first().getYear() < FIRST_MODERN).orElse(false);
    return BEFORE_SHORT_YEAR.matcher(match.before()).matches()
            && AFTER_SHORT_YEAR.matcher(match.after()).matches()
        || early && BEFORE_YEAR.matcher(match.before()).matches();
  }

  private static boolean modern(Match match, int year) {
    String before = match.before();
    boolean counted = counted(match);
    boolean range = RANGE_AFTER.matcher(match.after()).matches();
    boolean introduced = BEFORE_YEAR.matcher(before).matches() || range;
    if (year > LAST) {
      return false;
    }
    if (year < FIRST_RECENT) {
      boolean heading = before.isBlank() && match.after().matches(" [,:;(].*");
      return year >= FIRST_MODERN && !counted && (introduced || heading);
    }
    boolean edition = year >= FIRST_LIVING && EDITION.matcher(before).matches();
    return !counted || edition || WITHIN.matcher(before).matches();
  }

  private static boolean counted(Match match) {
    return match.tagAfter().equals("NNS") || COUNTED.matcher(match.after()).matches();
  }

  /** The "94" of "1892-94"; "1892-11" is rather a month. */
  private Optional<Reading> secondYear(Match match) {
    String[] before = match.before().strip().split(" ");
    int first = Integer.parseInt(before[before.length - 2]);
    int second = first / CENTURY * CENTURY + number(match, 1);
    return second > first && number(match, 1) > MONTHS
        ? Reading.date(Period.year(second))
        : Optional.empty();
  }

  private Optional<Reading> decade(Match match) {
    return Reading.of(TimeType.DATE, match.word(1));
  }

  private static Optional<Reading> decadeOf(String century, Match match) {
    return Reading.of(TimeType.DATE, century + match.word(1));
  }

  private Optional<Reading> decadeWord(Match match) {
    return Reading.of(TimeType.DATE, words.value(match.word(1), List.of("decade-word")));
  }

  private Optional<Reading> century(Match match) {
    String word = match.word(1);
    int number =
        Character.isDigit(word.charAt(0))
            ? Integer.parseInt(word.substring(0, word.indexOf(' ')))
            : Integer.parseInt(words.value(word, List.of("ordinal")));
    return Reading.of(TimeType.DATE, String.format(Locale.ROOT, "%02d", number - 1));
  }

  private Optional<Reading> season(Match match) {
    return Reading.of(
        TimeType.DATE, match.word(2) + "-" + words.value(match.word(1), List.of("season")));
  }

  private Optional<Reading> part(Match match, String letter) {
    return Reading.of(
        TimeType.DATE,
        match.word(2) + "-" + letter + words.value(match.word(1), List.of("ordinal")));
  }
}
