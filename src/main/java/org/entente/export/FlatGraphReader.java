package org.entente.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.export.FlatGraph.FlatEdge;
import org.entente.export.FlatGraph.FlatNode;
import org.entente.query.QueryException;
import org.entente.store.SparqlSource;

/**
 * Reads the flat view of a source, with the queries under {@code /export} on the classpath. Besides
 * the derived edges it has who took part in which meeting, and which meeting was about which topic.
 * The whole view is held in memory: some 300 bytes per edge.
 */
public final class FlatGraphReader {
  private static final Set<String> SYMMETRIC = Set.of("metWith", "agreedWith");

  private FlatGraphReader() {}

  /**
   * Reads all of it.
   *
   * @throws IllegalStateException if the source has no derived graph
   */
  public static FlatGraph read(SparqlSource source) {
    Query derived = query("derived-edges");
    if (!source.ask(derived, execution -> execution.select().hasNext())) {
      throw new IllegalStateException(
          "There is nothing to draw: no edges were derived. Build the derived graph with 'entente"
              + " derive DIR'.");
    }
    return read(source, List.of(derived, query("meeting-edges")));
  }

  /**
   * Reads the edges that a query gives.
   *
   * @param edges a SELECT with the columns {@code ?from ?to}, both IRIs, and perhaps {@code ?type
   *     ?count ?first ?last}
   * @throws QueryException if it has not the two columns
   */
  public static FlatGraph read(SparqlSource source, Query edges) {
    if (!edges.isSelectType() || !edges.getResultVars().containsAll(List.of("from", "to"))) {
      throw new QueryException(
          "A query for edges must be a SELECT with the columns ?from and ?to, and may have ?type,"
              + " ?count, ?first and ?last.");
    }
    return read(source, List.of(edges));
  }

  private static FlatGraph read(SparqlSource source, List<Query> queries) {
    List<FlatEdge> edges = new ArrayList<>();
    for (Query query : queries) {
      source.ask(
          query,
          execution -> {
            execution.select().forEachRemaining(row -> edge(row).ifPresent(edges::add));
            return true;
          });
    }
    Map<String, FlatNode> nodes = new TreeMap<>();
    for (FlatEdge edge : edges) {
      nodes.putIfAbsent(edge.from(), unnamed(edge.from()));
      nodes.putIfAbsent(edge.to(), unnamed(edge.to()));
    }
    source.ask(
        query("nodes"),
        execution -> {
          execution.select().forEachRemaining(row -> describe(row, nodes));
          return true;
        });
    nodes.replaceAll(
        (iri, node) ->
            node.label().isEmpty()
                ? new FlatNode(iri, localName(iri), node.type(), Optional.empty())
                : node);
    return new FlatGraph(List.copyOf(nodes.values()), edges);
  }

  private static Optional<FlatEdge> edge(Binding row) {
    Node from = row.get("from");
    Node to = row.get("to");
    if (from == null || to == null || !from.isURI() || !to.isURI()) {
      return Optional.empty();
    }
    String type = text(row, "type").map(FlatGraphReader::localName).orElse("related");
    return Optional.of(
        new FlatEdge(
            from.getURI(),
            to.getURI(),
            type,
            SYMMETRIC.contains(type),
            text(row, "count").map(Long::parseLong).orElse(1L),
            text(row, "first"),
            text(row, "last")));
  }

  private static void describe(Binding row, Map<String, FlatNode> nodes) {
    Node node = row.get("node");
    if (!node.isURI() || !nodes.containsKey(node.getURI())) {
      return;
    }
    // Rows come sorted: of several labels or types the first is taken, everywhere the same.
    FlatNode known = nodes.get(node.getURI());
    if (known.label().isEmpty()) {
      nodes.put(
          node.getURI(),
          new FlatNode(
              node.getURI(),
              text(row, "label").orElse(localName(node.getURI())),
              text(row, "type").orElse("thing"),
              text(row, "item").map(FlatGraphReader::localName)));
    }
  }

  private static FlatNode unnamed(String iri) {
    return new FlatNode(iri, "", "thing", Optional.empty());
  }

  private static Optional<String> text(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static Query query(String name) {
    String resource = "/export/" + name + ".rq";
    try (InputStream in = FlatGraphReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the classpath has no " + resource);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
