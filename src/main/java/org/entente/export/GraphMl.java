package org.entente.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.export.FlatGraph.FlatEdge;
import org.entente.export.FlatGraph.FlatNode;

/**
 * GraphML 1.0 (graphml.graphdrawing.org), for yEd, Cytoscape, Gephi, networkx. All edges are
 * directed, since readers refuse a mixture; those that could as well point the other way say so in
 * {@code symmetric}.
 */
final class GraphMl implements GraphExport {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** Keys: for what, name, type. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("node", "iri", "string"),
          List.of("node", "label", "string"),
          List.of("node", "type", "string"),
          List.of("node", "wikidata", "string"),
          List.of("edge", "type", "string"),
          List.of("edge", "weight", "double"),
          List.of("edge", "symmetric", "boolean"),
          List.of("edge", "first", "string"),
          List.of("edge", "last", "string"));

  @Override
  public void write(FlatGraph graph, OutputStream out) {
    // A node's id must be an XML name token, which an IRI is not.
    Map<String, String> ids = new HashMap<>();
    XmlFile.write(
        out,
        "graphml",
        NAMESPACE,
        xml -> {
          for (List<String> key : KEYS) {
            xml.empty(
                "key",
                "id",
                id(key.get(0), key.get(1)),
                "for",
                key.get(0),
                "attr.name",
                key.get(1),
                "attr.type",
                key.get(2));
          }
          xml.element(
              "graph",
              () -> {
                for (FlatNode node : graph.nodes()) {
                  ids.put(node.iri(), "n" + ids.size());
                  node(node, ids.get(node.iri()), xml);
                }
                int number = 0;
                for (FlatEdge edge : graph.edges()) {
                  edge(edge, "e" + number++, ids, xml);
                }
              },
              "id",
              "entente",
              "edgedefault",
              "directed");
        });
  }

  private static void node(FlatNode node, String id, XmlFile xml) {
    xml.element(
        "node",
        () -> {
          data("node", "iri", node.iri(), xml);
          data("node", "label", node.label(), xml);
          data("node", "type", node.type(), xml);
          node.wikidata().ifPresent(item -> data("node", "wikidata", item, xml));
        },
        "id",
        id);
  }

  private static void edge(FlatEdge edge, String id, Map<String, String> ids, XmlFile xml) {
    xml.element(
        "edge",
        () -> {
          data("edge", "type", edge.type(), xml);
          data("edge", "weight", Long.toString(edge.weight()), xml);
          data("edge", "symmetric", Boolean.toString(edge.symmetric()), xml);
          edge.first().ifPresent(day -> data("edge", "first", day, xml));
          edge.last().ifPresent(day -> data("edge", "last", day, xml));
        },
        "id",
        id,
        "source",
        ids.getOrDefault(edge.from(), ""),
        "target",
        ids.getOrDefault(edge.to(), ""));
  }

  private static void data(String of, String name, String value, XmlFile xml) {
    xml.text("data", value, "key", id(of, name));
  }

  private static String id(String of, String name) {
    return of + "-" + name;
  }
}
