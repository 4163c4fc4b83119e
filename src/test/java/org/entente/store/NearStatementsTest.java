package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.NamedGraph;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

/** Claims that say nearly the same, of a country Q9 and its leader Q5. */
class NearStatementsTest {
  private static final String BASE = Iris.DEFAULT.base();

  private static Node uri(String local) {
    return NodeFactory.createURI(BASE + local);
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** An article's graph, being written. */
  private static final class Report {
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String name;

    Report(String name, String day) {
      this.name = name;
      graph.add(
          uri("article/" + name),
          NodeFactory.createURI(Vocabulary.SCHEMA + "datePublished"),
          NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    }

    /** A claim with this number, and what it states in normal form. */
    Report states(int number, String claimant, Node act, boolean against, String form) {
      Node proposition = uri("proposition/" + name + "/" + number + "/" + form.length());
      graph.add(proposition, RDF.type.asNode(), Dip.Proposition.asNode());
      graph.add(proposition, Dip.normalForm.asNode(), text(form));
      return claims(number, claimant, act, against, proposition);
    }

    /** A claim with this number about a proposition that other claims may share, word for word. */
    Report shares(int number, String claimant, Node act, boolean against, String proposition) {
      graph.add(uri(proposition), RDF.type.asNode(), Dip.Proposition.asNode());
      graph.add(uri(proposition), Dip.predicate.asNode(), text("leave"));
      graph.add(uri(proposition), Dip.subject.asNode(), uri("place/Q9"));
      return claims(number, claimant, act, against, uri(proposition));
    }

    /** The claim with this number states this as well, on the other side. */
    Report contrary(int number, String form) {
      Node proposition = uri("proposition/" + name + "/" + number + "/" + form.length());
      graph.add(proposition, RDF.type.asNode(), Dip.Proposition.asNode());
      graph.add(proposition, Dip.normalForm.asNode(), text(form));
      graph.add(claim(number), Dip.content.asNode(), proposition);
      graph.add(claim(number), Dip.contrary.asNode(), proposition);
      return this;
    }

    /** A claim about another claim of the article. */
    Report tells(int number, String claimant, Node act, boolean against, int inner) {
      return claims(number, claimant, act, against, claim(inner));
    }

    private Report claims(int number, String claimant, Node act, boolean against, Node content) {
      graph.add(claim(number), RDF.type.asNode(), Dip.Claim.asNode());
      graph.add(claim(number), Dip.claimant.asNode(), uri(claimant));
      graph.add(claim(number), Dip.act.asNode(), act);
      graph.add(
          claim(number), Dip.polarity.asNode(), (against ? Dip.Negative : Dip.Positive).asNode());
      graph.add(claim(number), Dip.certainty.asNode(), Dip.Certain.asNode());
      graph.add(claim(number), Dip.tense.asNode(), Dip.Past.asNode());
      graph.add(claim(number), Dip.reportedIn.asNode(), uri("article/" + name));
      graph.add(claim(number), Dip.content.asNode(), content);
      return this;
    }

    private Node claim(int number) {
      return uri("claim/" + name + "/" + number);
    }

    /** The country's leader is its leader. */
    Report offices() {
      Node tenure = uri("tenure/" + name);
      graph.add(tenure, RDF.type.asNode(), Dip.Tenure.asNode());
      graph.add(tenure, Dip.status.asNode(), Dip.Current.asNode());
      graph.add(tenure, Dip.holder.asNode(), uri("person/Q5"));
      graph.add(tenure, Dip.office.asNode(), uri("office/leader"));
      graph.add(uri("office/leader"), Dip.officeOf.asNode(), uri("place/Q9"));
      return this;
    }

    ArticleGraph graph() {
      Node article = uri("article/" + name);
      Graph catalogue = GraphFactory.createDefaultGraph();
      catalogue.add(article, Dip.contentHash.asNode(), text(name));
      return new ArticleGraph(
          article.getURI(),
          name,
          new NamedGraph(article, graph),
          new NamedGraph(
              NodeFactory.createURI(Iris.DEFAULT.entitiesGraph()),
              GraphFactory.createDefaultGraph()),
          new NamedGraph(NodeFactory.createURI(Iris.DEFAULT.catalogueGraph()), catalogue));
    }
  }

  /** What was derived between two articles: "a/1 contradicts b/1 0.9", sorted. */
  private static List<String> matches(Report... reports) {
    try (Store store = Store.inMemory()) {
      store.add(List.of(reports).stream().map(Report::graph).toList());
      Derivation.rebuild(store, Iris.DEFAULT);
      String query =
          """
          PREFIX dip: <https://w3id.org/entente/ns#>
          PREFIX prov: <http://www.w3.org/ns/prov#>
          PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
          SELECT ?one ?link ?other ?score {
            ?match a dip:Match ; rdf:subject ?one ; rdf:predicate ?link ; rdf:object ?other ; dip:score ?score ;
              prov:wasDerivedFrom ?one, ?other .
            ?one ?link ?other . ?other ?link ?one .
          } ORDER BY ?one ?other ?link
          """;
      return SparqlSource.of(store)
          .ask(
              QueryFactory.create(query),
              execution ->
                  execution.select().materialize().stream()
                      .map(
                          row ->
                              row.get("one").getURI().replaceAll(".*claim/", "")
                                  + row.get("link").getURI().replaceAll(".*#", " ")
                                  + row.get("other").getURI().replaceAll(".*claim/", " ")
                                  + " "
                                  + row.get("score").getLiteralLexicalForm())
                      .toList());
    }
  }

  private static final Node SAY = Dip.Say.asNode();
  private static final Node DENY = Dip.Deny.asNode();

  @Test
  void aMoreExactAccountIsContradictedByTheDenialOfALessExactOne() {
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .states(1, "person/Q1", SAY, false, "meddle in | place/Q9 | vote & 2016 | "),
                new Report("b", "2024-01-01")
                    .states(1, "person/Q2", DENY, true, "meddle in | place/Q9 | vote | ")))
        .containsExactly("a/1 contradicts b/1 0.9", "a/1 sameProposition b/1 0.9");
  }

