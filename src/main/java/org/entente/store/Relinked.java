package org.entente.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.LinkMapper;
import org.entente.rdf.NamedGraph;
import org.entente.rdf.Vocabulary;

/**
 * New links for the entities of a store: read from the store, decided by somebody else, written in
 * one transaction.
 *
 * @param promotions entities that turned out to be items
 * @param candidates by entity that nobody knows for sure: what it may be, anew; an entity that is
 *     missing here keeps what it has
 * @param known what the source of the links knows of the items, which takes the place of what it
 *     knew before
 */
public record Relinked(
    List<Promotion> promotions, Map<String, List<Perhaps>> candidates, NamedGraph known) {
  public Relinked {
    promotions = List.copyOf(promotions);
    candidates = Map.copyOf(candidates);
  }

  /**
   * An entity that turned out to be an item.
   *
   * @param entity its IRI
   * @param name what it was called
   */
  public record Promotion(String entity, String name, EntityType type, Link link) {}

  /**
   * An item that an entity may be.
   *
   * @param article IRI of the article whose words say so
   */
  public record Perhaps(String article, Link link) {}

  /** Gives what linking needs of each article, in a fixed order, in one read transaction. */
  public static void forEach(Store store, Iris iris, Consumer<Facts> each) {
    store.read(
        data -> {
          StoredFacts stored = new StoredFacts(data, iris);
          List<String> articles = stored.articles();
          articles.forEach(article -> each.accept(stored.facts(article)));
          return articles.size();
        });
  }

  /** The items that entities are linked to for sure, in a fixed order. */
  public static Set<String> items(Store store, Iris iris) {
    return store.read(
        data -> {
          Set<String> items = new java.util.TreeSet<>();
          data.getGraph(NodeFactory.createURI(iris.entitiesGraph())).stream(
                  Node.ANY, org.apache.jena.vocabulary.OWL.sameAs.asNode(), Node.ANY)
              .map(triple -> triple.getObject().getURI())
              .filter(iri -> iri.startsWith(Vocabulary.WD))
              .forEach(iri -> items.add(iri.substring(Vocabulary.WD.length())));
          return items;
        });
  }

  /**
   * Writes all of it, or nothing. The derived graph then waits to be rebuilt.
   *
   * @return how many statements have another subject or object now
   */
  public long apply(Store store, Iris iris) {
    Changes changes = store.read(data -> changes(data, iris));
    if (!changes.gone().isEmpty() || !changes.come().isEmpty() || !changes.entities().isEmpty()) {
      store.change(changes::write);
    }
    return changes.come().size();
  }

  /**
   * What is to be written.
   *
   * @param gone statements that no longer hold
   * @param come statements in their place
   * @param entities what is added of entities, whose labels must agree
   */
  private record Changes(Set<Quad> gone, Set<Quad> come, NamedGraph shared) {
    Graph entities() {
      return shared.graph();
    }

    void write(DatasetGraph data) {
      gone.forEach(data::delete);
      come.forEach(data::add);
      Labels.addAll(data, shared);
    }
  }

  private Changes changes(DatasetGraph data, Iris iris) {
    LinkMapper mapper = new LinkMapper(iris);
    Node entities = NodeFactory.createURI(iris.entitiesGraph());
    Node derived = NodeFactory.createURI(iris.derivedGraph());
    Graph shared = GraphFactory.createDefaultGraph();
    Set<Quad> gone = new LinkedHashSet<>();
    Set<Quad> come = new LinkedHashSet<>();
    Map<String, String> renamed = new LinkedHashMap<>();
    for (Promotion promotion : promotions) {
      renamed.put(promotion.entity(), iris.linkedEntity(promotion.type(), promotion.link().qid()));
      withoutCandidates(data, entities, promotion.entity(), gone);
      mapper
          .promoted(promotion.entity(), promotion.name(), promotion.type(), promotion.link())
          .graph()
          .stream()
          .forEach(shared::add);
    }
    Set<Quad> dropped = new HashSet<>(gone);
    Renaming renaming = Renaming.of(data, iris, renamed);
    for (Map.Entry<Node, Node> name : renaming.names().entrySet()) {
      List<Quad> about = new ArrayList<>();
      data.find(Node.ANY, name.getKey(), Node.ANY, Node.ANY).forEachRemaining(about::add);
      data.find(Node.ANY, Node.ANY, Node.ANY, name.getKey()).forEachRemaining(about::add);
      for (Quad quad : about) {
        boolean stays =
            quad.getGraph().equals(derived)
                || quad.getPredicate().equals(DCTerms.isReplacedBy.asNode())
                || dropped.contains(quad);
        if (!stays && gone.add(quad)) {
          Quad now = renaming.of(quad);
          if (quad.getGraph().equals(entities)) {
            boolean label = isName(quad) && renamed.containsKey(quad.getSubject().toString());
            if (!label) {
              shared.add(now.asTriple());
            }
          } else {
            come.add(now);
          }
        }
      }
    }
    candidates.forEach(
        (entity, perhaps) -> candidates(data, mapper, entity, perhaps, gone, shared));
    known(data, gone, come);
    if (!gone.isEmpty() || !come.isEmpty()) {
      // Whoever looks sees that the derived graph was made from something else.
      data.find(derived, derived, Dip.catalogueHash.asNode(), Node.ANY).forEachRemaining(gone::add);
    }
    return new Changes(gone, come, new NamedGraph(entities, shared));
  }

  private static boolean isName(Quad quad) {
    return quad.getPredicate().equals(SKOS.prefLabel.asNode())
        || quad.getPredicate().equals(RDFS.label.asNode())
        || quad.getPredicate().equals(Vocabulary.SCHEMA_NAME.asNode());
  }

  /** What an entity may be no longer matters: it is known what it is. */
  private static void withoutCandidates(
      DatasetGraph data, Node entities, String entity, Set<Quad> gone) {
    Node node = NodeFactory.createURI(entity);
    data.find(entities, node, SKOS.closeMatch.asNode(), Node.ANY).forEachRemaining(gone::add);
    data.find(entities, node, Dip.candidate.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              gone.add(quad);
              data.find(entities, quad.getObject(), Node.ANY, Node.ANY).forEachRemaining(gone::add);
            });
  }

  private static void candidates(
      DatasetGraph data,
      LinkMapper mapper,
      String entity,
      List<Perhaps> perhaps,
      Set<Quad> gone,
      Graph shared) {
    Set<Quad> before = new LinkedHashSet<>();
    Set<Quad> now = new LinkedHashSet<>();
    Optional<Node> graph = Optional.empty();
    for (Perhaps one : perhaps) {
      NamedGraph candidate = mapper.candidate(one.article(), entity, one.link());
      candidate.quads().forEach(now::add);
      graph = Optional.of(candidate.name());
    }
    withoutCandidates(
        data,
        graph.orElseGet(() -> NodeFactory.createURI(mapper.iris().entitiesGraph())),
        entity,
        before);
    if (!before.equals(now)) {
      before.stream().filter(quad -> !now.contains(quad)).forEach(gone::add);
      now.stream().filter(quad -> !before.contains(quad)).forEach(q -> shared.add(q.asTriple()));
    }
  }

  private void known(DatasetGraph data, Set<Quad> gone, Set<Quad> come) {
    Set<Quad> before = new LinkedHashSet<>();
    Set<Quad> now = new LinkedHashSet<>();
    data.find(known.name(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(before::add);
    known.quads().forEach(now::add);
    before.stream().filter(quad -> !now.contains(quad)).forEach(gone::add);
    now.stream().filter(quad -> !before.contains(quad)).forEach(come::add);
  }
}
