package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private final Groups groups =
      new Groups(Set.of("Malian", "South Malian"), Set.of("samoyedic")::contains);

  @Test
  void marksTheLongestGroup() {
    assertThat(groups.add(List.of("a", "South", "Malian", "and", "a", "Malian"), List.of()))
        .containsExactly(
            new Found(1, 3, EntityType.NORP, 0.9), new Found(5, 6, EntityType.NORP, 0.9));
  }

  @Test
  void aNameThatOnlyAGroupBearsIsThatGroups() {
    assertThat(
            groups.add(
                List.of("Samoyedic", "Malian"),
                List.of(
                    new Found(0, 1, EntityType.LOCATION, 0.7),
                    new Found(1, 2, EntityType.LOCATION, 0.6))))
        .containsExactly(
            new Found(0, 1, EntityType.NORP, 0.7), new Found(1, 2, EntityType.NORP, 0.6));
  }

  @Test
  void leavesOtherNamesAlone() {
    List<Found> names = List.of(new Found(0, 2, EntityType.ORGANIZATION, 0.7));

    assertThat(groups.add(List.of("Malian", "Airways", "lands"), names)).isEqualTo(names);
  }

  @Test
  void knowsNationalitiesButNotCountries() {
    Groups shipped = Groups.load(NameLists.load());

    assertThat(shipped.add(List.of("The", "Norwegian", "envoy"), List.of())).hasSize(1);
    assertThat(shipped.add(List.of("U.S.", "and", "Norway"), List.of())).isEmpty();
  }
}
