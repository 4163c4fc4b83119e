package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.entente.model.Argument;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Proposition;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class ArticleMapperTest {
  private static final ArticleMapper MAPPER = new ArticleMapper(Iris.DEFAULT, "1.2.3", true);
  private static final String BASE = "https://w3id.org/entente/id/";

  @Test
  void theReportIsAsExpected() {
    Model actual = withoutSelectors(model(MAPPER.map(Harbour.facts()).report()));
    assertIsomorphic(actual, expected("cases/harbour/graph.ttl"));
  }

  @Test
  void theEntitiesAreAsExpected() {
    assertIsomorphic(
        model(MAPPER.map(Harbour.facts()).entities()), expected("cases/harbour/entities.ttl"));
  }

  @Test
  void theCatalogueRowIsAsExpected() {
    assertIsomorphic(
        model(MAPPER.map(Harbour.facts()).catalogue()), expected("cases/harbour/catalogue.ttl"));
  }

  @Test
  void theGraphsHaveTheirNames() {
    ArticleGraph graph = MAPPER.map(Harbour.facts());
    assertThat(graph.article()).isEqualTo(BASE + "article/harbour-1");
    assertThat(graph.contentHash()).isEqualTo("00c0ffee");
    assertThat(graph.quads().map(q -> q.getGraph().getURI()).distinct())
        .containsExactlyInAnyOrder(
            BASE + "article/harbour-1", BASE + "graph/entities", BASE + "graph/catalogue");
  }

  @Test
  void twoRunsGiveEqualQuadsWhateverTheInputsPath() {
    LinkedFacts elsewhere =
        withArticle(
            a ->
                new Article(
                    a.id(),
                    a.uri(),
                    a.title(),
                    a.published(),
                    a.publisher(),
                    a.language(),
                    "/another/machine/x.txt",
                    a.offset(),
                    a.text(),
                    a.contentHash()));
    assertThat(quads(MAPPER.map(elsewhere))).isEqualTo(quads(MAPPER.map(Harbour.facts())));
  }

  @Test
  void theTextStaysOutWhereItIsSwitchedOff() {
    Model report =
        model(new ArticleMapper(Iris.DEFAULT, "1.2.3", false).map(Harbour.facts()).report());
    assertThat(report.contains(null, Vocabulary.NIF_IS_STRING)).isFalse();
    assertThat(report.contains(null, Vocabulary.NIF_ANCHOR_OF, "harbour dues")).isTrue();
  }

  @Test
  void nothingClaimedIsAssertedOfAnEntity() {
    // An entity is never a subject in the report, so no claimed content can be a bare triple there.
    Set<Node> entities =
        MAPPER.map(Harbour.facts()).entities().graph().stream()
            .map(t -> t.getSubject())
            .collect(Collectors.toSet());
    assertThat(MAPPER.map(Harbour.facts()).report().graph().stream().map(t -> t.getSubject()))
        .doesNotContainAnyElementsOf(entities);
  }

  @Test
  void mentionsCountCodePointsAndQuoteTheirSurroundings() {
    // An emoji with a skin tone (two code points), a combining acute (one), a letter beyond the
    // BMP.
    String text =
        "👍🏽 Andre\u0301 met 𝒵oe yesterday, and that was all that anybody could say of it.";
    int begin = text.codePointCount(0, text.indexOf("met"));
    Span met = new Span(begin, begin + 3);
    ArticleGraph graph =
        MAPPER.map(
            facts(
                text,
                List.of(new Mention(met, "met", EntityType.EVENT, MentionKind.NAME, List.of(), 1)),
                List.of()));
    Model report = model(graph.report());
    Resource mention = report.getResource(BASE + "article/t#char=10,13");
    assertThat(met).isEqualTo(new Span(10, 13));
    assertThat(value(mention, Vocabulary.NIF_BEGIN_INDEX)).isEqualTo("10");
    assertThat(value(mention, Vocabulary.NIF_END_INDEX)).isEqualTo("13");
    assertThat(value(mention, Vocabulary.NIF_ANCHOR_OF)).isEqualTo("met");
    Resource quote = report.getResource(BASE + "article/t#quote=10,13");
    assertThat(
            mention.listProperties(Vocabulary.OA_HAS_SELECTOR).mapWith(s -> s.getObject()).toList())
        .containsExactly(quote);
    assertThat(value(quote, Vocabulary.OA_EXACT)).isEqualTo("met");
    assertThat(value(quote, Vocabulary.OA_PREFIX)).isEqualTo("👍🏽 Andre\u0301 ");
    String suffix = value(quote, Vocabulary.OA_SUFFIX);
    assertThat(suffix).startsWith(" 𝒵oe yesterday");
    assertThat(suffix.codePointCount(0, suffix.length())).isEqualTo(MentionMapper.CONTEXT);
    assertThat(new ShapeCheck().check(graph)).isEmpty();
  }

  @Test
  void articlesShareAPropositionWhateverTheyHoldOfIt() {
    Proposition one =
        new Proposition(
            Optional.of(new Argument("Latvia", Optional.empty())),
            Optional.of("pay"),
            Optional.of(new Argument("the  Dues", Optional.empty())),
            "Latvia paid the dues");
    Proposition same =
        new Proposition(
            Optional.of(new Argument("LATVIA", Optional.empty())),
            Optional.of("pay"),
            Optional.of(new Argument("the dues", Optional.empty())),
            "Latvia will pay the dues");
    Proposition other =
        new Proposition(
            Optional.of(new Argument("Latvia", Optional.empty())),
            Optional.of("pay"),
            Optional.empty(),
            "Latvia paid little");
    ArticleIris here = ArticleIris.of(Iris.DEFAULT, facts("x", List.of(), List.of()));
    ArticleIris there = ArticleIris.of(Iris.DEFAULT, Harbour.facts());
    assertThat(here.proposition(one)).isEqualTo(there.proposition(same));
    assertThat(here.proposition(one)).isNotEqualTo(here.proposition(other));
  }

  @Test
  void collidingNamesStayApart() {
    LinkedFacts linked =
        facts(
            "x",
            List.of(),
            List.of(
                Harbour.entity("e1", "José Pena", EntityType.PERSON),
                Harbour.entity("e2", "Jose Peña", EntityType.PERSON),
                Harbour.entity("e3", "A-B", EntityType.ORGANIZATION),
                Harbour.entity("e4", "A B", EntityType.ORGANIZATION),
                Harbour.entity("e5", "+++", EntityType.ORGANIZATION),
                Harbour.entity("e6", "***", EntityType.ORGANIZATION),
                Harbour.entity("e7", "Jose Pena", EntityType.NORP)));
    ArticleIris iris = ArticleIris.of(Iris.DEFAULT, linked);
    List<String> names =
        linked.facts().entities().stream().map(e -> iris.thing(e.id()).getURI()).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names.get(0)).isEqualTo(BASE + "person/jose-pena");
    assertThat(names.get(1)).isEqualTo(BASE + "person/jose-pena~t");
    assertThat(new ShapeCheck().check(MAPPER.map(linked))).isEmpty();
  }

  @Test
  void twoFactsOnTheSameWordsStayApart() {
    Claim claim = Harbour.facts().facts().claims().get(0);
    Claim twin =
        new Claim(
            "c9",
            claim.source(),
            claim.cue(),
            claim.content(),
            claim.act(),
            claim.polarity(),
            claim.certainty(),
            claim.tense(),
            claim.quote(),
            claim.addressee(),
            claim.spokenAt(),
            claim.about(),
            claim.parent(),
            claim.depth(),
            claim.proposition(),
            claim.confidence());
    Facts f = Harbour.facts().facts();
    LinkedFacts linked =
        new LinkedFacts(
            new Facts(
                f.article(),
                f.mentions(),
                f.entities(),
                f.times(),
                f.meetings(),
                f.agreements(),
                f.actions(),
                List.of(f.claims().get(0), twin, f.claims().get(1), f.claims().get(2))),
            Harbour.facts().links());
    ArticleGraph graph = MAPPER.map(linked);
    assertThat(model(graph.report()).listSubjectsWithProperty(Dip.act).toList()).hasSize(4);
    assertThat(new ShapeCheck().check(graph)).isEmpty();
  }

  @Test
  void twoEntitiesThatAreOneItemAreOneNode() {
    LinkedFacts linked =
        new LinkedFacts(
            facts(
                    "x",
                    List.of(),
                    List.of(
                        Harbour.entity("e1", "Bob", EntityType.PERSON),
                        Harbour.entity("e2", "Robert", EntityType.PERSON)))
                .facts(),
            Map.of(
                "e1", new Link("Q1", "Robert Roe", 1, true),
                "e2", new Link("Q1", "Robert Roe", 1, true)));
    Model entities = model(MAPPER.map(linked).entities());
    assertThat(entities.listSubjects().toList())
        .containsExactly(entities.getResource(BASE + "person/Q1"));
  }

  @Test
  void anIdThatStandsForNothingIsAProgrammingError() {
    LinkedFacts broken =
        facts(
            "Bob",
            List.of(
                new Mention(
                    new Span(0, 3), "Bob", EntityType.PERSON, MentionKind.NAME, List.of("e9"), 1)),
            List.of());
    assertThatThrownBy(() -> MAPPER.map(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("e9");
  }

  @Test
  void anAddressThatIsNoIriIsKeptAsText() {
    LinkedFacts odd =
        withArticle(
            a ->
                new Article(
                    a.id(),
                    Optional.of("https://news.example/a b<c>"),
                    a.title(),
                    a.published(),
                    a.publisher(),
                    a.language(),
                    a.file(),
                    a.offset(),
                    a.text(),
                    a.contentHash()));
    Model report = model(MAPPER.map(odd).report());
    assertThat(report.contains(null, Vocabulary.SCHEMA_URL, "https://news.example/a b<c>"))
        .isTrue();
  }

  private static LinkedFacts facts(
      String text, List<Mention> mentions, List<org.entente.model.Entity> entities) {
    Article article = Article.bare("t", text);
    return new LinkedFacts(
        new Facts(
            article, mentions, entities, List.of(), List.of(), List.of(), List.of(), List.of()),
        Map.of());
  }

  private static LinkedFacts withArticle(UnaryOperator<Article> change) {
    Facts f = Harbour.facts().facts();
    return new LinkedFacts(
        new Facts(
            change.apply(f.article()),
            f.mentions(),
            f.entities(),
            f.times(),
            f.meetings(),
            f.agreements(),
            f.actions(),
            f.claims()),
        Harbour.facts().links());
  }

  /** The graph in the file and all that follows from it, by SPARQL instead of by our code. */
  private static Model expected(String resource) {
    Model model = RDFDataMgr.loadModel(resource);
    Model all = ModelFactory.createDefaultModel();
    all.add(model).add(RDFDataMgr.loadModel("ontology/diplomacy.ttl"));
    try (var follows =
        QueryExecutionFactory.create(
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { ?s ?above ?o . ?s a ?type }
            WHERE {
              { ?s ?p ?o . ?p rdfs:subPropertyOf+ ?above }
              UNION
              { ?s a/rdfs:subClassOf+ ?type }
              FILTER (!STRSTARTS(STR(?s), "https://w3id.org/entente/ns#"))
            }
            """,
            all)) {
      return model.add(follows.execConstruct());
    }
  }

  private static Model withoutSelectors(Model model) {
    Model rest = ModelFactory.createDefaultModel().add(model);
    rest.remove(
        model
            .listStatements()
            .filterKeep(
                s ->
                    s.getSubject().getURI().matches(".*#(quote|position)=.*")
                        || s.getPredicate().getNameSpace().equals(Vocabulary.OA)
                        || s.getPredicate().equals(Vocabulary.NIF_REFERENCE_CONTEXT))
            .toList());
    return rest;
  }

  private static void assertIsomorphic(Model actual, Model expected) {
    assertThat(text(actual.difference(expected))).as("too much").isEmpty();
    assertThat(text(expected.difference(actual))).as("missing").isEmpty();
    assertThat(actual.isIsomorphicWith(expected)).isTrue();
  }

  private static String text(Model model) {
    java.io.StringWriter out = new java.io.StringWriter();
    RDFDataMgr.write(out, model, RDFLanguages.NTRIPLES);
    return out.toString();
  }

  private static Model model(NamedGraph named) {
    Graph graph = named.graph();
    return ModelFactory.createModelForGraph(graph);
  }

  private static String value(Resource node, Property property) {
    return node.getProperty(property).getString();
  }

  private static Set<Quad> quads(ArticleGraph graph) {
    return graph.quads().collect(Collectors.toSet());
  }
}
