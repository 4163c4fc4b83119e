package org.entente.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A country, a territory, or what acts like one (the European Union, a de facto state).
 *
 * @param qid its Wikidata item
 * @param iso3 ISO 3166 alpha-3, where it has one
 * @param name its usual English name
 * @param forms other names, official and short ones
 * @param demonyms adjective, inhabitants ("Russian", "Russians")
 * @param capital its capital
 * @param capitalQid the capital's Wikidata item
 * @param metonyms cities and buildings whose names stand for its government ("Kremlin")
 * @param kind "sovereign state", "territory", "historical state", …
 */
public record Country(
    String qid,
    Optional<String> iso3,
    String name,
    List<String> forms,
    List<String> demonyms,
    Optional<String> capital,
    Optional<String> capitalQid,
    List<String> metonyms,
    String kind) {
  public Country {
    forms = List.copyOf(forms);
    demonyms = List.copyOf(demonyms);
    metonyms = List.copyOf(metonyms);
  }

  /** Whether it is a member of the society of states today. */
  public boolean sovereign() {
    return kind.equals("sovereign state");
  }
}
