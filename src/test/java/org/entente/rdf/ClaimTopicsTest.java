package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.junit.jupiter.api.Test;

/** Claims are about the topics of the article's meetings that their words name. */
class ClaimTopicsTest {
  private static Graph report(String words) {
    LinkedFacts harbour = Harbour.facts();
    Facts facts = harbour.facts();
    Claim first = facts.claims().get(0);
    Claim claim =
        new Claim(
            first.id(),
            first.source(),
            first.cue(),
            List.of(Harbour.span(words)),
            first.act(),
            first.polarity(),
            first.certainty(),
            first.tense(),
            first.quote(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            0,
            Optional.empty(),
            1);
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
    return new ArticleMapper(Iris.DEFAULT, "test", true)
        .map(new LinkedFacts(one, harbour.links()))
        .report()
        .graph();
  }

  private static List<Node> about(String words) {
    return report(words).stream(Node.ANY, Dip.about.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .toList();
  }

  @Test
  void whatNamesATopicIsAboutIt() {
    assertThat(about("harbour dues"))
        .extracting(Node::getURI)
        .containsExactly(Iris.DEFAULT.topic("harbour dues"));
    assertThat(about("Latvia had paid"))
        .extracting(Node::getURI)
        .noneMatch(uri -> uri.equals(Iris.DEFAULT.topic("harbour dues")));
  }
}
