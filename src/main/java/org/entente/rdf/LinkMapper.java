package org.entente.rdf;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.EntityType;
import org.entente.model.Link;

/**
 * Links that are found after an article was stored, in the graph of entities: the same triples that
 * {@link ArticleMapper} writes for links that are found before.
 *
 * @param iris what things are called
 */
public record LinkMapper(Iris iris) {
  /**
   * An entity that turned out to be an item: what the linked entity has, and that it takes the
   * place of the other.
   *
   * @param old IRI of the entity as it was
   * @param name what it was called
   */
  public NamedGraph promoted(String old, String name, EntityType type, Link link) {
    Triples triples = new Triples();
    Resource entity = Triples.iri(iris.linkedEntity(type, link.qid()));
    triples
        .text(entity, SKOS.prefLabel, link.label())
        .text(entity, RDFS.label, link.label())
        .text(entity, Vocabulary.SCHEMA_NAME, link.label())
        .add(entity, OWL.sameAs, Triples.iri(Vocabulary.WD + link.qid()))
        .add(Triples.iri(old), DCTerms.isReplacedBy, entity);
    if (!name.equals(link.label())) {
      triples.text(entity, SKOS.altLabel, name);
    }
    return entities(triples);
  }

  /**
   * An item that an entity may be.
   *
   * @param article IRI of the article whose words say so
   */
  public NamedGraph candidate(String article, String entity, Link link) {
    Triples triples = new Triples();
    candidate(triples, Triples.iri(iris.candidate(article, entity, link.qid())), entity, link);
    return entities(triples);
  }

  static void candidate(Triples triples, Resource candidate, String entity, Link link) {
    Resource item = Triples.iri(Vocabulary.WD + link.qid());
    triples
        .add(Triples.iri(entity), SKOS.closeMatch, item)
        .add(Triples.iri(entity), Dip.candidate, candidate)
        .type(candidate, Dip.Candidate)
        .text(candidate, RDFS.label, link.label())
        .add(candidate, Dip.candidateItem, item)
        .probability(candidate, Dip.score, link.score());
  }

  private NamedGraph entities(Triples triples) {
    return new NamedGraph(NodeFactory.createURI(iris.entitiesGraph()), triples.graph());
  }
}
