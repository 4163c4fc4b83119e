package org.entente.store;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.NamedGraph;

/** Article graphs with as many triples as real ones, and no meaning. */
final class SyntheticArticles {
  private static final String BASE = Iris.DEFAULT.base();
  private static final int CLAIMS = 20;
  private static final int PEOPLE = 50;

  private SyntheticArticles() {}

  static ArticleGraph article(int number) {
    return article(number, "first");
  }

  static ArticleGraph article(int number, String version) {
    String iri = BASE + "article/a" + number;
    String hash = version + "-" + number;
    Graph report = GraphFactory.createDefaultGraph();
    Graph entities = GraphFactory.createDefaultGraph();
    Graph catalogue = GraphFactory.createDefaultGraph();
    catalogue.add(uri(iri), Dip.contentHash.asNode(), text(hash));
    catalogue.add(uri(iri), dip("title"), text("Story " + number));
    for (int i = 0; i < CLAIMS; i++) {
      Node claim = uri(BASE + "claim/" + number + "-" + version + "-" + i);
      Node person = uri(BASE + "person/" + (number + i) % PEOPLE);
      report.add(claim, dip("claimant"), person);
      report.add(claim, dip("depth"), text("0"));
      report.add(claim, dip("text"), text("Words " + i + " of " + hash));
      entities.add(person, dip("label"), text("Person " + person.getURI()));
    }
    return new ArticleGraph(
        iri,
        hash,
        new NamedGraph(uri(iri), report),
        new NamedGraph(uri(Iris.DEFAULT.entitiesGraph()), entities),
        new NamedGraph(uri(Iris.DEFAULT.catalogueGraph()), catalogue));
  }

  static List<ArticleGraph> articles(int from, int to) {
    return IntStream.range(from, to).mapToObj(SyntheticArticles::article).toList();
  }

  static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node dip(String name) {
    return NodeFactory.createURI(Dip.NS + name);
  }
}
