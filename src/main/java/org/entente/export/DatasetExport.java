package org.entente.export;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Vocabulary;
import org.entente.store.Store;

/**
 * Writes a whole dataset in a syntax of RDF. All are streamed but JSON-LD, which needs the dataset
 * in memory.
 */
enum DatasetExport {
  /** Every triple once; which graph it stands in is lost. */
  TURTLE(RDFFormat.TURTLE_BLOCKS) {
    @Override
    void send(DatasetGraph data, StreamRDF out) {
      data.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> out.triple(quad.asTriple()));
    }
  },
  TRIG(RDFFormat.TRIG_BLOCKS),
  NQUADS(RDFFormat.NQUADS),
  JSONLD(RDFFormat.JSONLD11_PRETTY) {
    @Override
    void stream(DatasetGraph data, OutputStream out) {
      DatasetGraph copy = DatasetGraphFactory.createGeneral();
      Vocabulary.PREFIXES.getNsPrefixMap().forEach(copy.prefixes()::add);
      data.find().forEachRemaining(copy::add);
      RDFWriter.source(copy).format(RDFFormat.JSONLD11_PRETTY).output(out);
    }
  };

  private final RDFFormat format;

  DatasetExport(RDFFormat format) {
    this.format = format;
  }

  /** Writes all of a store in one read transaction. */
  void write(Store store, OutputStream out) {
    store.read(
        data -> {
          stream(data, out);
          return true;
        });
  }

  void stream(DatasetGraph data, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (format != RDFFormat.NQUADS) {
      Vocabulary.PREFIXES.getNsPrefixMap().forEach(writer::prefix);
    }
    send(data, writer);
    writer.finish();
  }

  void send(DatasetGraph data, StreamRDF out) {
    data.find().forEachRemaining(out::quad);
  }
}
