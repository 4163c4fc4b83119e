package org.entente.extract.event;

/** What a small word does in a row of parties; see the table {@code lexicon/party-words.tsv}. */
enum PartyWord {
  QUANTIFIER,
  SUFFIX,
  LINK,
  OFFICE_LINK,
  JOINT,
  JOINT_ADVERB,
  JOINT_PREPOSITION,
  TOGETHER,
  OTHERS,
  DELEGATION,
  GOVERNMENT,
  HOME,
  OFFICIAL,
  OFFICIAL_RANK,
  DEPUTY,
  KIN,
  ABSTRACT,
  HONORIFIC
}
