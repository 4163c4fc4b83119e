package org.entente.export;

import java.util.List;
import java.util.Optional;

/**
 * Nodes and edges as drawing programs know them.
 *
 * @param nodes each once, by IRI; all that an edge joins
 * @param edges by their two ends and type
 */
public record FlatGraph(List<FlatNode> nodes, List<FlatEdge> edges) {
  public FlatGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A node.
   *
   * @param iri what it is called in the dataset
   * @param label for people
   * @param type "person", "country", "organization", "meeting", "topic", …
   * @param wikidata its item there ("Q7747"), if the linker is sure
   */
  public record FlatNode(String iri, String label, String type, Optional<String> wikidata) {}

  /**
   * An edge.
   *
   * @param from IRI of a node
   * @param to IRI of a node
   * @param type "metWith", "saidAbout", …
   * @param symmetric whether it could as well point the other way
   * @param weight how many reports stand behind it, at least 1
   * @param first ISO 8601 day of the earliest report
   * @param last ISO 8601 day of the latest
   */
  public record FlatEdge(
      String from,
      String to,
      String type,
      boolean symmetric,
      long weight,
      Optional<String> first,
      Optional<String> last) {}
}
