package org.entente.gazetteer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as the sources have them: 2012, 2012-05 or 2012-05-07; empty if unknown. */
public final class PartialDate {
  private static final int YEAR = 4;

  /** Length of a date that is known to the month. */
  static final int MONTH = 7;

  private PartialDate() {}

  /** The first day that fits. */
  public static Optional<LocalDate> first(String date) {
    return switch (date.length()) {
      case 0 -> Optional.empty();
      case YEAR -> Optional.of(LocalDate.of(Integer.parseInt(date), 1, 1));
      case MONTH -> Optional.of(month(date).atDay(1));
      default -> Optional.of(day(date));
    };
  }

  /** The last day that fits. */
  public static Optional<LocalDate> last(String date) {
    return switch (date.length()) {
      case 0 -> Optional.empty();
      case YEAR -> Optional.of(LocalDate.of(Integer.parseInt(date), 12, 31));
      case MONTH -> Optional.of(month(date).atEndOfMonth());
      default -> Optional.of(day(date));
    };
  }

  private static YearMonth month(String date) {
    return YearMonth.of(
        Integer.parseInt(date, 0, YEAR, 10), Integer.parseInt(date, YEAR + 1, MONTH, 10));
  }

  /** Ten times as fast as a formatter, and tens of thousands of dates are read at the start. */
  static LocalDate day(String date) {
    return LocalDate.of(
        Integer.parseInt(date, 0, YEAR, 10),
        Integer.parseInt(date, YEAR + 1, MONTH, 10),
        Integer.parseInt(date, MONTH + 1, date.length(), 10));
  }
}
