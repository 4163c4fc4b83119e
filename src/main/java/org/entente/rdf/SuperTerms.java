package org.entente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which classes and properties follow from one of ours, near and far, as the ontology says. Read
 * once; immutable.
 */
final class SuperTerms {
  /** Those of {@code ontology/diplomacy.ttl}. */
  static final SuperTerms OF_THE_ONTOLOGY =
      new SuperTerms(RDFDataMgr.loadGraph("ontology/diplomacy.ttl"));

  private final Map<Node, List<Node>> classes;
  private final Map<Node, List<Node>> properties;

  private SuperTerms(Graph ontology) {
    classes = closure(ontology, RDFS.subClassOf.asNode());
    properties = closure(ontology, RDFS.subPropertyOf.asNode());
  }

  /** The classes above a class, itself left out. */
  Collection<Node> aboveClass(Node type) {
    return classes.getOrDefault(type, List.of());
  }

  /** The properties above a property, itself left out. */
  Collection<Node> aboveProperty(Node property) {
    return properties.getOrDefault(property, List.of());
  }

  private static Map<Node, List<Node>> closure(Graph ontology, Node relation) {
    Map<Node, List<Node>> direct = new HashMap<>();
    ontology.stream(Node.ANY, relation, Node.ANY)
        .forEach(
            (Triple t) ->
                direct.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t.getObject()));
    Map<Node, List<Node>> all = new HashMap<>();
    for (Node term : direct.keySet()) {
      Set<Node> found = new LinkedHashSet<>();
      climb(term, direct, found);
      all.put(term, List.copyOf(found));
    }
    return Map.copyOf(all);
  }

  private static void climb(Node term, Map<Node, List<Node>> direct, Set<Node> found) {
    for (Node above : direct.getOrDefault(term, List.of())) {
      if (found.add(above)) {
        climb(above, direct, found);
      }
    }
  }
}
