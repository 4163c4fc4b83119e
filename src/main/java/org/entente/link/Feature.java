package org.entente.link;

/** What speaks for or against a candidate. Each is between -1 and 1, most are 0 or 1. */
enum Feature {
  /** Of every candidate: what it takes to be anybody rather than nobody the index knows. */
  ANYBODY,
  LABEL,
  ALIAS,
  LAST,
  START,
  END,
  INITIALS,
  SPELLING,
  /** The name asked for has several words, so few bear it. */
  SEVERAL_WORDS,
  /** A label or alias found by a name of one word. */
  ONE_WORD,
  POPULARITY,
  /** How much better known it is than the best known other candidate. */
  LEAD,
  /** It is the only candidate. */
  ALONE,
  TYPE_AGREES,
  TYPE_CLASHES,
  /** Something else in the article speaks for its country. */
  COUNTRY_SPOKEN_OF,
  /** The article speaks of countries, of its country it does not. */
  COUNTRY_NOT_SPOKEN_OF,
  /** Found by the last word, and the whole label stands in the article: "Emperor Norton". */
  LAST_TOLD,
  /** Found by how it begins, and the whole label stands in the article: "Harrow School". */
  START_TOLD,
  /** Found by how it ends, and the whole label stands in the article. */
  END_TOLD,
  /** Found by its initials, and the whole label stands in the article: "digital humanities". */
  INITIALS_TOLD,
  /** A place found by how a longer name ends: "Nebraska" for "Biden v. Nebraska". */
  PLACE_BY_END,
  /** Found by its last word, the better known the more. */
  LAST_POPULARITY,
  /** Another entity of the article is the one with that whole label. */
  LABEL_IS_ANOTHERS,
  /** Share of the words of its description that stand in the article. */
  DESCRIPTION_IN_TEXT,
  /** A title's qualifier ("Cambridge, Massachusetts") that the article does not mention. */
  QUALIFIER_NOT_IN_TEXT,
  /** The article's first name for the person is one of its own, or begins like one. */
  FIRST_AGREES,
  /** The article's first name for the person is none of its own. */
  FIRST_CLASHES,
  /** It holds an office on the day of the article. */
  IN_OFFICE,
  /** It holds one some years before or after. */
  NEAR_OFFICE,
  /** It holds none for many years before and after, or died long ago. */
  OUT_OF_OFFICE,
  /** The article gives it an office that it has. */
  OFFICE_STATED,
  /** Share of the other entities, as they stand now, that have to do with it. */
  COHERENCE,
  /** Only an unchecked table has it. */
  UNCHECKED
}
