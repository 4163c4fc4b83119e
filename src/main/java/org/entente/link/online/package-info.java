/**
 * Items from Wikidata's own API, for those who ask for it; nothing here is used by default.
 *
 * <p>In go names, out come items as an index would have them. Read {@link
 * org.entente.link.online.OnlineSearch} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.link.online;
