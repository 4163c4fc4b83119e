package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.model.Argument;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Polarity;
import org.entente.model.Proposition;
import org.entente.model.Stated;
import org.junit.jupiter.api.Test;

/** A claim of several propositions in the graph: each with the side that is taken on it. */
class CoordinatedClaimTest {
  private static final ArticleMapper MAPPER = new ArticleMapper(Iris.DEFAULT, "test", true);

  private static Proposition proposition(String predicate) {
    return new Proposition(
        Optional.of(new Argument("Latvia", Optional.of("e4"))),
        Optional.of(predicate),
        Optional.empty(),
        "Latvia will " + predicate);
  }

  /** The article's last claim, a denial, with these beside what it denies. */
  private static ArticleGraph graph(Stated... further) {
    LinkedFacts harbour = Harbour.facts();
    Facts f = harbour.facts();
    List<Claim> claims = new ArrayList<>(f.claims());
    Claim last = claims.remove(claims.size() - 1);
    claims.add(
        new Claim(
            last.id(),
            last.source(),
            last.cue(),
            last.content(),
            last.act(),
            last.polarity(),
            last.certainty(),
            last.tense(),
            last.quote(),
            last.addressee(),
            last.spokenAt(),
            last.about(),
            last.parent(),
            last.depth(),
            last.proposition(),
            List.of(further),
            last.confidence()));
    return MAPPER.map(
        new LinkedFacts(
            new Facts(
                f.article(),
                f.mentions(),
                f.entities(),
                f.times(),
                f.meetings(),
                f.agreements(),
                f.actions(),
                claims),
            harbour.links()));
  }

  private static List<String> predicates(Graph graph, Node link) {
    return graph.stream(Node.ANY, link, Node.ANY)
        .flatMap(t -> graph.stream(t.getObject(), Dip.predicate.asNode(), Node.ANY))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  @Test
  void eachPropositionIsContentAndThoseOfTheOtherSideAreContrary() {
    ArticleGraph graph =
        graph(
            new Stated(proposition("leave"), Polarity.NEGATIVE),
            new Stated(proposition("stay"), Polarity.POSITIVE));
    assertThat(predicates(graph.report().graph(), Dip.content.asNode()))
        .containsExactly("leave", "pay", "stay");
    assertThat(predicates(graph.report().graph(), Dip.contrary.asNode())).containsExactly("stay");
    assertThat(new ShapeCheck().check(graph)).isEmpty();
  }

  @Test
  void nobodyIsForAndAgainstTheSame() {
    Proposition denied = Harbour.facts().facts().claims().get(2).proposition().orElseThrow();
    ArticleGraph graph = graph(new Stated(denied, Polarity.POSITIVE));
    assertThat(predicates(graph.report().graph(), Dip.content.asNode())).containsExactly("pay");
    assertThat(predicates(graph.report().graph(), Dip.contrary.asNode())).isEmpty();
  }
}
