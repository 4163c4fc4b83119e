package org.entente.evaluate.meetings;

/** What is asked of each found meeting that is taken for a marked one, or of those in it. */
public enum Question {
  /** First and last day right, at the gold's precision, where the text gives one. */
  DATE("date"),
  /** Left without a date where the text gives none. */
  UNDATED("  none stated"),
  /** One of the places that contain it, where the text gives one. */
  PLACE("place"),
  /** The most specific of them. */
  NEAREST("  most specific"),
  /** Whether it took place. */
  STATUS("status"),
  /** Its form. */
  KIND("kind"),
  /** Roles of participants that were found. */
  ROLE("role"),
  /** Capacity of those with an office: the words of one in the other's. */
  CAPACITY("capacity"),
  /** Whom they represent, of those who represent somebody. */
  ON_BEHALF_OF("on behalf of"),
  /** Whether it was agreed, signed, proposed or refused, of outcomes that were found. */
  OUTCOME_STATUS("outcome status");

  private final String label;

  Question(String label) {
    this.label = label;
  }

  /** For people; two spaces before it if it details the question above it. */
  String label() {
    return label;
  }
}
