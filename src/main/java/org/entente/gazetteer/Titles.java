package org.entente.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** Words that stand before or for a person's name. */
final class Titles {
  private final Set<String> titles = new HashSet<>();

  Titles(Table table) {
    table.rows().forEach(row -> titles.add(NameForm.lower(row.get("title"))));
  }

  boolean contains(String words) {
    return titles.contains(NameForm.lower(words));
  }
}
