package org.entente.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Tense;

/**
 * What relative expressions are settled against.
 *
 * @param published the day of publication, or the day of the dateline
 * @param told the date that the story reached last
 */
record Anchors(Optional<LocalDate> published, Optional<Period> told) {

  Anchors after(Reading reading) {
    return reading.told().isPresent() ? new Anchors(published, reading.told()) : this;
  }

  /** The day from which "two days later" counts: the story's, otherwise the paper's. */
  Optional<LocalDate> storyDay() {
    Optional<LocalDate> day = told.filter(p -> p.unit() == Period.Unit.DAY).map(Period::first);
    return day.isPresent() ? day : published;
  }

  /** The period of a unit that the story has reached, otherwise that of publication. */
  Optional<Period> story(Period.Unit unit) {
    if (told.isPresent() && told.get().unit().compareTo(unit) <= 0) {
      return told.map(p -> Period.of(p.first(), unit));
    }
    return published.map(day -> Period.of(day, unit));
  }

  /**
   * The year of a day or month that is named without one.
   *
   * <p>A story that has moved to another year than the paper's stays there; otherwise the tense
   * decides between the nearest such time behind and ahead of publication.
   */
  Optional<Integer> year(int month, int day, Tense tense) {
    if (published.isEmpty() || tense != Tense.FUTURE && elsewhere()) {
      return told.map(p -> p.first().getYear());
    }
    LocalDate today = published.get();
    LocalDate best = candidate(today.getYear(), month, day);
    for (int year : new int[] {today.getYear() - 1, today.getYear() + 1}) {
      LocalDate other = candidate(year, month, day);
      if (cost(other, today, tense) < cost(best, today, tense)) {
        best = other;
      }
    }
    return Optional.of(best.getYear());
  }

  private boolean elsewhere() {
    return told.isPresent()
        && published.isPresent()
        && told.get().first().getYear() != published.get().getYear();
  }

  private static LocalDate candidate(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  /** Distance in days; the wrong side of publication costs more than any year. */
  private static long cost(LocalDate candidate, LocalDate today, Tense tense) {
    long days = candidate.toEpochDay() - today.toEpochDay();
    // A month that has begun is not ahead by its first day alone.
    boolean wrong = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days <= -A_MONTH;
    return Math.abs(days) + (wrong ? WRONG_SIDE : 0);
  }

  private static final int A_MONTH = 31;
  private static final long WRONG_SIDE = 10_000;
}
