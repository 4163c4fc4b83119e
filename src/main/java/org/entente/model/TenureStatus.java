package org.entente.model;

/** When a person has an office, seen from the article. */
public enum TenureStatus {
  CURRENT,
  FORMER,
  DESIGNATE
}
