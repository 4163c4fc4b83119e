package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeCheckTest {
  private static final ArticleMapper MAPPER = new ArticleMapper(Iris.DEFAULT, "1.2.3", true);
  private static final ShapeCheck CHECK = new ShapeCheck();

  @Test
  void whatTheMapperWritesConforms() {
    assertThat(CHECK.check(MAPPER.map(Harbour.facts()))).isEmpty();
  }
}
