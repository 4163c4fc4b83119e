/**
 * What an article says, as a graph.
 *
 * <p>In go {@link org.entente.model.LinkedFacts}, out comes an {@link
 * org.entente.rdf.ArticleGraph}: the article's own named graph, its share of the graph of entities,
 * and its row in the catalogue. Read {@code ontology/diplomacy.ttl} first, then {@link
 * org.entente.rdf.ArticleMapper}; {@link org.entente.rdf.Iris} decides what everything is called,
 * {@link org.entente.rdf.ShapeCheck} whether the result may be stored, {@link
 * org.entente.rdf.GraphWriter} writes it.
 */
@org.jspecify.annotations.NullMarked
package org.entente.rdf;
