package org.entente.link.index;

/** What an item is, as far as linking cares. */
public enum Kind {
  PERSON,
  COUNTRY,
  PLACE,
  ORGANIZATION,
  /** An office that somebody holds ("President of Finland"). */
  OFFICE,
  EVENT,
  /** Something else, or nobody knows: a list of names without types. */
  OTHER
}
