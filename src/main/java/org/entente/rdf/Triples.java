package org.entente.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A graph in the making: whatever is said in our terms is said in the terms above them too. */
final class Triples {
  /** More digits of a probability than this only tell machines apart. */
  private static final int DECIMALS = 4;

  private final Graph graph = GraphFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  Triples type(Resource subject, Resource type) {
    graph.add(subject.asNode(), RDF.type.asNode(), type.asNode());
    for (Node above : SuperTerms.OF_THE_ONTOLOGY.aboveClass(type.asNode())) {
      graph.add(subject.asNode(), RDF.type.asNode(), above);
    }
    return this;
  }

  Triples add(Resource subject, Property property, RDFNode object) {
    graph.add(subject.asNode(), property.asNode(), object.asNode());
    for (Node above : SuperTerms.OF_THE_ONTOLOGY.aboveProperty(property.asNode())) {
      graph.add(subject.asNode(), above, object.asNode());
    }
    return this;
  }

  Triples text(Resource subject, Property property, String text) {
    return add(subject, property, ResourceFactory.createStringLiteral(text));
  }

  Triples flag(Resource subject, Property property, boolean value) {
    return add(subject, property, ResourceFactory.createTypedLiteral(value));
  }

  Triples number(Resource subject, Property property, int value, XSDDatatype type) {
    return add(
        subject, property, ResourceFactory.createTypedLiteral(Integer.toString(value), type));
  }

  Triples day(Resource subject, Property property, LocalDate day) {
    return add(
        subject, property, ResourceFactory.createTypedLiteral(day.toString(), XSDDatatype.XSDdate));
  }

  /** A probability. */
  Triples probability(Resource subject, Property property, double value) {
    String rounded =
        BigDecimal.valueOf(value)
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
    String lexical = rounded.contains(".") ? rounded : rounded + ".0";
    return add(
        subject, property, ResourceFactory.createTypedLiteral(lexical, XSDDatatype.XSDdecimal));
  }

  static Resource iri(String iri) {
    return ResourceFactory.createResource(iri);
  }
}
