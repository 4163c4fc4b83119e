package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.KnownFacts;
import org.entente.link.Linker;
import org.entente.link.index.Held;
import org.entente.link.index.IndexWriting;
import org.entente.link.index.Item;
import org.entente.link.index.ItemIndex;
import org.entente.link.index.Items;
import org.entente.link.index.Kind;
import org.entente.model.Act;
import org.entente.model.Argument;
import org.entente.model.Article;
import org.entente.model.Certainty;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Cue;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Polarity;
import org.entente.model.Proposition;
import org.entente.model.QuoteKind;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Tense;
import org.entente.model.Term;
import org.entente.model.Text;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.ArticleMapper;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store from before the index knew somebody, and after. */
class RelinkingTest {
  private static final String BASE = Iris.DEFAULT.base();
  private static final String OLD = "person/otto-xaver-grauer";
  private static final String QID = "Q900000003";
  private static final String NEW = "person/" + QID;
  private static final String TEXT =
      "Otto Xaver Grauer said in Finland that Mona Quell had no mandate from Finland.";

  @TempDir Path folder;
  private final Store store = Store.inMemory();
  private Items items = Linker.shipped(Gazetteer.load());

  @BeforeEach
  void anArticleFromBeforeAndAnIndexFromAfter() {
    Linker tables = new Linker(Gazetteer.load());
    ArticleMapper mapper = new ArticleMapper(Iris.DEFAULT, "test", true);
    ArticleGraph first = mapper.map(tables.link(facts("a", "")));
    ArticleGraph second = mapper.map(tables.link(facts("b", " Again.")));
    store.add(List.of(first, second));
    Derivation.rebuild(store, Iris.DEFAULT);
    Path index = folder.resolve("new.index");
    try (IndexWriting writing = IndexWriting.into(index)) {
      writing.add(grauer(), false);
      writing.add(office(), false);
      writing.finish(LocalDate.of(2024, 2, 1));
    }
    items = Linker.withShipped(Gazetteer.load(), ItemIndex.open(index));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoIsKnownNowTakesThePlaceOfWhoWasNot() {
    assertThat(subjects()).anyMatch(s -> s.contains(OLD));
    Relinking.Report report = relink(true);
    assertThat(report.promotions()).singleElement().matches(p -> p.link().qid().equals(QID));
    assertThat(report.promotions().get(0).entity()).isEqualTo(BASE + OLD);
    assertThat(subjects()).contains(BASE + NEW);
    // Only that it was replaced is still said of the old one, and nothing points to it.
    assertThat(about(BASE + OLD))
        .containsExactly("http://purl.org/dc/terms/isReplacedBy " + BASE + NEW);
    assertThat(pointingTo(BASE + OLD)).isEmpty();
    assertThat(pointingTo(BASE + NEW)).anyMatch(s -> s.contains("/claim/"));
    assertThat(about(BASE + NEW))
        .contains(
            "http://www.w3.org/2002/07/owl#sameAs http://www.wikidata.org/entity/" + QID,
            "http://www.w3.org/2004/02/skos/core#prefLabel Otto Xaver Grauer");
    assertThat(Derivation.isCurrent(store, Iris.DEFAULT)).isTrue();
  }

  @Test
  void theGraphIsTheOneThatTheNewIndexWouldHaveMade() {
    relink(true);
    ArticleMapper mapper = new ArticleMapper(Iris.DEFAULT, "test", true);
    Linker linker = Linker.over(Gazetteer.load(), items);
    try (Store built = Store.inMemory()) {
      built.add(
          List.of(
              mapper.map(linker.link(facts("a", ""))),
              mapper.map(linker.link(facts("b", " Again.")))));
      assertThat(quads(store, "article/")).isEqualTo(quads(built, "article/"));
    }
  }

  @Test
  void aSecondRunChangesNothingAndADryOneNothingAtAll() {
    Set<String> before = quads(store, "");
    assertThat(relink(false).promotions()).hasSize(1);
    assertThat(quads(store, "")).isEqualTo(before);
    relink(true);
    Set<String> after = quads(store, "");
    assertThat(after).isNotEqualTo(before);
    assertThat(relink(true).promotions()).isEmpty();
    assertThat(quads(store, "")).isEqualTo(after);
  }

  @Test
  void peopleWinOverTheLinker() {
    correct(BASE + OLD, OWL.differentFrom.asNode(), QID);
    assertThat(relink(true).promotions()).isEmpty();
    correct(BASE + "person/mona-quell", OWL.sameAs.asNode(), "Q900000009");
    assertThat(relink(true).promotions())
        .singleElement()
        .matches(p -> p.link().qid().equals("Q900000009") && p.name().equals("Mona Quell"));
  }

  @Test
  void whatWikidataKnowsHasAGraphOfItsOwn() {
    relink(true);
    Set<String> known = quads(store, "graph/wikidata");
    assertThat(known)
        .anyMatch(q -> q.contains("/prop/qualifier/P580") && q.contains("2021-03-01"))
        .anyMatch(q -> q.contains("ns#asOf") && q.contains("2024-02-01"))
        .anyMatch(q -> q.contains("dc/terms/source") && q.contains("new.index"))
        .noneMatch(q -> q.contains("/article/"));
    assertThat(quads(store, "article/")).noneMatch(q -> q.contains("/prop/"));
  }

  private Relinking.Report relink(boolean write) {
    return new Relinking(
            Linker.over(Gazetteer.load(), items)::link,
            new KnownFacts(Gazetteer.load(), items),
            List.of("new.index"),
            Iris.DEFAULT)
        .relink(store, write, articles -> {});
  }

  private void correct(String entity, Node property, String qid) {
    store.change(
        data ->
            data.add(
                NodeFactory.createURI(Iris.DEFAULT.correctionsGraph()),
                NodeFactory.createURI(entity),
                property,
                NodeFactory.createURI("http://www.wikidata.org/entity/" + qid)));
  }

  private Set<String> subjects() {
    return store.read(
        data -> {
          Set<String> found = new TreeSet<>();
          data.find().forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
          return found;
        });
  }

  private List<String> about(String iri) {
    return store.read(
        data ->
            data.stream(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                .map(
                    quad ->
                        quad.getPredicate()
                            + " "
                            + (quad.getObject().isLiteral()
                                ? quad.getObject().getLiteralLexicalForm()
                                : quad.getObject().getURI()))
                .sorted()
                .toList());
  }

  private List<String> pointingTo(String iri) {
    return store.read(
        data ->
            data.stream(Node.ANY, Node.ANY, Node.ANY, NodeFactory.createURI(iri))
                .map(quad -> quad.getSubject().getURI())
                .toList());
  }

  private static Set<String> quads(Store store, String graph) {
    return store.read(
        data -> {
          Set<String> found = new TreeSet<>();
          data.find()
              .forEachRemaining(
                  quad -> {
                    if (quad.getGraph().getURI().startsWith(BASE + graph)) {
                      found.add(quad.toString());
                    }
                  });
          return found;
        });
  }

  private static Item grauer() {
    return new Item(
        QID,
        "Otto Xaver Grauer",
        List.of(),
        "politician",
        Kind.PERSON,
        List.of("Q33"),
        List.of(new Held("Q900000005", Optional.of(LocalDate.of(2021, 3, 1)), Optional.empty())),
        Optional.empty(),
        Optional.of(LocalDate.of(1960, 1, 1)),
        Optional.empty(),
        12);
  }

  private static Item office() {
    return new Item(
        "Q900000005",
        "minister of lakes",
        List.of(),
        "",
        Kind.OFFICE,
        List.of("Q33"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Facts facts(String id, String more) {
    Entity grauer = entity("e1", "Otto Xaver Grauer", EntityType.PERSON, Optional.empty());
    Entity finland = entity("e2", "Finland", EntityType.LOCATION, Optional.of("FIN"));
    Entity quell = entity("e3", "Mona Quell", EntityType.PERSON, Optional.empty());
    Span content = span("Mona Quell had no mandate from Finland");
    Claim claim =
        new Claim(
            "c1",
            Optional.of(new Source(span("Otto Xaver Grauer"), List.of("e1"))),
            Optional.of(new Cue(span("said"), "say")),
            List.of(content),
            Act.SAY,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PAST,
            QuoteKind.INDIRECT,
            Optional.empty(),
            Optional.empty(),
            List.of("e3"),
            Optional.empty(),
            0,
            Optional.of(
                new Proposition(
                    Optional.of(new Argument("Grauer", Optional.of("e1"))),
                    Optional.of("have"),
                    Optional.of(new Argument("Finland", Optional.of("e2"))),
                    "Mona Quell had no mandate",
                    id.equals("b") ? Optional.of(core()) : Optional.empty())),
            0.9);
    return new Facts(
        new Article(
            id,
            Optional.empty(),
            Optional.of("Lakes"),
            Optional.of(LocalDate.of(2024, 1, 5)),
            Optional.empty(),
            "en",
            id + ".txt",
            0,
            Text.of(TEXT + more),
            "hash-" + id),
        List.of(
            mention("Otto Xaver Grauer", EntityType.PERSON, "e1"),
            mention("Finland", EntityType.LOCATION, "e2"),
            mention("Mona Quell", EntityType.PERSON, "e3")),
        List.of(grauer, finland, quell),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(claim));
  }

  /** One of them was taken apart, the other is compared by its words. */
  private static Core core() {
    return new Core(
        "have",
        List.of(new Term("quell", Optional.of("e3"))),
        List.of(new Term("mandate", Optional.empty())),
        List.of(new Term("finland", Optional.of("e2")), new Term("grauer", Optional.of("e1"))));
  }

  private static Entity entity(String id, String name, EntityType type, Optional<String> country) {
    return new Entity(id, name, type, country, Optional.empty(), false, List.of());
  }

  private static Mention mention(String words, EntityType type, String id) {
    return new Mention(span(words), words, type, MentionKind.NAME, List.of(id), 1);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
