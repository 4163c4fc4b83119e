package org.entente.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.Problem;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.NamedGraph;
import org.entente.rdf.ShapeCheck;

/**
 * Checks the articles of a store, or of a file of RDF, as they are checked before they are stored:
 * after somebody else has written to it, or with shapes that are newer than it.
 *
 * @param shapes what must hold
 * @param iris what the shared graphs are called
 */
public record StoreCheck(ShapeCheck shapes, Iris iris) {
  /**
   * Checks all articles, one after the other; of the graph of entities each is checked with the
   * part that it leads to.
   *
   * @param out gets what is wrong, in no particular order of the articles
   * @return number of articles
   */
  public long check(Store store, Consumer<Problem> out) {
    return store.read(
        data -> {
          List<Quad> articles = new ArrayList<>();
          data.find(Node.ANY, Node.ANY, Dip.contentHash.asNode(), Node.ANY)
              .forEachRemaining(articles::add);
          Set<Node> seen = new HashSet<>();
          for (Quad row : articles) {
            if (seen.add(row.getSubject())) {
              shapes.check(article(data, row)).forEach(out);
            }
          }
          return (long) seen.size();
        });
  }

  private ArticleGraph article(DatasetGraph data, Quad row) {
    Node article = row.getSubject();
    Node entities = NodeFactory.createURI(iris.entitiesGraph());
    Node catalogue = NodeFactory.createURI(iris.catalogueGraph());
    // A file of triples has no graphs: then all stands where the article does.
    Node graph = data.containsGraph(article) ? article : row.getGraph();
    Graph report = GraphFactory.createDefaultGraph();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> report.add(quad.asTriple()));
    Graph line = GraphFactory.createDefaultGraph();
    data.find(catalogue, article, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> line.add(quad.asTriple()));
    return new ArticleGraph(
        article.getURI(),
        row.getObject().getLiteralLexicalForm(),
        new NamedGraph(article, report),
        new NamedGraph(entities, reached(data, entities, report)),
        new NamedGraph(catalogue, line));
  }

  /**
   * What the shared graph says about the things in {@code report}, and about the things it names.
   */
  private static Graph reached(DatasetGraph data, Node shared, Graph report) {
    Graph reached = GraphFactory.createDefaultGraph();
    Set<Node> seen = new HashSet<>();
    Deque<Node> ahead = new ArrayDeque<>();
    report.stream().map(triple -> triple.getObject()).forEach(ahead::add);
    for (Node node = ahead.poll(); node != null; node = ahead.poll()) {
      if (node.isURI() && seen.add(node)) {
        data.find(shared, node, Node.ANY, Node.ANY)
            .forEachRemaining(
                quad -> {
                  reached.add(quad.asTriple());
                  ahead.add(quad.getObject());
                });
      }
    }
    return reached;
  }
}
