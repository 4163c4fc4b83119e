package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.Linker;
import org.entente.server.ReconciliationSource.Found;
import org.junit.jupiter.api.Test;

class IndexReconciliationTest {
  private static final IndexReconciliation NAMES =
      new IndexReconciliation(Linker.shipped(Gazetteer.load()));

  @Test
  void aWholeNameThatOneItemBearsIsAMatch() {
    List<Found> found = NAMES.candidates("Sergei Lavrov", Optional.of("person"), 5);
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).name()).isEqualTo("Sergey Lavrov");
    assertThat(found.get(0).match()).isTrue();
    assertThat(NAMES.candidates("Sergei Lavrov", Optional.of("place"), 5)).isEmpty();
  }

  @Test
  void aFamilyNameIsNoMatch() {
    assertThat(NAMES.candidates("Bush", Optional.of("person"), 5))
        .hasSizeGreaterThan(1)
        .noneMatch(Found::match);
  }

  @Test
  void officesAndCountriesExtendATable() {
    String lavrov = NAMES.candidates("Sergey Lavrov", Optional.empty(), 1).get(0).id();
    assertThat(NAMES.values(lavrov, "country")).contains("Russia");
    assertThat(NAMES.values(lavrov, "office")).anyMatch(office -> office.contains("Foreign"));
    assertThat(NAMES.values(lavrov, "shoe size")).isEmpty();
  }
}
