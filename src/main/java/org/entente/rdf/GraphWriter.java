package org.entente.rdf;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Writes an article's graphs for people and other programs. UTF-8; equal graphs, equal bytes. */
public enum GraphWriter {
  /** All triples in one; which graph they stand in is lost. */
  TURTLE {
    @Override
    public void write(ArticleGraph article, OutputStream out) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      begin(article, writer);
      sorted(article).map(Quad::asTriple).sorted(BY_SUBJECT).distinct().forEach(writer::triple);
      writer.finish();
    }
  },
  /** Named graphs, for people. */
  TRIG {
    @Override
    public void write(ArticleGraph article, OutputStream out) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
      begin(article, writer);
      sorted(article).forEach(writer::quad);
      writer.finish();
    }
  },
  /** Named graphs, a quad to a line: the files of many articles, one after the other, are one. */
  NQUADS {
    @Override
    public void write(ArticleGraph article, OutputStream out) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
      writer.start();
      sorted(article).forEach(writer::quad);
      writer.finish();
    }
  },
  /** Named graphs, one JSON object. */
  JSONLD {
    @Override
    public void write(ArticleGraph article, OutputStream out) {
      DatasetGraph dataset = DatasetGraphFactory.createGeneral();
      Vocabulary.PREFIXES.getNsPrefixMap().forEach(dataset.prefixes()::add);
      sorted(article).forEach(dataset::add);
      RDFWriter.source(dataset).format(RDFFormat.JSONLD11_PRETTY).output(out);
    }
  };

  /** What a thing is comes first, and our terms before those that follow from them. */
  private static final Comparator<Triple> BY_SUBJECT =
      Comparator.<Triple, String>comparing(triple -> triple.getSubject().toString())
          .thenComparing(triple -> triple.getPredicate().equals(RDF.type.asNode()) ? 0 : 1)
          .thenComparing(triple -> rank(triple.getPredicate()))
          .thenComparing(triple -> triple.getPredicate().toString())
          .thenComparing(triple -> rank(triple.getObject()))
          .thenComparing(triple -> triple.getObject().toString());

  /** Writes one article and flushes; leaves the stream open. */
  public abstract void write(ArticleGraph article, OutputStream out);

  private static Stream<Quad> sorted(ArticleGraph article) {
    return Stream.of(article.report(), article.entities(), article.catalogue())
        .flatMap(
            named ->
                named.graph().stream()
                    .sorted(BY_SUBJECT)
                    .map(triple -> Quad.create(named.name(), triple)));
  }

  private static int rank(Node term) {
    return term.isURI() && term.getURI().startsWith(Dip.NS) ? 0 : 1;
  }

  private static void begin(ArticleGraph article, StreamRDF writer) {
    writer.start();
    // The graph of entities stands directly below the base, whichever it is.
    writer.base(article.entities().name().getURI().replaceFirst("graph/entities$", ""));
    new TreeMap<>(Vocabulary.PREFIXES.getNsPrefixMap()).forEach(writer::prefix);
  }
}
