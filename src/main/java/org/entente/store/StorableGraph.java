package org.entente.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;

/**
 * What an article graph must keep to, so that writing it cannot fail and the article can be
 * replaced without touching others.
 */
final class StorableGraph {
  private StorableGraph() {}

  /**
   * @throws IllegalArgumentException if the graph has a blank node, a variable or a triple term,
   *     its report is not named after the article, or its catalogue has no row with its hash
   */
  static void check(ArticleGraph graph) {
    require(
        graph.report().name().isURI() && graph.report().name().getURI().equals(graph.article()),
        graph,
        "is not named after its article: " + graph.report().name());
    graph.quads().forEach(quad -> require(isGround(quad), graph, "has a blank node in " + quad));
    Node article = graph.report().name();
    require(
        graph.catalogue().graph().stream(article, Dip.contentHash.asNode(), Node.ANY)
            .anyMatch(
                triple -> triple.getObject().getLiteralLexicalForm().equals(graph.contentHash())),
        graph,
        "has no catalogue row with its content hash " + graph.contentHash());
  }

  private static boolean isGround(Quad quad) {
    return quad.getSubject().isURI()
        && quad.getPredicate().isURI()
        && (quad.getObject().isURI() || quad.getObject().isLiteral());
  }

  private static void require(boolean holds, ArticleGraph graph, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException("The graph of " + graph.article() + " " + complaint);
    }
  }
}
