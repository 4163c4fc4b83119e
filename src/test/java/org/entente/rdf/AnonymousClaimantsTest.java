package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Problem;
import org.entente.model.Source;
import org.junit.jupiter.api.Test;

/** What an article gives about a source that it does not name stands at its entity. */
class AnonymousClaimantsTest {
  private static final Iris IRIS = Iris.DEFAULT;

  private static ArticleGraph graph(int number, boolean exact) {
    LinkedFacts harbour = Harbour.facts();
    Facts facts = harbour.facts();
    Anonymity who =
        new Anonymity(
            number,
            exact,
            Optional.of("senior official"),
            List.of(
                new Argument("Latvia", Optional.of("e4")),
                new Argument("the port", Optional.empty())),
            Optional.of(Harbour.span("two hours")),
            Optional.of(Harbour.span("next week")),
            Optional.of(new Argument("Tallinn", Optional.of("e5"))));
    Claim claim =
        facts
            .claims()
            .get(0)
            .withSource(new Source(Harbour.span("Ilze Kalnina"), List.of("e2"), Optional.of(who)));
    Facts one =
        new Facts(
            facts.article(),
            facts.mentions(),
            facts.entities(),
            facts.times(),
            facts.meetings(),
            facts.agreements(),
            facts.actions(),
            List.of(claim));
    return new ArticleMapper(IRIS, "test", true).map(new LinkedFacts(one, harbour.links()));
  }

  private static List<String> values(ArticleGraph graph, Property property) {
    Model model = ModelFactory.createModelForGraph(graph.report().graph());
    return model
        .listObjectsOfProperty(property)
        .mapWith(n -> n.isLiteral() ? n.asLiteral().getLexicalForm() : n.asResource().getURI())
        .toList();
  }

  @Test
  void allOfItIsMapped() {
    ArticleGraph graph = graph(2, true);
    assertThat(values(graph, Dip.atLeast)).containsExactly("2");
    assertThat(values(graph, Dip.exactly)).containsExactly("2");
    assertThat(values(graph, Dip.describedAs)).containsExactly("senior official");
    assertThat(values(graph, Dip.affiliation)).singleElement().asString().endsWith("/Q211");
    assertThat(values(graph, Dip.affiliationText)).containsExactlyInAnyOrder("Latvia", "the port");
    assertThat(values(graph, Dip.basedIn)).singleElement().asString().endsWith("/Q1770");
    assertThat(values(graph, Dip.basedInText)).containsExactly("Tallinn");
    Model model = ModelFactory.createModelForGraph(graph.report().graph());
    Resource condition = model.listObjectsOfProperty(Dip.condition).next().asResource();
    assertThat(condition.getProperty(model.createProperty(Vocabulary.NIF, "anchorOf")).getString())
        .isEqualTo("next week");
    assertThat(new ShapeCheck().check(graph))
        .noneMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  @Test
  void aLeastNumberIsNotExact() {
    assertThat(values(graph(3, false), Dip.atLeast)).containsExactly("3");
    assertThat(values(graph(3, false), Dip.exactly)).isEmpty();
  }
}
