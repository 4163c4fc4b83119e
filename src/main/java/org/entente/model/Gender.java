package org.entente.model;

/** What decides between "he" and "she". */
public enum Gender {
  FEMALE,
  MALE
}
