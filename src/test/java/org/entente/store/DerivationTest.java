package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.entente.rdf.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static final Store STORE = Stories.derived();
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/entente/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      """;

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void countsWhatItDerives() {
    // Grauer, Rassendyll, Elphberg, Sylvania and the official spoke about something.
    assertThat(rows("SELECT ?p (COUNT(?e) AS ?n) { ?e a dip:Edge ; rdf:predicate ?p } GROUP BY ?p"))
        .containsExactlyInAnyOrder(
            "metWith 3", "agreedWith 1", "accused 1", "denied 1", "holdsOffice 2", "saidAbout 9");
  }

  @Test
  void peopleMetAsOftenAsArticlesSayAndNotWhereAMeetingWasOnlyPlanned() {
    assertThat(
            rows(
                """
                SELECT ?one ?other ?n ?first ?last {
                  ?e rdf:predicate dip:metWith ; rdf:subject/rdfs:label ?one ; rdf:object/rdfs:label ?other ;
                     dip:count ?n ; dip:firstDate ?first ; dip:lastDate ?last }
                """))
        .containsExactlyInAnyOrder(
            "Rudolf Rassendyll Flavia Elphberg 2 2023-03-10 2023-03-10",
            "Rudolf Rassendyll Otto Grauer 1 2023-03-10 2023-03-10",
            "Flavia Elphberg Otto Grauer 1 2023-03-10 2023-03-10");
    assertThat(
            rows(
                "SELECT ?other { ?f rdfs:label 'Flavia Elphberg' . ?f dip:metWith/rdfs:label ?other"
                    + " }"))
        .containsExactlyInAnyOrder("Rudolf Rassendyll", "Otto Grauer");
    assertThat(rows("SELECT ?x { ?f rdfs:label 'Lorenz Firefly' ; dip:metWith ?x }")).isEmpty();
  }

  @Test
  void everyEdgeIsATripleWithItsReports() {
    assertThat(
            rows(
                """
                SELECT ?e { ?e a dip:Edge ; dip:count ?n ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o
                  FILTER(NOT EXISTS { ?s ?p ?o } || ?n != ?reports)
                  { SELECT ?e (COUNT(?r) AS ?reports) { ?e prov:wasDerivedFrom ?r } GROUP BY ?e } }
                """))
        .isEmpty();
    assertThat(rows("SELECT ?x { ?x ?p ?o FILTER(ISBLANK(?x) || ISBLANK(?o)) }")).isEmpty();
  }

  @Test
  void whoHoldsAnOfficeAndWhoOnlyHeldIt() {
    assertThat(
            rows(
                "SELECT ?who ?office { ?w dip:holdsOffice ?o . ?w rdfs:label ?who . ?o"
                    + " dip:officeTitle ?office }"))
        .containsExactlyInAnyOrder("Otto Grauer top diplomat", "Lorenz Firefly Secretary of State");
  }

  @Test
  void deniedAccusedAgreed() {
    assertThat(
            rows(
                """
                SELECT ?who ?what ?n ?first ?last { ?e rdf:predicate dip:denied ; rdf:subject/rdfs:label ?who ;
                  rdf:object/<https://schema.org/text> ?what ; dip:count ?n ; dip:firstDate ?first ; dip:lastDate ?last }
                """))
        .containsExactly(
            "Rudolf Rassendyll Ruritania armed the Hill Guard 2 2023-03-10 2023-03-12");
    assertThat(rows("SELECT ?a ?b { ?x dip:accused ?y . ?x rdfs:label ?a . ?y rdfs:label ?b }"))
        .containsExactly("An official who asked not to be named Ruritania");
    assertThat(rows("SELECT ?a ?b { ?x dip:agreedWith ?y . ?x rdfs:label ?a . ?y rdfs:label ?b }"))
        .containsExactlyInAnyOrder("Ruritania Sylvania", "Sylvania Ruritania");
  }

  @Test
  void claimsStandOnSidesAlsoByAcceptingOthers() {
    assertThat(links("sameProposition")).hasSize(2 * 6);
    assertThat(links("supports"))
        .contains("evening-2/3 harbour-1/2", "evening-2/1 evening-2/5", "evening-2/3 evening-2/4")
        .hasSize(2 * 3);
    assertThat(links("contradicts"))
        .contains("harbour-1/2 evening-2/1", "evening-2/3 evening-2/5", "evening-2/4 evening-2/1")
        // Who only reports what others accept takes no side.
        .noneMatch(link -> link.contains("evening-2/2"))
        .hasSize(2 * 6);
  }

  @Test
  void twoAccountsOfOneMeetingFindEachOther() {
    assertThat(links("sameMeetingAs"))
        .containsExactlyInAnyOrder("harbour-1/1 evening-2/1", "evening-2/1 harbour-1/1");
  }

  @Test
  void rebuildingGivesTheSameAndLeavesNothingOld() {
    List<String> before = CanonicalQuads.of(STORE);
    STORE.replace(
        Iris.DEFAULT.derivedGraph(),
        data ->
            data.add(
                SyntheticArticles.uri(Iris.DEFAULT.derivedGraph()),
                SyntheticArticles.dip("stale"),
                SyntheticArticles.dip("metWith"),
                SyntheticArticles.dip("stale")));
    Derivation.Derived derived = Derivation.rebuild(STORE, Iris.DEFAULT);
    assertThat(CanonicalQuads.of(STORE)).isEqualTo(before);
    assertThat(derived).isEqualTo(new Derivation.Derived(17, 15, 6, 6, 1));
  }

  @Test
  void aStoreKnowsWhetherItsDerivedGraphIsOfItsArticles() {
    Iris iris = Iris.DEFAULT;
    try (Store store = Store.inMemory()) {
      store.add(SyntheticArticles.articles(0, 3));
      assertThat(Derivation.isCurrent(store, iris)).isFalse();
      Derivation.rebuild(store, iris);
      assertThat(Derivation.isCurrent(store, iris)).isTrue();
      store.add(SyntheticArticles.articles(0, 3));
      assertThat(Derivation.isCurrent(store, iris)).isTrue();
      store.add(List.of(SyntheticArticles.article(2, "second")));
      assertThat(Derivation.isCurrent(store, iris)).isFalse();
      try (Store reversed = Store.inMemory()) {
        reversed.add(List.of(SyntheticArticles.article(2, "second")));
        reversed.add(SyntheticArticles.articles(0, 2));
        Derivation.rebuild(reversed, iris);
        Derivation.rebuild(store, iris);
        assertThat(CanonicalQuads.of(reversed)).isEqualTo(CanonicalQuads.of(store));
      }
    }
  }

  @Test
  void actsThatCommitAreThoseOfTheOntology() {
    Set<String> uncommitted =
        RDFDataMgr.loadModel("ontology/diplomacy.ttl")
            .listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type, org.entente.rdf.Dip.Act)
            .filterDrop(act -> act.hasProperty(org.entente.rdf.Dip.commits))
            .mapWith(act -> "dip:" + act.getLocalName())
            .toSet();
    for (String query : List.of("stances", "statements")) {
      String text = DerivationQueries.text(query);
      String list = text.replaceAll("(?s).*NOT IN \\(([^)]*)\\).*", "$1");
      assertThat(Set.of(list.split(", "))).as(query).isEqualTo(uncommitted);
    }
  }

  @Test
  void whoHasDeniedIsWhoTheQueryForDenialsNames() throws IOException {
    assertThat(denying(DerivationQueries.text("denied").replace("?source", "?claim")))
        .isEqualTo(
            denying(Files.readString(Path.of("queries/denials.rq")).replace("?actNode", "?act")));
  }

  private static String denying(String query) {
    return query
        .replaceAll("(?s).*?(FILTER\\(\\?act IN .*?Unspecified \\}\\)).*", "$1")
        .replaceAll("\\s+", " ");
  }

  private static List<String> links(String property) {
    return rows("SELECT ?a ?b { ?a dip:" + property + " ?b }").stream().toList();
  }

  /** The rows as text, IRIs by what follows their kind. */
  private static List<String> rows(String query) {
    return SparqlSource.of(STORE)
        .ask(
            QueryFactory.create(PREFIXES + query),
            execution ->
                execution.select().materialize().stream()
                    .map(
                        row ->
                            QueryFactory.create(PREFIXES + query).getResultVars().stream()
                                .map(name -> text(row.get(name)))
                                .collect(Collectors.joining(" ")))
                    .toList());
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replaceAll(".*/(claim|meeting)/|.*#", "");
  }
}
