package org.entente.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person in one office for a time.
 *
 * @param personQid who
 * @param office what
 * @param start the first day on which the source allows the start
 * @param end the last day on which the source allows the end; empty: still in office on {@code
 *     asOf}
 * @param asOf the day for which the source speaks
 */
public record TenureRow(
    String personQid,
    Office office,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    LocalDate asOf) {

  /** What the table knows about a day. */
  public enum Cover {
    /** In office on that day. */
    YES,
    /** In office when the source was last read, before that day. */
    UNKNOWN,
    /** Not in office on that day. */
    NO
  }

  /** Whether the tenure holds on {@code date}. */
  public Cover covers(LocalDate date) {
    if (start.isEmpty() || start.get().isAfter(date)) {
      return Cover.NO;
    }
    if (end.isPresent()) {
      return end.get().isBefore(date) ? Cover.NO : Cover.YES;
    }
    return date.isAfter(asOf) ? Cover.UNKNOWN : Cover.YES;
  }
}
