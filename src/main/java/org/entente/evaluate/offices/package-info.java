/**
 * Who holds which office: found against marked by hand. In go stand-off gold or the re3d corpus,
 * the texts and a way from article to facts; out come scores. Read {@link
 * org.entente.evaluate.offices.OfficeScores} first, then {@link
 * org.entente.evaluate.offices.FoundOffice}: what counts as found in a sentence.
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate.offices;
