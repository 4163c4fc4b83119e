/**
 * Found claims against what people marked. In go spans, out come precision, recall and F1. Read
 * {@link org.entente.evaluate.claims.ClaimScore} for outermost claims in an annotated corpus,
 * {@link org.entente.evaluate.claims.MarkedScores} for the project's own stand-off gold: claims
 * inside claims ({@link org.entente.evaluate.claims.ChainScore}), acts and polarities ({@link
 * org.entente.evaluate.claims.ActScore}).
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate.claims;
