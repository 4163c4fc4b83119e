package org.entente.store;

import java.util.Iterator;
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
    if (!graph.report().name().isURI() || !graph.report().name().getURI().equals(graph.article())) {
      throw unfit(graph, "is not named after its article: " + graph.report().name());
    }
    Iterator<Quad> strange = graph.quads().filter(quad -> !isGround(quad)).iterator();
    if (strange.hasNext()) {
      throw unfit(graph, "has a blank node in " + strange.next());
    }
    Node article = graph.report().name();
    if (graph.catalogue().graph().stream(article, Dip.contentHash.asNode(), Node.ANY)
        .noneMatch(
            triple -> triple.getObject().getLiteralLexicalForm().equals(graph.contentHash()))) {
      throw unfit(graph, "has no catalogue row with its content hash " + graph.contentHash());
    }
  }

  private static boolean isGround(Quad quad) {
    return quad.getSubject().isURI()
        && quad.getPredicate().isURI()
        && (quad.getObject().isURI() || quad.getObject().isLiteral());
  }

  private static IllegalArgumentException unfit(ArticleGraph graph, String complaint) {
    return new IllegalArgumentException("The graph of " + graph.article() + " " + complaint);
  }
}
