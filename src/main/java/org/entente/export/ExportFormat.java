package org.entente.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.query.NamedQuery;
import org.entente.query.QueryException;
import org.entente.store.SparqlSource;
import org.entente.store.Store;

/** In which form a dataset leaves the house. */
public enum ExportFormat {
  /** All triples; which graph they stand in is lost. */
  TURTLE,
  /** The whole dataset with its named graphs. */
  TRIG,
  /** The same, a quad to a line. */
  NQUADS,
  /** The same as JSON; held in memory. */
  JSONLD,
  /** The flat view for yEd, Cytoscape, Gephi. */
  GRAPHML,
  /** The flat view for Gephi, with dates. */
  GEXF,
  /** The flat view for Graphviz. */
  DOT;

  private static final String COMPRESSED = ".gz";

  private static final Map<String, ExportFormat> ENDINGS =
      Map.ofEntries(
          Map.entry("ttl", TURTLE),
          Map.entry("trig", TRIG),
          Map.entry("nq", NQUADS),
          Map.entry("jsonld", JSONLD),
          Map.entry("graphml", GRAPHML),
          Map.entry("gexf", GEXF),
          Map.entry("dot", DOT),
          Map.entry("gv", DOT));

  /** The format that a file's ending means; that of a compressed file stands before .gz. */
  public static Optional<ExportFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (isCompressed(file)) {
      name = name.substring(0, name.length() - COMPRESSED.length());
    }
    return Optional.ofNullable(ENDINGS.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** Whether a file's ending says that it is compressed. */
  public static boolean isCompressed(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }

  /** Whether it holds the flat view rather than the dataset. */
  public boolean flat() {
    return this == GRAPHML || this == GEXF || this == DOT;
  }

  /**
   * Writes the whole dataset, or its flat view.
   *
   * @throws IllegalStateException if the flat view is wanted and nothing was derived
   */
  public void write(Store store, OutputStream out) {
    if (flat()) {
      FlatGraph graph = FlatGraphReader.read(SparqlSource.of(store));
      graphExport().write(graph, out);
    } else {
      DatasetExport.valueOf(name()).write(store, out);
    }
  }

  /**
   * Writes the edges that a query gives.
   *
   * @param edges a SELECT with {@code ?from ?to}, and perhaps {@code ?type ?count ?first ?last}
   * @throws QueryException if the query is not of that form, or this is no format of graphs that
   *     are drawn
   */
  public void write(Store store, NamedQuery edges, OutputStream out) {
    if (!flat()) {
      throw new QueryException(
          "A query chooses edges for graphml, gexf or dot. For rows or triples use entente query.");
    }
    graphExport().write(FlatGraphReader.read(SparqlSource.of(store), edges.parsed()), out);
  }

  private GraphExport graphExport() {
    return switch (this) {
      case GRAPHML -> new GraphMl();
      case GEXF -> new Gexf();
      default -> new Dot();
    };
  }
}
