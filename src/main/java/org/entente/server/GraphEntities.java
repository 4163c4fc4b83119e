package org.entente.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * Reconciles against the graph's own entities, also those that no item of Wikidata is known for.
 *
 * @param data a dataset whose default graph is the union of its graphs, and which is only read
 * @param base what the IRIs of entities begin with
 */
record GraphEntities(DatasetGraph data, String base) implements ReconciliationSource {
  /** As all graphs of the command line have it. */
  static final String BASE = "https://w3id.org/entente/id/";

  private static final String PROLOGUE =
      "PREFIX dip: <https://w3id.org/entente/ns#>"
          + " PREFIX owl: <http://www.w3.org/2002/07/owl#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX schema: <https://schema.org/>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  private static final String NAMED =
      "SELECT DISTINCT ?found { ?found rdfs:label|skos:altLabel ?value ; a dip:Entity }";
  private static final String LIKE =
      "SELECT DISTINCT ?found { ?found a dip:Entity ; rdfs:label|skos:altLabel ?label"
          + " FILTER(CONTAINS(LCASE(STR(?label)), LCASE(?value))) } LIMIT 200";
  private static final String BEGINNING =
      "SELECT DISTINCT ?found { ?found a dip:Entity ; rdfs:label ?label"
          + " FILTER(STRSTARTS(LCASE(STR(?label)), LCASE(?value))) } LIMIT 200";
  private static final String TYPE = "SELECT ?found { ?value a ?found }";

  /** What a property is, by a query for its values. */
  private static final Map<String, String> VALUES =
      Map.of(
          "label", "SELECT ?found { ?value rdfs:label ?found }",
          "alias", "SELECT DISTINCT ?found { ?value skos:altLabel ?found } ORDER BY ?found",
          "wikidata",
              "SELECT DISTINCT ?found { ?value owl:sameAs ?item"
                  + " BIND(STRAFTER(STR(?item), 'entity/') AS ?found) }",
          "office",
              "SELECT DISTINCT ?found { ?held dip:holder ?value ;"
                  + " dip:office/dip:officeTitle ?found } ORDER BY ?found",
          "articles",
              "SELECT (STR(COUNT(DISTINCT ?article)) AS ?found)"
                  + " { GRAPH ?article { ?mention dip:refersTo ?value } }",
          "meetings",
              "SELECT (STR(COUNT(DISTINCT ?meeting)) AS ?found)"
                  + " { ?meeting a dip:Meeting ; dip:participant ?value }");

  /** Types, the more telling first. */
  private static final List<String> TYPES =
      List.of("Person", "Organization", "Country", "Place", "Community", "NamedEvent");

  private static final String NS = "https://w3id.org/entente/ns#";
  private static final Var FOUND = Var.alloc("found");
  private static final double WHOLE_NAME = 70;
  private static final double PART_OF_NAME = 40;

  /** What being spoken of adds at most, and by how many articles. */
  private static final double WELL_KNOWN = 30;

  private static final double MANY_ARTICLES = 100;

  @Override
  public List<Found> candidates(String name, Optional<String> type, int limit) {
    Set<String> whole = new LinkedHashSet<>();
    for (String form : new LinkedHashSet<>(List.of(name, capitalised(name)))) {
      whole.addAll(iris(NAMED, NodeFactory.createLiteralString(form)));
    }
    Set<String> all = new LinkedHashSet<>(whole);
    if (whole.isEmpty()) {
      all.addAll(iris(LIKE, NodeFactory.createLiteralString(name)));
    }
    return ranked(all, whole, type, limit);
  }

  private List<Found> ranked(Set<String> all, Set<String> whole, Optional<String> type, int limit) {
    List<Found> found = new ArrayList<>();
    for (String iri : all) {
      describe(iri, whole.contains(iri) ? WHOLE_NAME : PART_OF_NAME, whole.size() == 1)
          .filter(f -> type.isEmpty() || type.get().equals(f.type()))
          .ifPresent(found::add);
    }
    return found.stream()
        .sorted(Comparator.comparingDouble((Found f) -> -f.score()).thenComparing(Found::id))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Found> beginning(String prefix, int limit) {
    Set<String> all = new LinkedHashSet<>(iris(BEGINNING, NodeFactory.createLiteralString(prefix)));
    return ranked(all, Set.of(), Optional.empty(), limit);
  }

  @Override
  public Optional<Found> entity(String id) {
    return describe(base + id, WHOLE_NAME, true);
  }

  private Optional<Found> describe(String iri, double score, boolean only) {
    if (!iri.startsWith(base)) {
      return Optional.empty();
    }
    String id = iri.substring(base.length());
    Set<String> types = new LinkedHashSet<>(iris(TYPE, NodeFactory.createURI(iri)));
    Optional<String> type = TYPES.stream().filter(t -> types.contains(NS + t)).findFirst();
    Optional<String> label = values(id, "label").stream().findFirst();
    double articles =
        values(id, "articles").stream().findFirst().map(Double::parseDouble).orElse(0.0);
    double known = Math.min(1, Math.log1p(articles) / Math.log1p(MANY_ARTICLES));
    return type.flatMap(
        t ->
            label.map(
                name ->
                    new Found(
                        id,
                        name,
                        String.format(Locale.ROOT, "in %.0f articles", articles),
                        t,
                        score + WELL_KNOWN * known,
                        only && score == WHOLE_NAME)));
  }

  @Override
  public List<String> values(String id, String property) {
    String query = VALUES.get(property);
    if (query == null) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    ask(
        query,
        NodeFactory.createURI(base + id),
        row -> {
          Node node = row.get(FOUND);
          if (node != null) {
            values.add(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
          }
        });
    return List.copyOf(values);
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    TYPES.forEach(type -> types.put(type, type.toLowerCase(Locale.ROOT)));
    types.put("NamedEvent", "event");
    return types;
  }

  @Override
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("label", "name");
    properties.put("alias", "other names");
    properties.put("wikidata", "Wikidata item");
    properties.put("office", "offices, as reported");
    properties.put("articles", "number of articles");
    properties.put("meetings", "number of meetings");
    return properties;
  }

  @Override
  public String identifierSpace() {
    return base;
  }

  private List<String> iris(String query, Node value) {
    List<String> iris = new ArrayList<>();
    ask(
        query,
        value,
        row -> {
          Node node = row.get(FOUND);
          if (node != null && node.isURI()) {
            iris.add(node.getURI());
          }
        });
    return iris;
  }

  /** Asks with a value in place of {@code ?value}; it is never part of the query's text. */
  private void ask(String query, Node value, Consumer<Binding> row) {
    Txn.executeRead(
        data,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(data)
                  .query(PROLOGUE + query)
                  .substitution("value", value)
                  .build()) {
            execution.select().forEachRemaining(row);
          }
        });
  }

  private static String capitalised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
