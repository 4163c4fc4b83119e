package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extract.Told;
import org.entente.gazetteer.Table;
import org.junit.jupiter.api.Test;

/** Who described meetings, and how, on our own stories in {@code characterisations.tsv}. */
class CharacterisationFinderTest {
  /** A little under the recorded scores. */
  private static final double PRECISION = 0.9;

  private static final double RECALL = 0.9;

  @Test
  void descriptionsBelongToWhoGaveThem() {
    int right = 0;
    int found = 0;
    int gold = 0;
    StringBuilder wrong = new StringBuilder();
    for (Table.Row row : Table.load("/characterisations.tsv").rows()) {
      Set<String> expected =
          row.has("descriptions")
              ? Arrays.stream(row.get("descriptions").split(" \\| "))
                  .collect(Collectors.toCollection(TreeSet::new))
              : Set.of();
      Set<String> seen = descriptions(row.get("story"));
      gold += expected.size();
      found += seen.size();
      right += (int) seen.stream().filter(expected::contains).count();
      if (!seen.equals(expected)) {
        wrong.append(row.get("story")).append("\n  ").append(seen).append('\n');
      }
    }
    assertThat((double) right / found).as("precision\n" + wrong).isGreaterThan(PRECISION);
    assertThat((double) right / gold).as("recall\n" + wrong).isGreaterThan(RECALL);
  }

  private static Set<String> descriptions(String story) {
    Told told = Told.of(story);
    return told.events().meetings().stream()
        .flatMap(m -> m.characterisations().stream())
        .map(c -> by(told, c.by()) + " : " + c.text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String by(Told told, java.util.List<String> ids) {
    return ids.isEmpty() ? "-" : ids.stream().map(told::name).collect(Collectors.joining(" + "));
  }
}
