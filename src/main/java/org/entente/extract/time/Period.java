package org.entente.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A day, week, month or year of the calendar.
 *
 * @param first its first day
 * @param unit how long it is
 */
record Period(LocalDate first, Unit unit) {

  /** The lengths a period may have. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  static Period day(LocalDate day) {
    return new Period(day, Unit.DAY);
  }

  static Period week(LocalDate day) {
    return new Period(day.minusDays(day.getDayOfWeek().getValue() - 1L), Unit.WEEK);
  }

  static Period month(int year, int month) {
    return new Period(LocalDate.of(year, month, 1), Unit.MONTH);
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), Unit.YEAR);
  }

  /** The period of a unit that holds a day. */
  static Period of(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case YEAR -> year(day.getYear());
    };
  }

  /** The period that lies a number of its own units later; earlier if negative. */
  Period plus(long units) {
    return switch (unit) {
      case DAY -> day(first.plusDays(units));
      case WEEK -> week(first.plusWeeks(units));
      case MONTH -> of(first.plusMonths(units), unit);
      case YEAR -> of(first.plusYears(units), unit);
    };
  }

  /** As TIMEX3 writes it: 2017-07-07, 2017-W27, 2017-07, 2017. */
  String value() {
    return switch (unit) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(first).toString();
      case YEAR -> year();
    };
  }

  /** 508 BC is -0508, as TEI writes it. */
  private String year() {
    int year = first.getYear();
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }
}
