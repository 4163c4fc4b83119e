/**
 * Linear models over hashed features: what the tagger and the parser decide with.
 *
 * <p>In go the features of one decision ({@link org.entente.nlp.linear.Features}), out comes a
 * score for every label. Read {@link org.entente.nlp.linear.Weights} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp.linear;
