package org.entente.rdf;

import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * All that one article contributes to a dataset. Two runs over the same facts give equal quads:
 * nothing in here depends on time, place or machine, and there are no blank nodes.
 *
 * @param article IRI of the article, which is also the name of {@code report}
 * @param contentHash SHA-256, lower-case hexadecimal, of all that the graph depends on
 * @param report what the article reports; replacing an article replaces this graph
 * @param entities its share of the graph of entities, which all articles fill together
 * @param catalogue its row in the catalogue of articles; the subject of the row is the article
 */
public record ArticleGraph(
    String article,
    String contentHash,
    NamedGraph report,
    NamedGraph entities,
    NamedGraph catalogue) {
  /** The quads of all three graphs, in no particular order. */
  public Stream<Quad> quads() {
    return Stream.of(report, entities, catalogue).flatMap(NamedGraph::quads);
  }

  /** Number of quads. */
  public long size() {
    return (long) report.graph().size() + entities.graph().size() + catalogue.graph().size();
  }
}
