package org.entente.gazetteer;

/** What kind of source a row of the gazetteer stands on. */
public enum Origin {
  /** At least one source whose items are Wikidata's own or were checked against it. */
  CHECKED,
  /**
   * Only a database of cities whose items were right in about 95 of 100 rows when compared with
   * other sources.
   */
  UNCHECKED,
  /**
   * Only the entity list of a corpus (GUM) on which links are also scored. A score that uses these
   * rows must say so.
   */
  CORPUS
}
