package org.entente.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.NormalForm;
import org.entente.rdf.Vocabulary;

/**
 * Which nodes of a dataset have another name once some entities have: the entities, and whatever is
 * named after them (topics, offices, participations, propositions).
 *
 * @param names by the old node: the new one
 * @param ends by the old end of an entity's IRI: the new one
 */
record Renaming(Map<Node, Node> names, UnaryOperator<String> ends) {
  Renaming {
    names = Map.copyOf(names);
  }

  /**
   * Follows the names of entities.
   *
   * @param data in a transaction
   * @param entities by the old IRI: the new one
   */
  static Renaming of(DatasetGraph data, Iris iris, Map<String, String> entities) {
    Map<Node, Node> names = new LinkedHashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    entities.forEach(
        (old, now) -> {
          names.put(NodeFactory.createURI(old), NodeFactory.createURI(now));
          open.add(NodeFactory.createURI(old));
        });
    Node derived = NodeFactory.createURI(iris.derivedGraph());
    Set<Quad> propositions = new HashSet<>();
    while (!open.isEmpty()) {
      Node old = open.pop();
      String before = "/" + iris.localName(old.getURI());
      String now = "/" + iris.localName(names.getOrDefault(old, old).getURI());
      data.stream(Node.ANY, Node.ANY, Node.ANY, old)
          .filter(quad -> quad.getSubject().isURI() && !quad.getGraph().equals(derived))
          .toList()
          .forEach(
              quad -> {
                Node subject = quad.getSubject();
                String name = subject.getURI();
                boolean argument =
                    quad.getPredicate().equals(Dip.subject.asNode())
                        || quad.getPredicate().equals(Dip.object.asNode());
                if (argument) {
                  propositions.add(quad);
                } else if (name.endsWith(before) && !names.containsKey(subject)) {
                  String stem = name.substring(0, name.length() - before.length());
                  names.put(subject, NodeFactory.createURI(stem + now));
                  open.add(subject);
                }
              });
    }
    UnaryOperator<String> ends = ends(iris, entities);
    data.stream(Node.ANY, Node.ANY, Dip.normalForm.asNode(), Node.ANY)
        .filter(quad -> !quad.getGraph().equals(derived))
        .forEach(quad -> whole(quad, iris, ends, names));
    for (Quad quad : propositions) {
      if (data.contains(quad.getGraph(), quad.getSubject(), Dip.normalForm.asNode(), Node.ANY)) {
        continue;
      }
      proposition(data.getGraph(quad.getGraph()), quad.getSubject(), iris, names)
          .ifPresent(name -> names.put(quad.getSubject(), name));
    }
    return new Renaming(names, ends);
  }

  /** The ends of IRIs, by which normal forms name entities. */
  private static UnaryOperator<String> ends(Iris iris, Map<String, String> entities) {
    Map<String, String> ends = new HashMap<>();
    entities.forEach((old, now) -> ends.put(iris.localName(old), iris.localName(now)));
    return end -> ends.getOrDefault(end, end);
  }

  /** A proposition that was taken apart is called by its normal form. */
  private static void whole(
      Quad quad, Iris iris, UnaryOperator<String> ends, Map<Node, Node> names) {
    NormalForm form = NormalForm.parse(quad.getObject().getLiteralLexicalForm());
    NormalForm now = form.renamed(ends);
    if (!now.equals(form)) {
      String article = iris.localName(quad.getGraph().getURI());
      names.put(
          quad.getSubject(),
          NodeFactory.createURI(
              iris.proposition(now, article.substring(article.indexOf('/') + 1))));
    }
  }

  /** What a proposition is called by the new names of those it is about. */
  private static Optional<Node> proposition(
      Graph graph, Node node, Iris iris, Map<Node, Node> names) {
    return word(graph, node, Vocabulary.SCHEMA_TEXT)
        .map(
            text ->
                NodeFactory.createURI(
                    iris.proposition(
                        argument(graph, node, Dip.subject, Dip.subjectText, iris, names),
                        word(graph, node, Dip.predicate),
                        argument(graph, node, Dip.object, Dip.objectText, iris, names),
                        text)));
  }

  private static Optional<String> argument(
      Graph graph, Node node, Property entity, Property words, Iris iris, Map<Node, Node> names) {
    Optional<String> meant =
        graph.stream(node, entity.asNode(), Node.ANY)
            .map(triple -> triple.getObject())
            .map(old -> names.getOrDefault(old, old).getURI())
            .sorted()
            .findFirst();
    Optional<String> said = word(graph, node, words);
    return meant.isPresent() || said.isPresent()
        ? Optional.of(iris.argument(meant, said.orElse("")))
        : Optional.empty();
  }

  private static Optional<String> word(Graph graph, Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private Node of(Node node) {
    return names.getOrDefault(node, node);
  }

  /** The same statement by the new names. */
  Quad of(Quad quad) {
    Node object =
        quad.getPredicate().equals(Dip.normalForm.asNode())
            ? NodeFactory.createLiteralString(
                NormalForm.parse(quad.getObject().getLiteralLexicalForm()).renamed(ends).text())
            : of(quad.getObject());
    return new Quad(quad.getGraph(), of(quad.getSubject()), quad.getPredicate(), object);
  }
}
