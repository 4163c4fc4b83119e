package org.entente.rdf;

import static org.apache.jena.datatypes.xsd.XSDDatatype.XSDnonNegativeInteger;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;

/**
 * Turns facts into a graph, in the terms of {@code ontology/diplomacy.ttl}. Immutable; any number
 * of threads may use one.
 *
 * @param iris what things are called
 * @param softwareVersion goes into the catalogue, so that graphs of an old version can be found
 * @param withText whether the article's text goes into its graph; its mentions always do
 */
public record ArticleMapper(Iris iris, String softwareVersion, boolean withText) {
  /**
   * Maps one article.
   *
   * @throws IllegalArgumentException if an id in the facts stands for nothing, or a span leaves the
   *     text
   */
  public ArticleGraph map(LinkedFacts linked) {
    // Threads that start Jena by several of its classes at once could wait for one another for
    // ever.
    JenaSystem.init();
    Facts facts = linked.facts();
    Article article = facts.article();
    ArticleIris names = ArticleIris.of(iris, linked);
    Triples report = new Triples();
    Triples shared = new Triples();
    MentionMapper mentions = new MentionMapper(report, names, article.text());
    EntityMapper entities = new EntityMapper(report, shared, names, mentions, article.published());
    EventMapper events = new EventMapper(report, names, mentions, entities, linked.links());
    ClaimMapper claims = new ClaimMapper(report, names, mentions, article.text(), events::topics);

    facts.mentions().forEach(mentions::mention);
    facts.times().forEach(mentions::time);
    for (Entity entity : facts.entities()) {
      entities.entity(entity, Optional.ofNullable(linked.links().get(entity.id())));
    }
    facts.meetings().forEach(events::meeting);
    facts.agreements().forEach(events::agreement);
    facts.actions().forEach(events::action);
    facts.claims().forEach(claims::claim);
    Triples catalogue = new Triples();
    article(article, names.article(), report, catalogue, entities);

    return new ArticleGraph(
        names.article().getURI(),
        article.contentHash(),
        new NamedGraph(names.article().asNode(), report.graph()),
        new NamedGraph(NodeFactory.createURI(iris.entitiesGraph()), shared.graph()),
        new NamedGraph(NodeFactory.createURI(iris.catalogueGraph()), catalogue.graph()));
  }

  /** What {@link #map} calls the entities of an article: their IRIs by their ids. */
  public Map<String, String> entityIris(LinkedFacts linked) {
    return ArticleIris.ofEntities(iris, linked).byId();
  }

  private void article(
      Article article, Resource node, Triples report, Triples catalogue, EntityMapper entities) {
    description(article, node, report);
    description(article, node, catalogue);
    article
        .publisher()
        .ifPresent(
            name -> {
              Resource publisher = entities.publisher(name);
              report
                  .add(node, Vocabulary.SCHEMA_PUBLISHER, publisher)
                  .add(node, Vocabulary.PROV_WAS_ATTRIBUTED_TO, publisher);
              catalogue
                  .add(node, Vocabulary.SCHEMA_PUBLISHER, publisher)
                  .text(publisher, Vocabulary.SCHEMA_NAME, name);
            });
    report.number(node, Dip.textOffset, article.offset(), XSDnonNegativeInteger);
    if (withText) {
      report.text(node, Vocabulary.NIF_IS_STRING, article.text().value());
    }
    catalogue.add(node, Dip.graph, node).text(node, Dip.softwareVersion, softwareVersion);
  }

  private static void description(Article article, Resource node, Triples triples) {
    triples
        .type(node, Dip.Article)
        .text(node, Dip.contentHash, article.contentHash())
        .text(node, DCTerms.language, article.language());
    article
        .title()
        .ifPresent(
            title ->
                triples
                    .text(node, DCTerms.title, title)
                    .text(node, Vocabulary.SCHEMA_HEADLINE, title));
    article.published().ifPresent(day -> triples.day(node, Vocabulary.SCHEMA_DATE_PUBLISHED, day));
    article.uri().ifPresent(uri -> triples.add(node, Vocabulary.SCHEMA_URL, address(uri)));
  }

  /** An IRI where the address is one; a page's own address may be anything. */
  private static RDFNode address(String uri) {
    try {
      if (IRIx.create(uri).isAbsolute()) {
        return ResourceFactory.createResource(uri);
      }
    } catch (IRIException e) {
      // Falls through: kept as it was found.
    }
    return ResourceFactory.createStringLiteral(uri);
  }
}
