package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void cutsRuns() {
    assertThat(Shape.of("McDonald")).isEqualTo("XxXxx");
    assertThat(Shape.of("U.S.")).isEqualTo("X.X.");
    assertThat(Shape.of("G20")).isEqualTo("X00");
  }

  @Test
  void knowsAShoutedHeadline() {
    assertThat(Shape.isShouted(List.of("MINISTERS", "MEET", "IN", "VIENNA"))).isTrue();
    assertThat(Shape.isShouted(List.of("NATO", "ministers", "meet", "in", "Vienna"))).isFalse();
    assertThat(Shape.isShouted(List.of("NATO"))).isFalse();
  }
}
