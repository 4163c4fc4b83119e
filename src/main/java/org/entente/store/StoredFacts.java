package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Gender;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/**
 * Reads back from a store what linking needs of an article: its text, its day, its entities with
 * their offices, and their names. Entities have their IRIs as ids; meetings and claims are left
 * out.
 *
 * @param data in a read transaction
 * @param iris what the graphs are called
 */
record StoredFacts(DatasetGraph data, Iris iris) {
  private static final double UNTOLD = 1;

  /** The IRIs of all articles, in a fixed order. */
  List<String> articles() {
    Node catalogue = NodeFactory.createURI(iris.catalogueGraph());
    return data.getGraph(catalogue).stream(Node.ANY, Dip.contentHash.asNode(), Node.ANY)
        .map(triple -> triple.getSubject().getURI())
        .distinct()
        .sorted()
        .toList();
  }

  /** What is known of an article. */
  Facts facts(String article) {
    return new Reading(article).facts();
  }

  private final class Reading {
    private final Node article;
    private final Graph report;
    private final Graph entities;
    private final Map<Node, Entity> found = new LinkedHashMap<>();

    Reading(String iri) {
      this.article = NodeFactory.createURI(iri);
      this.report = data.getGraph(article);
      this.entities = data.getGraph(NodeFactory.createURI(iris.entitiesGraph()));
    }

    Facts facts() {
      Text text = Text.of(word(report, article, Vocabulary.NIF_IS_STRING).orElse(""));
      Map<Node, List<Tenure>> tenures = new LinkedHashMap<>();
      subjects(Dip.Tenure)
          .forEach(
              node ->
                  object(report, node, Dip.holder)
                      .ifPresent(
                          holder ->
                              tenure(node)
                                  .ifPresent(
                                      t ->
                                          tenures
                                              .computeIfAbsent(holder, h -> new ArrayList<>())
                                              .add(t))));
      report.stream(Node.ANY, Dip.refersTo.asNode(), Node.ANY)
          .map(triple -> triple.getObject())
          .filter(Node::isURI)
          .distinct()
          .sorted(Comparator.comparing(Node::getURI))
          .forEach(node -> entity(node, tenures.getOrDefault(node, List.of())));
      return new Facts(
          article(text),
          mentions(),
          List.copyOf(found.values()),
          times(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }

    private Article article(Text text) {
      return new Article(
          article.getURI(),
          Optional.empty(),
          word(report, article, DCTerms.title),
          word(report, article, Vocabulary.SCHEMA_DATE_PUBLISHED).map(LocalDate::parse),
          Optional.empty(),
          word(report, article, DCTerms.language).orElse("en"),
          article.getURI(),
          0,
          text,
          word(report, article, Dip.contentHash).orElse(""));
    }

    private Stream<Node> subjects(Resource type) {
      return report.stream(Node.ANY, RDF.type.asNode(), type.asNode())
          .map(triple -> triple.getSubject())
          .sorted(Comparator.comparing(Node::getURI));
    }

    private void entity(Node node, List<Tenure> tenures) {
      Predicate<Resource> is = type -> entities.contains(node, RDF.type.asNode(), type.asNode());
      Optional<EntityType> type =
          is.test(Dip.Person)
              ? Optional.of(EntityType.PERSON)
              : is.test(Dip.Organization)
                  ? Optional.of(EntityType.ORGANIZATION)
                  : is.test(Dip.Place) || is.test(Dip.Country)
                      ? Optional.of(EntityType.LOCATION)
                      : is.test(Dip.Community)
                          ? Optional.of(EntityType.NORP)
                          : is.test(Dip.NamedEvent)
                              ? Optional.of(EntityType.EVENT)
                              : Optional.empty();
      type.ifPresent(
          t ->
              found.put(
                  node,
                  new Entity(
                      node.getURI(),
                      word(entities, node, SKOS.prefLabel).orElse(""),
                      t,
                      word(entities, node, Dip.countryCode),
                      gender(node),
                      entities.contains(node, Dip.anonymous.asNode(), Node.ANY),
                      tenures)));
    }

    private Optional<Gender> gender(Node node) {
      return object(entities, node, Vocabulary.SCHEMA_GENDER)
          .map(g -> g.equals(Vocabulary.SCHEMA_FEMALE.asNode()) ? Gender.FEMALE : Gender.MALE);
    }

    private Optional<Tenure> tenure(Node node) {
      Optional<Node> office = object(report, node, Dip.office);
      Optional<String> title = office.flatMap(o -> word(entities, o, Dip.officeTitle));
      return title.flatMap(
          words ->
              value(report, node, Dip.status, TenureStatus.values())
                  .map(
                      status ->
                          new Tenure(
                              words,
                              office
                                  .flatMap(o -> object(entities, o, Dip.officeOf))
                                  .map(Node::getURI),
                              status,
                              object(report, node, Dip.evidence)
                                  .flatMap(this::span)
                                  .orElseGet(() -> new Span(0, 0)))));
    }

    private List<Mention> mentions() {
      List<Mention> mentions = new ArrayList<>();
      report.stream(Node.ANY, Dip.mentionKind.asNode(), Dip.of(MentionKind.NAME).asNode())
          .map(triple -> triple.getSubject())
          .forEach(
              node -> {
                List<Entity> meant =
                    report.stream(node, Dip.refersTo.asNode(), Node.ANY)
                        .flatMap(
                            triple -> Optional.ofNullable(found.get(triple.getObject())).stream())
                        .toList();
                Optional<String> words = word(report, node, Vocabulary.NIF_ANCHOR_OF);
                if (!meant.isEmpty() && words.isPresent()) {
                  span(node)
                      .ifPresent(
                          span ->
                              mentions.add(
                                  new Mention(
                                      span,
                                      words.get(),
                                      meant.get(0).type(),
                                      MentionKind.NAME,
                                      meant.stream().map(Entity::id).toList(),
                                      UNTOLD)));
                }
              });
      mentions.sort(Comparator.comparing(Mention::span, Comparator.comparingInt(Span::begin)));
      return mentions;
    }

    private List<TimeExpression> times() {
      List<TimeExpression> times = new ArrayList<>();
      subjects(Dip.TimeExpression)
          .forEach(
              node ->
                  span(node)
                      .ifPresent(
                          span ->
                              value(report, node, Dip.timeType, TimeType.values())
                                  .ifPresent(
                                      type ->
                                          times.add(
                                              new TimeExpression(
                                                  span,
                                                  type,
                                                  word(report, node, Dip.timeValue).orElse(""))))));
      return times;
    }

    private Optional<Span> span(Node mention) {
      Optional<Integer> begin =
          word(report, mention, Vocabulary.NIF_BEGIN_INDEX).map(Integer::valueOf);
      Optional<Integer> end = word(report, mention, Vocabulary.NIF_END_INDEX).map(Integer::valueOf);
      return begin.flatMap(b -> end.map(e -> new Span(b, e)));
    }
  }

  private static Optional<Node> object(Graph graph, Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .min(Comparator.comparing(Node::toString));
  }

  private static Optional<String> word(Graph graph, Node subject, Property property) {
    return object(graph, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }

  private static <E extends Enum<E>> Optional<E> value(
      Graph graph, Node subject, Property property, E[] values) {
    return object(graph, subject, property)
        .flatMap(
            node -> Stream.of(values).filter(v -> Dip.of(v).asNode().equals(node)).findFirst());
  }
}
