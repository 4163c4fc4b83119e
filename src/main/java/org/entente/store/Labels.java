package org.entente.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.rdf.Dip;
import org.entente.rdf.NamedGraph;
import org.entente.rdf.Vocabulary;

/**
 * Keeps one preferred label for what articles name differently ("GENEVA" in a dateline, "Geneva"
 * elsewhere); the others become alternative ones. Which is preferred depends on the labels alone,
 * not on the order in which articles came, so that every run ends in the same graph.
 */
final class Labels {
  private static final Node ALTERNATIVE = SKOS.altLabel.asNode();
  private static final Node TITLE = Dip.officeTitle.asNode();
  private static final Node NAME = SKOS.prefLabel.asNode();

  /** What says a label first, and the properties that repeat it. */
  private static final Map<Node, List<Node>> REPEATED =
      Map.of(
          NAME,
          List.of(NAME, RDFS.label.asNode(), NodeFactory.createURI(Vocabulary.SCHEMA + "name")),
          TITLE,
          List.of(TITLE, RDFS.label.asNode()));

  /** Mixed case before capitals only, then by code points. */
  private static final Comparator<String> BEST_FIRST =
      Comparator.<String, Boolean>comparing(label -> label.equals(label.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.naturalOrder());

  private Labels() {}

  /** Adds what an article says of shared things, in a write transaction. */
  static void addAll(DatasetGraph data, NamedGraph entities) {
    entities
        .quads()
        .forEach(
            quad -> {
              if (REPEATED.containsKey(quad.getPredicate())) {
                label(data, quad);
              } else if (!repeats(entities.graph(), quad)) {
                data.add(quad);
              }
            });
  }

  private static void label(DatasetGraph data, Quad quad) {
    List<Quad> known =
        data.stream(quad.getGraph(), quad.getSubject(), quad.getPredicate(), Node.ANY).toList();
    if (known.isEmpty()) {
      repeat(quad, quad.getObject()).forEach(data::add);
      return;
    }
    Node before = known.get(0).getObject();
    Node now = quad.getObject();
    if (before.equals(now)) {
      return;
    }
    boolean better =
        BEST_FIRST.compare(now.getLiteralLexicalForm(), before.getLiteralLexicalForm()) < 0;
    if (better) {
      repeat(quad, before).forEach(data::delete);
      repeat(quad, now).forEach(data::add);
    }
    data.add(quad.getGraph(), quad.getSubject(), ALTERNATIVE, better ? before : now);
  }

  private static List<Quad> repeat(Quad quad, Node label) {
    return REPEATED.getOrDefault(quad.getPredicate(), List.of()).stream()
        .map(property -> new Quad(quad.getGraph(), quad.getSubject(), property, label))
        .toList();
  }

  /** Whether a triple only says again what the preferred label or the title says. */
  private static boolean repeats(Graph entities, Quad quad) {
    return REPEATED.entrySet().stream()
        .anyMatch(
            label ->
                label.getValue().contains(quad.getPredicate())
                    && entities.contains(quad.getSubject(), label.getKey(), quad.getObject()));
  }
}
