package org.entente.extract.time;

import java.util.Optional;
import org.entente.model.TimeType;

/**
 * What a time expression means.
 *
 * @param type its kind
 * @param value its TIMEX3 value
 * @param told the stretch of the calendar to which it takes the story, if it does
 */
record Reading(TimeType type, String value, Optional<Period> told) {

  static Optional<Reading> date(Period period) {
    return Optional.of(new Reading(TimeType.DATE, period.value(), Optional.of(period)));
  }

  /** A stretch whose value is no single period, or which does not move the story. */
  static Optional<Reading> of(TimeType type, String value) {
    return Optional.of(new Reading(type, value, Optional.empty()));
  }

  /** A range of days. */
  static Optional<Reading> range(Period from, Period to) {
    return Optional.of(
        new Reading(TimeType.DATE, from.value() + "/" + to.value(), Optional.of(from)));
  }
}