  @Test
  void coordinatedClausesAreComparedEachByItsOwnSide() {
    Report accused =
        new Report("a", "2020-01-01")
            .states(1, "person/Q1", SAY, true, "pay | place/Q9 | debt | ")
            .contrary(1, "meddle in | place/Q9 | vote & 2016 | ");
    assertThat(
            matches(
                accused,
                new Report("b", "2020-01-02")
                    .states(1, "person/Q2", DENY, true, "meddle in | place/Q9 | vote | ")))
        .containsExactly("a/1 contradicts b/1 0.9", "a/1 sameProposition b/1 0.9");
  }

  @Test
  void nobodyContradictsHimselfInOneArticle() {
    String said = "meddle in | place/Q9 | vote & 2016 | ";
    String denied = "meddle in | place/Q9 | vote | ";
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .states(1, "person/Q1", SAY, false, said)
                    .states(2, "person/Q1", DENY, true, denied)))
        .containsExactly("a/1 sameProposition a/2 0.9");
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .states(1, "person/Q1", SAY, false, said)
                    .states(2, "person/Q2", DENY, true, denied)))
        .contains("a/1 contradicts a/2 0.9");
    assertThat(
            matches(
                new Report("a", "2020-01-01").states(1, "person/Q1", SAY, false, said),
                new Report("b", "2024-01-01").states(1, "person/Q1", DENY, true, denied)))
        .contains("a/1 contradicts b/1 0.9");
  }

  @Test
  void norWordForWord() {
    Report both =
        new Report("a", "2020-01-01")
            .shares(1, "person/Q1", SAY, false, "proposition/p")
            .shares(2, "person/Q1", SAY, true, "proposition/p");
    assertThat(contradictions(both)).isZero();
    Report other = new Report("b", "2020-01-02").shares(1, "person/Q1", SAY, true, "proposition/p");
    assertThat(contradictions(both, other)).isEqualTo(2);
    Report two =
        new Report("a", "2020-01-01")
            .shares(1, "person/Q1", SAY, false, "proposition/p")
            .shares(2, "person/Q2", SAY, true, "proposition/p");
    assertThat(contradictions(two)).isEqualTo(2);
  }

  /** How many links of contradiction there are; each pair has two. */
  private static int contradictions(Report... reports) {
    try (Store store = Store.inMemory()) {
      store.add(List.of(reports).stream().map(Report::graph).toList());
      Derivation.rebuild(store, Iris.DEFAULT);
      String query =
          "SELECT ?one ?other { ?one <" + Dip.contradicts.getURI() + "> ?other } ORDER BY ?one";
      return SparqlSource.of(store)
          .ask(
              QueryFactory.create(query),
              execution -> execution.select().materialize().stream().toList().size());
    }
  }

  @Test
  void whoDeniesAllOfItHasNotDeniedSomeOfIt() {
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .states(1, "person/Q1", SAY, false, "end | place/Q9 | tariff | "),
                new Report("b", "2020-01-01")
                    .states(1, "person/Q2", DENY, true, "end | place/Q9 | tariff & all | ")))
        .containsExactly("a/1 sameProposition b/1 0.9");
  }

  @Test
  void oppositesTurnASideRound() {
    Report kept =
        new Report("a", "2020-01-01")
            .states(1, "person/Q1", SAY, false, "respect | place/Q9 | pact & 2015 | ");
    assertThat(
            matches(
                kept,
                new Report("b", "2020-01-01")
                    .states(1, "person/Q2", SAY, false, "!respect | place/Q9 | pact | ")))
        .containsExactly("a/1 contradicts b/1 0.9", "a/1 sameProposition b/1 0.9");
    assertThat(
            matches(
                kept,
                new Report("b", "2020-01-01")
                    .states(1, "person/Q2", DENY, true, "!respect | place/Q9 | pact | ")))
        .containsExactly("a/1 sameProposition b/1 0.9", "a/1 supports b/1 0.9");
  }

  @Test
  void aDenialOfSomethingNarrowerIsNone() {
    Report affirmed =
        new Report("a", "2020-01-01")
            .states(1, "person/Q1", SAY, false, "sell | place/Q9 | ship | ");
    assertThat(
            matches(
                affirmed,
                new Report("b", "2020-01-01")
                    .states(1, "person/Q2", DENY, true, "sell | place/Q9 | ship | old & war")))
        .containsExactly("a/1 sameProposition b/1 0.9");
    assertThat(
            matches(
                affirmed,
                new Report("b", "2020-01-01")
                    .states(
                        1, "person/Q2", DENY, true, "sell | place/Q9 | ship | fair & place/Q7")))
        .hasSize(2);
  }

  @Test
  void aBareThingIsNoStatement() {
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .states(1, "person/Q1", SAY, false, "payment |  |  | place/Q9")
                    .states(2, "person/Q2", DENY, true, "payment |  |  | ")))
        .isEmpty();
  }

  /** It confirms what somebody said, who said it: no two claims. */
  @Test
  void aClaimIsNeverLinkedWithItselfNorWithTheOneInside() {
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .tells(1, "person/Q1", Dip.Confirm.asNode(), false, 2)
                    .states(2, "person/Q5", SAY, false, "say | person/Q5 | sell | ")
                    .states(3, "person/Q1", SAY, false, "sell | place/Q9 | ship & ten | ")
                    .states(3, "person/Q1", SAY, false, "sell | place/Q9 | ship & ten & grey | ")))
        .isEmpty();
  }

  @Test
  void whatDiffersPartsThem() {
    for (String other :
        List.of(
            "sell | place/Q9 | ship & twelve | ",
            "sell | place/Q9 | plane & ten | ",
            "sell | place/Q8 | ship & ten | ",
            "buy | place/Q9 | ship & ten | ",
            "sell | place/Q9 | ship & ten & not | ",
            "sell | ? | ship & ten | ")) {
      assertThat(
              matches(
                  new Report("a", "2020-01-01")
                      .states(1, "person/Q1", SAY, false, "sell | place/Q9 | ship & ten & grey | "),
                  new Report("b", "2020-01-01").states(1, "person/Q2", DENY, true, other)))
          .as(other)
          .isEmpty();
    }
  }

  @Test
  void thePlanIsThePlanForSomeWeeks() {
    String form = "accept | place/Q9 | the plan | ";
    Report january = new Report("a", "2020-01-01").states(1, "person/Q1", SAY, false, form);
    assertThat(
            matches(
                january, new Report("b", "2020-01-20").states(1, "person/Q2", DENY, true, form)))
        .hasSize(2)
        .allMatch(match -> match.endsWith(" 0.85"));
    assertThat(
            matches(
                january, new Report("b", "2020-03-20").states(1, "person/Q2", DENY, true, form)))
        .isEmpty();
  }

  @Test
  void whoDeniesThatItWasDemandedContradictsWhoSaysThatTheLeaderDemandedIt() {
    assertThat(
            matches(
                new Report("a", "2020-01-01")
                    .offices()
                    .tells(1, "person/Q1", SAY, false, 2)
                    .states(2, "person/Q5", Dip.Demand.asNode(), false, "end |  | tariff & all | "),
                new Report("b", "2020-01-02")
                    .tells(1, "person/Q2", DENY, true, 2)
                    .states(2, "place/Q9", Dip.Demand.asNode(), false, "end |  | tariff & all | "),
                new Report("c", "2020-01-02")
                    .states(
                        1, "person/Q3", SAY, false, "demand | person/Q5 | end & all & tariff | ")))
        .contains("a/1 contradicts b/1 0.85", "b/1 contradicts c/1 0.85", "a/1 supports c/1 1.0");
  }
}
