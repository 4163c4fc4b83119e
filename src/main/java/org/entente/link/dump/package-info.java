/**
 * Dumps to an index: Wikidata's JSON and N-Triples dumps, and tables of names.
 *
 * <p>In go files, out comes a folder that {@link org.entente.link.index.ItemIndex} opens. Read
 * {@link org.entente.link.dump.Indexing} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.link.dump;
