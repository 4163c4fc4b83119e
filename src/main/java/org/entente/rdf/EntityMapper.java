package org.entente.rdf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Entity;
import org.entente.model.Gender;
import org.entente.model.Link;
import org.entente.model.Tenure;
import org.entente.model.Topic;

/**
 * Entities, offices and topics. What they are goes to the graph of entities, what the article
 * reports of them to the article's own.
 */
final class EntityMapper {
  private final Triples report;
  private final Triples shared;
  private final ArticleIris iris;
  private final MentionMapper mentions;
  private final Optional<LocalDate> published;
  private final Set<Resource> labelled = new HashSet<>();
  private final Set<Resource> candidates = new HashSet<>();

  EntityMapper(
      Triples report,
      Triples shared,
      ArticleIris iris,
      MentionMapper mentions,
      Optional<LocalDate> published) {
    this.report = report;
    this.shared = shared;
    this.iris = iris;
    this.mentions = mentions;
    this.published = published;
  }

  void entity(Entity entity, Optional<Link> link) {
    Resource node = iris.thing(entity.id());
    shared.type(node, type(entity));
    Optional<Link> sure = link.filter(l -> l.sure() && !entity.anonymous());
    label(node, sure.map(Link::label).orElse(entity.name()));
    if (sure.isPresent() && !sure.get().label().equals(entity.name())) {
      shared.text(node, SKOS.altLabel, entity.name());
    }
    if (entity.anonymous()) {
      shared.flag(node, Dip.anonymous, true);
    }
    entity.country().ifPresent(code -> shared.text(node, Dip.countryCode, code));
    entity
        .gender()
        .ifPresent(
            gender ->
                shared.add(
                    node,
                    Vocabulary.SCHEMA_GENDER,
                    gender == Gender.FEMALE ? Vocabulary.SCHEMA_FEMALE : Vocabulary.SCHEMA_MALE));
    link.ifPresent(l -> link(node, l, sure.isPresent()));
    entity.tenures().forEach(tenure -> tenure(node, tenure));
  }

  /** The office with this title; describes it where it is new. */
  Resource office(String title, Optional<String> ofEntity) {
    Resource office = iris.office(title, ofEntity);
    shared.type(office, Dip.Office);
    if (labelled.add(office)) {
      shared.text(office, Dip.officeTitle, title);
    }
    ofEntity.ifPresent(id -> shared.add(office, Dip.officeOf, iris.thing(id)));
    return office;
  }

  /** The topic; describes it where it is new. */
  Resource topic(Topic topic, Optional<Link> link) {
    Resource node = iris.topic(topic.label(), topic.entity());
    Optional<Link> sure = link.filter(Link::sure);
    shared.type(node, Dip.Topic);
    label(node, sure.map(Link::label).orElse(topic.label()));
    topic.entity().ifPresent(id -> shared.add(node, Dip.topicEntity, iris.thing(id)));
    sure.ifPresent(l -> shared.add(node, SKOS.exactMatch, item(l)));
    return node;
  }

  /** Who published the article. */
  Resource publisher(String name) {
    Resource node = iris.publisher(name);
    shared.type(node, Dip.Organization).type(node, Vocabulary.PROV_AGENT);
    label(node, name);
    return node;
  }

  /** One name per node: of two spellings of a topic, or a publisher that is written about. */
  private void label(Resource node, String label) {
    if (!labelled.add(node)) {
      return;
    }
    shared
        .text(node, SKOS.prefLabel, label)
        .text(node, RDFS.label, label)
        .text(node, Vocabulary.SCHEMA_NAME, label);
  }

  private void link(Resource node, Link link, boolean sure) {
    if (sure) {
      shared.add(node, OWL.sameAs, item(link));
      return;
    }
    Resource candidate = iris.candidate(node, link.qid());
    // Two entities of an article may be one node ("the White House", twice): one score is enough.
    if (!candidates.add(candidate)) {
      return;
    }
    LinkMapper.candidate(shared, candidate, node.getURI(), link);
  }

  private void tenure(Resource holder, Tenure tenure) {
    Resource node = iris.reported("tenure", tenure.evidence());
    report
        .type(node, Dip.Tenure)
        .add(node, Dip.holder, holder)
        .add(node, Dip.office, office(tenure.title(), tenure.of()))
        .add(node, Dip.status, Dip.of(tenure.status()))
        .add(node, Dip.reportedIn, iris.article());
    tenure.of().ifPresent(id -> report.add(node, Vocabulary.ORG_ORGANIZATION, iris.thing(id)));
    published.ifPresent(day -> report.day(node, Dip.reportedOn, day));
    mentions.evidence(node, Dip.evidence, tenure.evidence());
  }

  private static Resource item(Link link) {
    return Triples.iri(Vocabulary.WD + link.qid());
  }

  private static Resource type(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> Dip.Person;
      case ORGANIZATION -> Dip.Organization;
      case LOCATION -> entity.country().isPresent() ? Dip.Country : Dip.Place;
      case NORP -> Dip.Community;
      case EVENT -> Dip.NamedEvent;
    };
  }
}
