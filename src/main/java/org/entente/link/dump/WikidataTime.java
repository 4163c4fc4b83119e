package org.entente.link.dump;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as Wikidata writes it: "+2017-07-07T00:00:00Z" with how exact it is.
 *
 * @param text as written
 * @param precision 11 is a day, 10 a month, 9 a year; what is coarser tells no days
 */
record WikidataTime(String text, int precision) {
  static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private static final Pattern FORM = Pattern.compile("\\+?(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");

  /** The first day that it allows. */
  Optional<LocalDate> first() {
    return day(true);
  }

  /** The last day that it allows. */
  Optional<LocalDate> last() {
    return day(false);
  }

  private Optional<LocalDate> day(boolean first) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || precision < YEAR) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    int month = Integer.parseInt(form.group(2));
    int day = Integer.parseInt(form.group(3));
    try {
      if (precision == YEAR || month == 0) {
        return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
      }
      if (precision == MONTH || day == 0) {
        YearMonth of = YearMonth.of(year, month);
        return Optional.of(first ? of.atDay(1) : of.atEndOfMonth());
      }
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // Dumps hold the thirty-first of April.
      return Optional.empty();
    }
  }
}
