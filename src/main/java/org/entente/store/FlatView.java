package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/**
 * Edges between two nodes, as viewers draw them, where the graph has meetings, claims and tenures
 * in between. Each is a triple, and a {@code dip:Edge} that says how many reports stand behind it,
 * from when to when, and which.
 *
 * @param queries gives rows {@code ?from ?to ?source ?date}, sorted
 * @param iris names the edges
 */
record FlatView(DerivationQueries queries, Iris iris) {
  /** 80 bits: no two edges among billions are called the same. */
  private static final int HASH_BYTES = 10;

  private static final Node WAS_DERIVED_FROM =
      NodeFactory.createURI(Vocabulary.PROV + "wasDerivedFrom");

  /**
   * @param query its name under {@code /derivation}
   * @param predicate of the edges
   * @param symmetric whether each pair comes both ways, and is one edge
   * @param above properties that follow from it
   */
  private record Rule(String query, Property predicate, boolean symmetric, List<Node> above) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("met-with", Dip.metWith, true, List.of()),
          new Rule("said-about", Dip.saidAbout, false, List.of()),
          new Rule("denied", Dip.denied, false, List.of()),
          new Rule("accused", Dip.accused, false, List.of()),
          new Rule("agreed-with", Dip.agreedWith, true, List.of()),
          new Rule(
              "holds-office",
              Dip.holdsOffice,
              false,
              List.of(NodeFactory.createURI(Vocabulary.ORG + "holds"))));

  /**
   * Writes all edges.
   *
   * @return how many
   */
  long write(StreamRDF out) {
    return RULES.stream().mapToLong(rule -> write(rule, out)).sum();
  }

  private long write(Rule rule, StreamRDF out) {
    Writing writing = new Writing(rule, out);
    queries.forEach(rule.query(), writing::row);
    writing.endEdge();
    return writing.edges;
  }

  /** The edge that is being written; its sources go out at once, its weight at the end. */
  private final class Writing {
    private final Rule rule;
    private final StreamRDF out;
    private Optional<Triple> current = Optional.empty();
    private Optional<Node> source = Optional.empty();
    private Optional<Node> first = Optional.empty();
    private Optional<Node> last = Optional.empty();
    private long count;
    private long edges;

    Writing(Rule rule, StreamRDF out) {
      this.rule = rule;
      this.out = out;
    }

    void row(Binding row) {
      Node from = row.get("from");
      Node to = row.get("to");
      Triple triple = Triple.create(from, rule.predicate().asNode(), to);
      if (rule.symmetric() && from.getURI().compareTo(to.getURI()) > 0) {
        // The mirror image of an edge that is written when its turn comes: only the triple.
        if (!current.equals(Optional.of(triple))) {
          endEdge();
          current = Optional.of(triple);
          out.triple(triple);
        }
        return;
      }
      if (!current.equals(Optional.of(triple))) {
        endEdge();
        begin(triple);
      }
      report(row);
    }

    private void begin(Triple triple) {
      current = Optional.of(triple);
      edges++;
      Node edge = edge(triple);
      out.triple(triple);
      rule.above()
          .forEach(
              above -> out.triple(Triple.create(triple.getSubject(), above, triple.getObject())));
      out.triple(Triple.create(edge, RDF.type.asNode(), Dip.Edge.asNode()));
      out.triple(Triple.create(edge, RDF.type.asNode(), RDF.Statement.asNode()));
      out.triple(Triple.create(edge, RDF.subject.asNode(), triple.getSubject()));
      out.triple(Triple.create(edge, RDF.predicate.asNode(), triple.getPredicate()));
      out.triple(Triple.create(edge, RDF.object.asNode(), triple.getObject()));
    }

    private void report(Binding row) {
      Node reported = row.get("source");
      if (!source.equals(Optional.of(reported))) {
        source = Optional.of(reported);
        count++;
        out.triple(Triple.create(edge(current.orElseThrow()), WAS_DERIVED_FROM, reported));
      }
      Optional<Node> date = Optional.ofNullable(row.get("date")).filter(Node::isLiteral);
      if (date.isPresent()) {
        first = first.isEmpty() || compare(date, first) < 0 ? date : first;
        last = last.isEmpty() || compare(date, last) > 0 ? date : last;
      }
    }

    void endEdge() {
      if (count > 0) {
        Node edge = edge(current.orElseThrow());
        Node weight = NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
        out.triple(Triple.create(edge, Dip.count.asNode(), weight));
        first.ifPresent(day -> out.triple(Triple.create(edge, Dip.firstDate.asNode(), day)));
        last.ifPresent(day -> out.triple(Triple.create(edge, Dip.lastDate.asNode(), day)));
      }
      current = Optional.empty();
      source = Optional.empty();
      first = Optional.empty();
      last = Optional.empty();
      count = 0;
    }

    /** ISO dates sort as text. */
    private int compare(Optional<Node> one, Optional<Node> other) {
      return one.orElseThrow()
          .getLiteralLexicalForm()
          .compareTo(other.orElseThrow().getLiteralLexicalForm());
    }
  }

  private Node edge(Triple triple) {
    String predicate = triple.getPredicate().getLocalName();
    String key = triple.getSubject().getURI() + " " + triple.getObject().getURI();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return NodeFactory.createURI(
          iris.base()
              + "edge/"
              + predicate
              + "/"
              + HexFormat.of().formatHex(digest, 0, HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
