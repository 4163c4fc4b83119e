package org.entente.rdf;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Triples and the IRI under which a dataset keeps them.
 *
 * @param name IRI of the graph
 * @param graph its triples; not to be changed once it is here
 */
public record NamedGraph(Node name, Graph graph) {
  /** The triples, each in this graph; close the stream or exhaust it. */
  public Stream<Quad> quads() {
    return graph.stream().map(triple -> Quad.create(name, triple));
  }
}
