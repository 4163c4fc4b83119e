package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Reads a file of RDF into a store in memory. */
final class RdfFile {
  private RdfFile() {}

  /**
   * @param file its ending tells the syntax
   * @throws StoreException if the file is not RDF, or not in the syntax its ending says
   */
  static Store load(Path file) {
    Lang syntax = RDFLanguages.filenameToLang(file.toString());
    if (syntax == null) {
      throw new StoreException(
          file
              + " is no file of RDF by its name. It should end in .ttl, .trig, .nt, .nq, .jsonld"
              + " or .rdf.");
    }
    // Parsed before anything is written: a write that fails must not happen in TDB2.
    DatasetGraph parsed = DatasetGraphFactory.create();
    Node home = NodeFactory.createURI(file.toUri().toString());
    parse(file, syntax, intoNamedGraphs(home, StreamRDFLib.dataset(parsed)));
    Store store = Store.inMemory();
    DatasetGraph data = store.dataset();
    Txn.executeWrite(data, () -> parsed.find().forEachRemaining(data::add));
    return store;
  }

  /**
   * Parses a file, also a compressed one.
   *
   * @throws StoreException if it cannot be read, or not in this syntax
   */
  static void parse(Path file, Lang syntax, StreamRDF into) {
    try (InputStream in = IO.openFile(file.toString())) {
      RDFParser.source(in)
          .lang(syntax)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(into);
    } catch (RiotException | RuntimeIOException | IOException e) {
      throw new StoreException(
          file + " cannot be read as " + syntax.getName() + ": " + e.getMessage() + ".", e);
    }
  }

  /** The union of all named graphs is what queries see; so a triple outside any gets a home. */
  private static StreamRDF intoNamedGraphs(Node home, StreamRDF into) {
    return new StreamRDFWrapper(into) {
      @Override
      public void triple(Triple triple) {
        super.quad(new Quad(home, triple));
      }

      @Override
      public void quad(Quad quad) {
        super.quad(quad.isDefaultGraph() ? new Quad(home, quad.asTriple()) : quad);
      }
    };
  }
}
