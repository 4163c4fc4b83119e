package org.entente.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/**
 * What people say about links, in the graph of corrections: {@code owl:sameAs} an item, or {@code
 * owl:differentFrom} one. It wins over every linker.
 *
 * @param same by the IRI of the entity: its item
 * @param different by the IRI of the entity: items that it is not
 */
public record Corrections(Map<String, String> same, Map<String, Set<String>> different) {
  public Corrections {
    same = Map.copyOf(same);
    different = Map.copyOf(different);
  }

  /** Reads the graph of corrections. */
  public static Corrections of(Store store, Iris iris) {
    return store.read(
        data -> {
          Graph graph = data.getGraph(NodeFactory.createURI(iris.correctionsGraph()));
          Map<String, String> same = new HashMap<>();
          Map<String, Set<String>> different = new HashMap<>();
          graph.stream(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
              .forEach(
                  t -> item(t.getObject()).ifPresent(q -> same.put(t.getSubject().getURI(), q)));
          graph.stream(Node.ANY, OWL.differentFrom.asNode(), Node.ANY)
              .forEach(
                  t ->
                      item(t.getObject())
                          .ifPresent(
                              q ->
                                  different
                                      .computeIfAbsent(
                                          t.getSubject().getURI(), s -> new HashSet<>())
                                      .add(q)));
          return new Corrections(same, different);
        });
  }

  private static Optional<String> item(Node node) {
    return Optional.of(node)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Vocabulary.WD))
        .map(iri -> iri.substring(Vocabulary.WD.length()));
  }

  /** Whether somebody said that the entity is not the item. */
  public boolean excludes(String entity, String qid) {
    return different.getOrDefault(entity, Set.of()).contains(qid);
  }
}
