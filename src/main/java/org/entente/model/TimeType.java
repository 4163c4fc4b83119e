package org.entente.model;

/** The kinds of time expressions, as in TimeML's TIMEX3. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
