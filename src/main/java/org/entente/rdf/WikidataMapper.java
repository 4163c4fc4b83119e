package org.entente.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What Wikidata knows of the items that entities are linked to, as a graph of its own in Wikidata's
 * own terms: direct statements ({@code wdt:}) of countries and offices, and offices with their days
 * as statement nodes ({@code p:}, {@code ps:}, {@code pq:}). It says nothing in the terms of the
 * ontology about anybody: articles do that.
 *
 * @param iris what the graph is called
 */
public record WikidataMapper(Iris iris) {
  private static final String P = "http://www.wikidata.org/prop/";
  private static final Property CITIZEN_OF = wdt("P27");
  private static final Property COUNTRY = wdt("P17");
  private static final Property POSITION = wdt("P39");
  private static final Property POSITION_STATEMENT = ResourceFactory.createProperty(P, "P39");
  private static final Property OFFICE = ResourceFactory.createProperty(P + "statement/", "P39");
  private static final Property START = ResourceFactory.createProperty(P + "qualifier/", "P580");
  private static final Property END = ResourceFactory.createProperty(P + "qualifier/", "P582");

  /** "Of": whose office a statement is about. */
  private static final Property OF = ResourceFactory.createProperty(P + "qualifier/", "P642");

  private static Property wdt(String name) {
    return ResourceFactory.createProperty(Vocabulary.WDT, name);
  }

  /**
   * The graph.
   *
   * @param sources what the items come from: names of dumps, or of tables
   */
  public NamedGraph map(List<String> sources, List<KnownItem> items) {
    Triples triples = new Triples();
    Resource graph = Triples.iri(iris.wikidataGraph());
    triples.add(graph, RDF.type, ResourceFactory.createResource(Vocabulary.PROV + "Entity"));
    triples.add(graph, RDF.type, ResourceFactory.createResource(Vocabulary.PROV + "Collection"));
    sources.forEach(source -> triples.text(graph, DCTerms.source, source));
    items.stream()
        .flatMap(item -> item.offices().stream())
        .map(KnownItem.Held::asOf)
        .max(Comparator.naturalOrder())
        .ifPresent(day -> triples.day(graph, Dip.asOf, day));
    for (KnownItem item : items) {
      triples.add(
          graph, ResourceFactory.createProperty(Vocabulary.PROV, "hadMember"), wd(item.qid()));
      item(triples, item);
    }
    return new NamedGraph(NodeFactory.createURI(iris.wikidataGraph()), triples.graph());
  }

  private void item(Triples triples, KnownItem item) {
    Resource node = wd(item.qid());
    triples.text(node, RDFS.label, item.label());
    for (KnownItem.Named country : item.countries()) {
      triples.add(node, item.person() ? CITIZEN_OF : COUNTRY, wd(country.qid()));
      triples.text(wd(country.qid()), RDFS.label, country.label());
    }
    int number = 0;
    for (KnownItem.Held held : item.offices()) {
      number++;
      held(triples, node, held, iris.wikidataGraph() + "#" + item.qid() + "-" + number);
    }
  }

  private static void held(Triples triples, Resource holder, KnownItem.Held held, String iri) {
    Resource statement = Triples.iri(iri);
    triples.add(holder, POSITION_STATEMENT, statement);
    triples.text(statement, RDFS.label, held.label());
    held.office()
        .ifPresent(
            office -> {
              triples.add(holder, POSITION, wd(office)).add(statement, OFFICE, wd(office));
              triples.text(wd(office), RDFS.label, held.label());
            });
    held.country()
        .ifPresent(
            country -> {
              triples.add(statement, OF, wd(country.qid()));
              triples.text(wd(country.qid()), RDFS.label, country.label());
            });
    held.start().ifPresent(day -> triples.day(statement, START, day));
    held.end()
        .ifPresentOrElse(
            day -> triples.day(statement, END, day),
            // Nobody says that it is held today.
            () -> triples.day(statement, Dip.asOf, held.asOf()));
  }

  private static Resource wd(String qid) {
    return Triples.iri(Vocabulary.WD + qid);
  }
}
