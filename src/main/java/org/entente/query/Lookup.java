package org.entente.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.entente.rdf.Vocabulary;
import org.entente.store.SparqlSource;

/**
 * Finds what a value of the user's stands for in a source.
 *
 * @param source where to look
 */
record Lookup(SparqlSource source) {
  private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern QID = Pattern.compile("[Qq][1-9]\\d*");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private static final String PROLOGUE =
      "PREFIX dip: <https://w3id.org/entente/ns#>"
          + " PREFIX owl: <http://www.w3.org/2002/07/owl#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX schema: <https://schema.org/>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  private static final String BY_QID =
      "SELECT DISTINCT ?found { ?found owl:sameAs|skos:closeMatch|skos:exactMatch ?value }";
  private static final String BY_NAME =
      "SELECT DISTINCT ?found { ?found a dip:Entity ; rdfs:label|skos:altLabel ?label"
          + " FILTER(LCASE(STR(?label)) = LCASE(?value)) }";
  private static final String BY_PART_OF_NAME =
      "SELECT DISTINCT ?found { ?found a dip:Entity ; rdfs:label|skos:altLabel ?label"
          + " FILTER(CONTAINS(CONCAT(' ', LCASE(STR(?label)), ' '),"
          + " CONCAT(' ', LCASE(?value), ' '))) }";
  private static final String BY_PART_OF_TOPIC =
      "SELECT DISTINCT ?found { ?found a dip:Topic ; skos:prefLabel ?label"
          + " FILTER(CONTAINS(LCASE(STR(?label)), LCASE(?value))) }";
  private static final String BY_HEADLINE =
      "SELECT DISTINCT ?found { ?found a dip:Article"
          + " OPTIONAL { ?found schema:headline ?label } OPTIONAL { ?found schema:url ?url }"
          + " FILTER(CONTAINS(LCASE(STR(?label)), LCASE(?value)) || STR(?url) = ?value"
          + " || STRENDS(STR(?found), CONCAT('/article/', ?value))) }";

  /**
   * The nodes that a value stands for, at least one.
   *
   * @throws QueryException if there is none
   */
  List<Node> nodes(Parameter parameter, String value) {
    String given = value.strip();
    return switch (parameter.type()) {
      case TEXT -> List.of(NodeFactory.createLiteralString(value));
      case DATE -> List.of(date(parameter, given));
      case IRI -> List.of(iri(parameter, given));
      case ENTITY -> found(parameter, given, BY_NAME, BY_PART_OF_NAME);
      case TOPIC -> found(parameter, given, BY_PART_OF_TOPIC, BY_NAME);
      case ARTICLE -> found(parameter, given, BY_HEADLINE);
    };
  }

  private List<Node> found(Parameter parameter, String value, String... queries) {
    if (QID.matcher(value).matches()) {
      Node item = NodeFactory.createURI(Vocabulary.WD + value.toUpperCase(Locale.ROOT));
      return require(parameter, value, ask(BY_QID, item));
    }
    for (String query : queries) {
      List<Node> nodes = ask(query, NodeFactory.createLiteralString(value));
      if (!nodes.isEmpty()) {
        return nodes;
      }
    }
    return IRI.matcher(value).matches()
        ? List.of(NodeFactory.createURI(value))
        : require(parameter, value, List.of());
  }

  private static List<Node> require(Parameter parameter, String value, List<Node> nodes) {
    if (nodes.isEmpty()) {
      throw new QueryException(
          "Nothing here is known as \""
              + value
              + "\" ("
              + parameter.name()
              + ": "
              + parameter.text()
              + "). Try a part of the name, or a Wikidata identifier such as Q7747.");
    }
    return nodes;
  }

  private List<Node> ask(String sparql, Node value) {
    Query query = QueryFactory.create(PROLOGUE + sparql);
    ElementGroup where = new ElementGroup();
    Var variable = Var.alloc("value");
    where.addElement(
        new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, value))));
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
    query.setQueryPattern(where);
    return source.ask(
        query,
        execution ->
            execution.select().stream().map(row -> row.get("found")).sorted(ORDER).toList());
  }

  private static final java.util.Comparator<Node> ORDER =
      java.util.Comparator.comparing(Node::toString);

  private static Node date(Parameter parameter, String value) {
    if (!DATE.matcher(value).matches()) {
      throw new QueryException(
          "\""
              + value
              + "\" is no date ("
              + parameter.name()
              + "). Write 2017-07-07, 2017-07 or"
              + " 2017.");
    }
    return NodeFactory.createLiteralDT(
        value,
        switch (value.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        });
  }

  private static Node iri(Parameter parameter, String value) {
    String expanded = Vocabulary.PREFIXES.expandPrefix(value);
    if (!IRI.matcher(expanded).matches()) {
      throw new QueryException("\"" + value + "\" is no IRI (" + parameter.name() + ").");
    }
    return NodeFactory.createURI(expanded);
  }
}
