/**
 * Gold against found. In go annotated corpora and what the house makes of their text, out come
 * scores, one class per layer. Read {@link org.entente.evaluate.TreeScores} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate;
