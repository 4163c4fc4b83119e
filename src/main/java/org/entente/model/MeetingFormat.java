package org.entente.model;

/** How the participants came together. */
public enum MeetingFormat {
  IN_PERSON,
  PHONE,
  VIDEO
}
