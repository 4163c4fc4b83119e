package org.entente.model;

/** Whether an event took place, as the article tells it. */
public enum EventStatus {
  OCCURRED,
  ONGOING,
  PLANNED,
  POSTPONED,
  CANCELLED,
  DENIED,
  HYPOTHETICAL
}
