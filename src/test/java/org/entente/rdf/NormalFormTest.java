package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entente.model.Core;
import org.entente.model.Term;
import org.junit.jupiter.api.Test;

class NormalFormTest {
  private static Term word(String word) {
    return new Term(word, Optional.empty());
  }

  private static Term entity(String id) {
    return new Term("it", Optional.of(id));
  }

  private static NormalForm form(List<Term> subject, List<Term> object, Term... circumstances) {
    return NormalForm.of(
        new Core("sell", subject, object, List.of(circumstances)), id -> "place/" + id);
  }

  @Test
  void hasItsHeadsFirstAndTheRestInOrder() {
    NormalForm form =
        form(
            List.of(entity("Q9")),
            List.of(word("ship"), word("ten"), word("grey"), word("ten")),
            word("war & peace"),
            word("Harbour"));
    assertThat(form.text()).isEqualTo("sell | place/Q9 | ship & grey & ten | harbour & war peace");
    assertThat(NormalForm.parse(form.text())).isEqualTo(form);
    assertThat(NormalForm.parse("rain |  |  | "))
        .isEqualTo(new NormalForm("rain", List.of(), List.of(), List.of()));
    assertThatThrownBy(() -> NormalForm.parse("rain")).hasMessageContaining("four parts");
  }

  @Test
  void isSharedByArticlesOnlyWhereNothingPointsIntoOne() {
    List<Term> norland = List.of(entity("Q9"));
    assertThat(form(norland, List.of(word("ship"))).isShared()).isTrue();
    assertThat(form(norland, List.of(word("the ship"))).isShared()).isFalse();
    assertThat(form(List.of(word(Term.SOMEBODY)), norland).isShared()).isFalse();
    // Nobody is known of whom it is said.
    assertThat(form(List.of(), List.of(word("ship"))).isShared()).isFalse();
  }

  @Test
  void oneIriForAllArticlesOrOneForEach() {
    NormalForm shared = form(List.of(entity("Q9")), List.of(word("ship")));
    NormalForm own = form(List.of(entity("Q9")), List.of(word("the ship")));
    Iris iris = Iris.DEFAULT;
    assertThat(iris.proposition(shared, "a")).isEqualTo(iris.proposition(shared, "b"));
    assertThat(iris.proposition(own, "a"))
        .isEqualTo(iris.proposition(own, "a"))
        .isNotEqualTo(iris.proposition(own, "b"));
  }
}
