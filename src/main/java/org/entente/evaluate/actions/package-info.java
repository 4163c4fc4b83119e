/**
 * Found actions against sentences whose events people coded, and who communicated with whom against
 * re3d. In go the corpora and a way from article to facts; out come scores. Read {@link
 * org.entente.evaluate.actions.CodeScore} and {@link org.entente.evaluate.actions.FoundEvents}:
 * what counts as found.
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate.actions;
