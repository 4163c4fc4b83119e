package org.entente.extract.time;

import java.util.List;

/**
 * The names of months, in patterns and as numbers.
 *
 * @param words the lexicon
 */
record Months(TimeWords words) {
  /** A month, as one group. */
  static final String MONTH = "({month|month-abbreviation})";

  /** A number follows, so that a dot is the abbreviation's and not the sentence's. */
  static final String MONTH_AND = MONTH + "(?: \\.)?";

  /** "Early", "mid-". */
  static final String PHASE = "(?:(?:early|late|mid)(?: -)? )?";

  /** The number of the month that a group names, from 1. */
  int number(Match match, int group) {
    return Integer.parseInt(words.value(match.word(group), List.of("month", "month-abbreviation")));
  }
}
