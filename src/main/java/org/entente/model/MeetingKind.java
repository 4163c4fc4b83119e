package org.entente.model;

/** The form of a meeting. */
public enum MeetingKind {
  MEETING,
  TALKS,
  SUMMIT,
  VISIT,
  CALL,
  CONFERENCE
}
