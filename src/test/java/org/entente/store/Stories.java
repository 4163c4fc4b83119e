package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.KnownItem;
import org.entente.rdf.NamedGraph;
import org.entente.rdf.WikidataMapper;

/** Two stories of our own ({@code stories/two-stories.trig}), with what they say known. */
public final class Stories {
  private Stories() {}

  /** The file, copied to where it has a path of its own. */
  public static Path file(Path directory) {
    Path file = directory.resolve("two-stories.trig");
    try (InputStream in = Stories.class.getResourceAsStream("/stories/two-stories.trig")) {
      Files.copy(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the stories to " + file, e);
    }
    return file;
  }

  /** The articles, as the mapper would give them; each brings all entities. */
  public static List<ArticleGraph> articles() {
    DatasetGraph data = RDFDataMgr.loadDatasetGraph("stories/two-stories.trig");
    Node catalogue = NodeFactory.createURI(Iris.DEFAULT.catalogueGraph());
    Node entities = NodeFactory.createURI(Iris.DEFAULT.entitiesGraph());
    return data.getGraph(catalogue).stream(Node.ANY, Dip.graph.asNode(), Node.ANY)
        .map(row -> row.getSubject())
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .map(
            article -> {
              Graph row = GraphFactory.createDefaultGraph();
              GraphUtil.add(row, data.getGraph(catalogue).find(article, Node.ANY, Node.ANY));
              String hash =
                  row.stream(article, Dip.contentHash.asNode(), Node.ANY)
                      .findFirst()
                      .orElseThrow()
                      .getObject()
                      .getLiteralLexicalForm();
              return new ArticleGraph(
                  article.getURI(),
                  hash,
                  new NamedGraph(article, data.getGraph(article)),
                  new NamedGraph(entities, data.getGraph(entities)),
                  new NamedGraph(catalogue, row));
            })
        .toList();
  }

  /** What a source of links knows of one of the people. */
  private static NamedGraph known() {
    KnownItem.Named graustark = new KnownItem.Named("Q900000004", "Graustark");
    LocalDate asOf = LocalDate.of(2022, 10, 1);
    return new WikidataMapper(Iris.DEFAULT)
        .map(
            List.of("a table of our own"),
            List.of(
                new KnownItem(
                    "Q900000003",
                    "Otto Grauer",
                    true,
                    List.of(graustark),
                    List.of(
                        new KnownItem.Held(
                            Optional.empty(),
                            "mayor of Edelweiss",
                            Optional.empty(),
                            Optional.of(LocalDate.of(2009, 1, 1)),
                            Optional.of(LocalDate.of(2013, 5, 31)),
                            asOf),
                        new KnownItem.Held(
                            Optional.of("Q900000005"),
                            "envoy",
                            Optional.of(graustark),
                            Optional.of(LocalDate.of(2019, 2, 3)),
                            Optional.empty(),
                            asOf)))));
  }

  /** A store in memory with both articles and what follows from them. */
  public static Store derived() {
    Store store = Store.inMemory();
    store.add(articles());
    new Relinked(List.of(), Map.of(), known()).apply(store, Iris.DEFAULT);
    Derivation.rebuild(store, Iris.DEFAULT);
    return store;
  }
}
