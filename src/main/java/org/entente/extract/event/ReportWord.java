package org.entente.extract.event;

/**
 * What a word around a meeting's noun or verb says of it; see the table {@code
 * lexicon/report-words.tsv}.
 */
enum ReportWord {
  HOSTING,
  REMOTE,
  CALL_HEADLINE,
  UNDIPLOMATIC,
  OTHER,
  COUNTED,
  SINGLE,
  HELD,
  OCCASION,
  HONOUR,
  PAST,
  CONTROL,
  ESCORT,
  PRESENCE,
  ATTENDANCE
}
