package org.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication as files and feeds write them: ISO 8601 dates and date-times, RFC 1123
 * ("Wed, 03 Aug 2022 19:49:23 +0000"), and English in words ("July 7, 2017", "7 July 2017"). Of a
 * date-time it is the day as written, whatever the zone: the publisher's day.
 */
final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d).*");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}{3,9}\\.?,?\\s+)?(\\d{1,2})\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}{3,9}\\.?,?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b.*");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The day, or nothing if this is no date. */
  static Optional<LocalDate> parse(String value) {
    String date = value.strip();
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    return Optional.empty();
  }

  private static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
