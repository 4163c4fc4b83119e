package org.entente.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;

/**
 * What no single article says: the flat view for drawing, which claims support or contradict each
 * other, and which accounts are of one meeting. All of it goes into one graph, which is dropped and
 * built anew; the same dataset gives the same graph.
 *
 * <p>The rules are queries on the classpath under {@code /derivation}, each with its rows in an
 * order that lets them be taken one by one; long sorts spill to disk. What they give goes to a
 * temporary file first, and only then, checked, in one transaction into the store.
 */
public final class Derivation {
  private Derivation() {}

  /**
   * What was derived.
   *
   * @param edges of the flat view
   * @param links between claims
   * @param same pairs of claims that say the same, in the same words or in others
   * @param contradictions pairs of claims of which one is for and one against it
   * @param accounts links between accounts of one meeting
   */
  public record Derived(long edges, long links, long same, long contradictions, long accounts) {}

  /**
   * Whether the derived graph of a store was built from the articles that are in it now. It was not
   * where a run ended between its last article and the derived graph.
   *
   * @param iris what the derived graph is called
   */
  public static boolean isCurrent(Store store, Iris iris) {
    Node graph = NodeFactory.createURI(iris.derivedGraph());
    return store.read(
        data ->
            data.contains(
                graph,
                graph,
                Dip.catalogueHash.asNode(),
                NodeFactory.createLiteralString(CatalogueHash.of(data, iris))));
  }

  /**
   * Rebuilds the derived graph of a store.
   *
   * @param iris what the derived graph and its edges are called
   * @throws StoreException if writing failed; the old derived graph is then still there
   */
  public static Derived rebuild(Store store, Iris iris) {
    try {
      Path file = Files.createTempFile("entente-derived", ".nt");
      try {
        Derived derived = store.read(data -> write(data, iris, file));
        Node graph = NodeFactory.createURI(iris.derivedGraph());
        parse(file, new StreamRDFBase());
        store.replace(
            graph.getURI(),
            data ->
                parse(
                    file,
                    new StreamRDFBase() {
                      @Override
                      public void triple(Triple triple) {
                        data.add(
                            graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
                      }
                    }));
        return derived;
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot keep what was derived in " + System.getProperty("java.io.tmpdir"), e);
    }
  }

  private static Derived write(DatasetGraph data, Iris iris, Path file) {
    DerivationQueries queries = new DerivationQueries(data);
    Node graph = NodeFactory.createURI(iris.derivedGraph());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      StreamRDF into = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
      into.start();
      into.triple(
          Triple.create(
              graph,
              Dip.catalogueHash.asNode(),
              NodeFactory.createLiteralString(CatalogueHash.of(data, iris))));
      long edges = new FlatView(queries, iris).write(into);
      NearStatements.Linked exact = new Stances(queries).write(into);
      NearStatements.Linked near = new NearStatements(queries, iris).write(into);
      long accounts = new SameMeetings(queries).write(into);
      into.finish();
      return new Derived(
          edges,
          exact.all() + near.all(),
          exact.same() + near.same(),
          exact.contradictions() + near.contradictions(),
          accounts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void parse(Path file, StreamRDF into) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      RDFParser.source(in)
          .lang(Lang.NTRIPLES)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(into);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
