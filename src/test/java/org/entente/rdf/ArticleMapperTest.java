package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ArticleMapperTest {
  private static final ArticleMapper MAPPER = new ArticleMapper(Iris.DEFAULT, "1.2.3", true);

  @Test
  void twoRunsGiveEqualQuads() {
    assertThat(quads(MAPPER.map(Harbour.facts()))).isEqualTo(quads(MAPPER.map(Harbour.facts())));
  }

  private static Set<Quad> quads(ArticleGraph graph) {
    return graph.quads().collect(Collectors.toSet());
  }
}
