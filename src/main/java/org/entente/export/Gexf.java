package org.entente.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.export.FlatGraph.FlatEdge;
import org.entente.export.FlatGraph.FlatNode;

/**
 * GEXF 1.3 (gexf.net), for Gephi and Gephi Lite: a dynamic graph whose edges begin with their first
 * report and end with the last. An edge without a date is there all the time. All edges are
 * directed, since readers refuse a mixture; those that could as well point the other way say so in
 * {@code symmetric}.
 */
final class Gexf implements GraphExport {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  @Override
  public void write(FlatGraph graph, OutputStream out) {
    XmlFile.write(
        out,
        "gexf",
        NAMESPACE,
        xml -> {
          xml.element(
              "meta",
              () -> {
                xml.text("creator", "Entente");
                xml.text("description", "Who met whom, and who said what about whom");
              });
          xml.element(
              "graph",
              () -> {
                attributes("node", xml, List.of("type", "string"), List.of("wikidata", "string"));
                attributes("edge", xml, List.of("type", "string"), List.of("symmetric", "boolean"));
                xml.element("nodes", () -> graph.nodes().forEach(node -> node(node, xml)));
                xml.element("edges", () -> edges(graph.edges(), xml));
              },
              "mode",
              "dynamic",
              "timeformat",
              "date",
              "defaultedgetype",
              "directed");
        },
        "version",
        "1.3");
  }

  @SafeVarargs
  private static void attributes(String of, XmlFile xml, List<String>... attributes) {
    xml.element(
        "attributes",
        () -> {
          for (List<String> each : attributes) {
            xml.empty("attribute", "id", each.get(0), "title", each.get(0), "type", each.get(1));
          }
        },
        "class",
        of,
        "mode",
        "static");
  }

  private static void node(FlatNode node, XmlFile xml) {
    xml.element(
        "node",
        () ->
            xml.element(
                "attvalues",
                () -> {
                  value("type", node.type(), xml);
                  node.wikidata().ifPresent(item -> value("wikidata", item, xml));
                }),
        "id",
        node.iri(),
        "label",
        node.label());
  }

  private static void edges(List<FlatEdge> edges, XmlFile xml) {
    int number = 0;
    for (FlatEdge edge : edges) {
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "id",
                  Integer.toString(number++),
                  "source",
                  edge.from(),
                  "target",
                  edge.to(),
                  "kind",
                  edge.type(),
                  "label",
                  edge.type(),
                  "weight",
                  Long.toString(edge.weight())));
      edge.first().ifPresent(day -> attributes.addAll(List.of("start", day)));
      edge.last().ifPresent(day -> attributes.addAll(List.of("end", day)));
      xml.element(
          "edge",
          () ->
              xml.element(
                  "attvalues",
                  () -> {
                    value("type", edge.type(), xml);
                    value("symmetric", Boolean.toString(edge.symmetric()), xml);
                  }),
          attributes.toArray(String[]::new));
    }
  }

  private static void value(String attribute, String value, XmlFile xml) {
    xml.empty("attvalue", "for", attribute, "value", value);
  }
}
