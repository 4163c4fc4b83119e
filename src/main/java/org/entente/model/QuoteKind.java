package org.entente.model;

/** Whether a claim's content stands in quotation marks: all of it, none, or a part. */
public enum QuoteKind {
  DIRECT,
  INDIRECT,
  MIXED
}
