package org.entente.link;

/** What speaks for or against a candidate. Each is between -1 and 1, most are 0 or 1. */
enum Feature {
  /** Of every candidate: what it takes to be anybody rather than nobody the index knows. */
  ANYBODY,
  LABEL,
  ALIAS,
  VARIANT,
  REST,
  HOME,
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
  /** Another candidate has the same whole name. */
  NAMESAKE,
  /** Another candidate has the same whole name, and nothing in the article speaks for this one. */
  NAMESAKE_ALIKE,
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
  /** Found by the name without a word, and the whole label stands in the article. */
  REST_TOLD,
  /** Found by a part of its name, and the whole label stands in the article, but only later. */
  TOLD_LATER,
  /** Found by its country, and the whole label stands in the article. */
  HOME_TOLD,
  /** Found by its initials, and the whole label stands in the article: "digital humanities". */
  INITIALS_TOLD,
  /** A place found by how a longer name ends: "Nebraska" for "Biden v. Nebraska". */
  PLACE_BY_END,
  /** A place found by how a longer name begins: "Sydney" for "Sydney Morning Herald". */
  PLACE_BY_START,
  /** A part of the name of a place that the article speaks of besides: "Coron", "Coron Island". */
  PLACE_IS_ANOTHERS,
  /** A person found by the family name. */
  PERSON_BY_LAST,
  /** A head of state or government found by the family name. */
  PRINCIPAL_BY_LAST,
  /** A person found by the family name: how much of the article speaks for the person's country. */
  COUNTRY_OF_LAST,
  /** The name is a common noun ("Congress", "Court"), which many may be called for short. */
  COMMON_NOUN,
  /** Found by its last word, the better known the more. */
  LAST_POPULARITY,
  /** Another entity of the article is the one with that whole label. */
  LABEL_IS_ANOTHERS,
  /** Share of all that speaks for countries which speaks for its country. */
  COUNTRY_SHARE,
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
  UNCHECKED,
  /** A body that every country has, of a country of which the article does not speak. */
  ANOTHER_NATION,
  /** How probable the ranking finds it among the candidates; only to decide about NIL. */
  CHOSEN
}
