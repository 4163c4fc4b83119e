package org.entente.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.entente.rdf.Vocabulary;

/** How answers are written. */
public enum AnswerFormat {
  /** For people: columns with folded cells; triples as Turtle. */
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  /** Only for queries that give triples. */
  TURTLE;

  /**
   * Writes the answers of a query, in UTF-8. All formats but the table are streamed.
   *
   * @param execution not yet begun
   * @param width columns of the terminal, for the table
   * @throws QueryException if the query gives rows and the format is of triples, or the reverse
   */
  public void write(QueryExec execution, OutputStream out, int width) {
    QueryType type = execution.getQuery().queryType();
    switch (type) {
      case SELECT -> writeRows(execution.select(), out, width);
      case ASK -> writeBoolean(execution.ask(), out);
      case CONSTRUCT -> writeTriples(execution.construct(GraphFactory.createDefaultGraph()), out);
      case DESCRIBE -> writeTriples(execution.describe(GraphFactory.createDefaultGraph()), out);
      default -> throw new QueryException("A query of type " + type + " has no answers to write.");
    }
  }

  private void writeRows(RowSet rows, OutputStream out, int width) {
    if (this == TABLE) {
      print(TextTable.of(rows).format(width), out);
    } else {
      ResultsWriter.create().lang(lang()).write(out, rows);
    }
  }

  private void writeBoolean(boolean answer, OutputStream out) {
    if (this == TABLE) {
      print((answer ? "yes" : "no") + "\n", out);
    } else {
      ResultsWriter.create().lang(lang()).write(out, answer);
    }
  }

  private void writeTriples(Graph graph, OutputStream out) {
    if (this != TABLE && this != TURTLE) {
      throw new QueryException("This query gives triples, not rows. Use --as turtle.");
    }
    Vocabulary.PREFIXES
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              if (graph.stream().anyMatch(triple -> uses(triple, namespace))) {
                graph.getPrefixMapping().setNsPrefix(prefix, namespace);
              }
            });
    RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private static boolean uses(Triple triple, String namespace) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString())
        .anyMatch(iri -> iri.startsWith(namespace));
  }

  private Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      default ->
          throw new QueryException(
              "This query gives rows, not triples. Use --as table, csv, tsv, json or xml.");
    };
  }

  private static void print(String text, OutputStream out) {
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    writer.print(text);
    writer.flush();
  }
}
