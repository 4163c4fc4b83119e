/**
 * Time expressions and their values.
 *
 * <p>In goes an analysed article, out come its dates, times, durations and sets with TIMEX3 values.
 * Read {@link org.entente.extract.time.TimeFinder} first. A sentence is laid out as one line of
 * plain words ({@link org.entente.extract.time.WordLine}); rules match stretches of it and say what
 * they would mean ({@link org.entente.extract.time.Rule}); what is relative is settled against the
 * day of publication, the verb's tense and the date the story has reached ({@link
 * org.entente.extract.time.Anchors}).
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.time;
