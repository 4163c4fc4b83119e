/**
 * The index of Wikidata items: a folder that {@code entente index} makes and linking looks names up
 * in.
 *
 * <p>In go {@link org.entente.link.index.Item}s, out come the items that a name may mean. Read
 * {@link org.entente.link.index.ItemIndex} first. Lucene lies underneath: its term dictionary is a
 * finite state transducer, its files are mapped into memory.
 */
@org.jspecify.annotations.NullMarked
package org.entente.link.index;
