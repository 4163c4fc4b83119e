package org.entente.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Gender;

/** Given names and how many women and men among the office holders bear them. */
final class GivenNames {
  private final Map<String, GenderShare> byName = new HashMap<>();

  GivenNames(Table table) {
    for (Table.Row row : table.rows()) {
      int women = Integer.parseInt(row.get("female"));
      int men = Integer.parseInt(row.get("male"));
      int more = Math.max(women, men);
      byName.put(
          row.get("name"),
          new GenderShare(
              women > men ? Gender.FEMALE : Gender.MALE,
              (double) more / (women + men),
              women + men));
    }
  }

  Optional<GenderShare> of(String givenName) {
    return Optional.ofNullable(byName.get(NameForm.lower(givenName)));
  }
}
