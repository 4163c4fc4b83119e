package org.entente.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * A date as TimeML's TIMEX3 writes it, in the terms of XML Schema.
 *
 * @param literal xsd:date, xsd:gYearMonth or xsd:gYear; empty where the value is none of these (a
 *     week, a season)
 * @param earliest the first day it covers
 * @param latest the last day it covers
 */
record ReportedTime(Optional<Literal> literal, LocalDate earliest, LocalDate latest) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");

  private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;

  /**
   * Reads a value. Empty where it names no stretch of the calendar (PAST_REF), is no valid date, or
   * is a duration.
   */
  static Optional<ReportedTime> of(String timex) {
    try {
      return read(timex.strip());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** xsd:duration; weeks, which XML Schema has not, become days. */
  static Optional<Literal> duration(String timex) {
    Matcher weeks = WEEKS.matcher(timex.strip());
    String lexical =
        weeks.matches() ? "P" + 7 * Integer.parseInt(weeks.group(1)) + "D" : timex.strip();
    return XSDDatatype.XSDduration.isValid(lexical)
        ? Optional.of(ResourceFactory.createTypedLiteral(lexical, XSDDatatype.XSDduration))
        : Optional.empty();
  }

  private static Optional<ReportedTime> read(String timex) {
    Matcher day = DAY.matcher(timex);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(day.group(1));
      return Optional.of(exact(day.group(1), XSDDatatype.XSDdate, date, date));
    }
    if (MONTH.matcher(timex).matches()) {
      YearMonth month = YearMonth.parse(timex);
      return Optional.of(
          exact(timex, XSDDatatype.XSDgYearMonth, month.atDay(1), month.atEndOfMonth()));
    }
    if (YEAR.matcher(timex).matches()) {
      Year year = Year.parse(timex);
      return Optional.of(
          exact(timex, XSDDatatype.XSDgYear, year.atDay(1), year.atDay(year.length())));
    }
    Matcher week = WEEK.matcher(timex);
    if (week.matches()) {
      return week(
          Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3) != null);
    }
    Matcher part = PART.matcher(timex);
    if (part.matches()) {
      return Optional.of(partOfYear(Integer.parseInt(part.group(1)), part.group(2)));
    }
    Matcher decade = DECADE.matcher(timex);
    if (decade.matches()) {
      int first = Integer.parseInt(decade.group(1)) * 10;
      return Optional.of(vague(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
    }
    return Optional.empty();
  }

  private static Optional<ReportedTime> week(int year, int number, boolean weekend) {
    // The fourth of January is always in the first week.
    LocalDate someDay = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number);
    if (someDay.get(IsoFields.WEEK_BASED_YEAR) != year) {
      // Not every year has a week 53.
      return Optional.empty();
    }
    LocalDate monday = someDay.with(ChronoField.DAY_OF_WEEK, 1);
    LocalDate first = weekend ? monday.plusDays(SATURDAY - 1L) : monday;
    return Optional.of(vague(first, monday.plusDays(SUNDAY - 1L)));
  }

  private static ReportedTime partOfYear(int year, String part) {
    return switch (part.charAt(0)) {
      case 'Q' ->
          months(year, 1 + MONTHS_OF_A_QUARTER * (part.charAt(1) - '1'), MONTHS_OF_A_QUARTER);
      case 'H' -> months(year, 1 + 6 * (part.charAt(1) - '1'), 6);
      // A winter may be the year's first or its last months, and which season it is depends on the
      // hemisphere: the year is all that is sure, and the two months after it.
      case 'W' -> months(year, 1, 14);
      default -> months(year, 1, 12);
    };
  }

  private static ReportedTime months(int year, int first, int count) {
    LocalDate begin = LocalDate.of(year, first, 1);
    return vague(begin, begin.plusMonths(count).minusDays(1));
  }

  private static ReportedTime exact(
      String lexical, XSDDatatype type, LocalDate earliest, LocalDate latest) {
    return new ReportedTime(
        Optional.of(ResourceFactory.createTypedLiteral(lexical, type)), earliest, latest);
  }

  private static ReportedTime vague(LocalDate earliest, LocalDate latest) {
    return new ReportedTime(Optional.empty(), earliest, latest);
  }
}
