/**
 * What is known before any article is read: countries, people, offices and who held them,
 * organisations, places.
 *
 * <p>In go the shipped tables ({@code src/main/resources/gazetteer}), out come look-ups. {@link
 * org.entente.gazetteer.Table} reads every tab-separated table of the house, these and the
 * lexicons.
 */
@org.jspecify.annotations.NullMarked
package org.entente.gazetteer;
