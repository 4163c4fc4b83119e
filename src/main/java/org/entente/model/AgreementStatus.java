package org.entente.model;

/** How far an agreement has come. */
public enum AgreementStatus {
  PROPOSED,
  AGREED,
  SIGNED,
  IN_FORCE,
  REJECTED
}
