package org.entente.export;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.export.FlatGraph.FlatEdge;
import org.entente.export.FlatGraph.FlatNode;

/**
 * DOT, for Graphviz: a shape and a colour for each type of node, thicker edges for more reports.
 */
final class Dot implements GraphExport {
  /** Shape and fill by type of node; the colours are ColorBrewer's Pastel1, which print well. */
  private static final Map<String, String> STYLE =
      Map.of(
          "person", "shape=ellipse, fillcolor=\"#b3cde3\"",
          "country", "shape=box, fillcolor=\"#ccebc5\"",
          "place", "shape=box, fillcolor=\"#ccebc5\"",
          "organization", "shape=box, fillcolor=\"#decbe4\"",
          "meeting", "shape=hexagon, fillcolor=\"#fed9a6\"",
          "agreement", "shape=note, fillcolor=\"#fed9a6\"",
          "topic", "shape=plain, fillcolor=\"#ffffff\"",
          "office", "shape=component, fillcolor=\"#f2f2f2\"",
          "proposition", "shape=note, fillcolor=\"#fbb4ae\"");

  private static final String OTHERS = "shape=ellipse, fillcolor=\"#f2f2f2\"";

  /** Labels are broken at spaces after so many characters, so that nodes stay compact. */
  private static final int LABEL_WIDTH = 24;

  /** No line is thicker than this, in points. */
  private static final double THICKEST = 8;

  @Override
  public void write(FlatGraph graph, OutputStream out) {
    PrintWriter dot = new PrintWriter(out, false, StandardCharsets.UTF_8);
    dot.print("digraph entente {\n");
    dot.print("  graph [overlap=false, splines=true, rankdir=LR];\n");
    dot.print("  node [style=filled, fontname=\"sans-serif\", fontsize=11];\n");
    dot.print("  edge [fontname=\"sans-serif\", fontsize=9, color=\"#666666\"];\n");
    graph.nodes().forEach(node -> dot.print(node(node)));
    graph.edges().forEach(edge -> dot.print(edge(edge)));
    dot.print("}\n");
    dot.flush();
  }

  private static String node(FlatNode node) {
    return "  "
        + quoted(node.iri())
        + " [label="
        + quoted(fold(node.label()))
        + ", "
        + STYLE.getOrDefault(node.type(), OTHERS)
        + "];\n";
  }

  private static String edge(FlatEdge edge) {
    double width = Math.min(THICKEST, 1 + Math.log(edge.weight()));
    return "  "
        + quoted(edge.from())
        + " -> "
        + quoted(edge.to())
        + " [label="
        + quoted(edge.weight() > 1 ? edge.type() + " ×" + edge.weight() : edge.type())
        + ", weight="
        + edge.weight()
        + ", penwidth="
        + Math.round(width * 10) / 10.0
        + (edge.symmetric() ? ", dir=none" : "")
        + "];\n";
  }

  private static String fold(String label) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : XmlFile.clean(label).strip().split(" +")) {
      if (column > 0 && column + word.length() > LABEL_WIDTH) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
      }
      lines.append(word);
      column += word.length() + 1;
    }
    return lines.toString();
  }

  /** A quoted string of DOT: backslashes and quotes are escaped, a line break is {@code \n}. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
