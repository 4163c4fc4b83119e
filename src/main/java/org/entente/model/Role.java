package org.entente.model;

/** What somebody was in a meeting. */
public enum Role {
  HOST,
  VISITOR,
  MEDIATOR,
  DELEGATE,
  ATTENDEE,
  INVITED,
  ABSENT
}
