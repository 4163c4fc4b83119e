/**
 * Keeps article graphs in a dataset, and derives from all of them what no single article says.
 *
 * <p>In go {@link org.entente.rdf.ArticleGraph}s, out comes a dataset that can be asked: one named
 * graph per article, and the graphs {@code catalogue}, {@code entities} and {@code derived}. Read
 * {@link org.entente.store.Store} first, then {@link org.entente.store.TdbStore} (what keeps it
 * whole when the machine fails), {@link org.entente.store.Derivation} (contradictions and the flat
 * view), and {@link org.entente.store.SparqlSource} (a store, a file or an endpoint to ask).
 */
@org.jspecify.annotations.NullMarked
package org.entente.store;
