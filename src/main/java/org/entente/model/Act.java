package org.entente.model;

/**
 * What somebody does with some content: the speech acts and attitudes of the ontology's SKOS
 * scheme.
 */
public enum Act {
  SAY,
  ASSERT,
  DENY,
  ACCEPT,
  CONFIRM,
  REJECT,
  PROMISE,
  DEMAND,
  ACCUSE,
  ASSURE,
  PRAISE,
  CRITICISE,
  WARN,
  THREATEN,
  QUESTION,
  PROPOSE,
  AGREE,
  REPORT,
  BELIEVE,
  INTEND
}
