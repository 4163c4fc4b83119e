package org.entente.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names are reconciled against: the graph, an index of Wikidata, or both. Safe for any number
 * of threads.
 */
public interface ReconciliationSource {
  /**
   * Something that a name may mean.
   *
   * @param id short and stable ("Q7747", or the end of an IRI)
   * @param name as people call it
   * @param description a few words; may be empty
   * @param type one of {@link #types()}
   * @param score 0 to 100
   * @param match whether it can be taken without looking
   */
  record Found(
      String id, String name, String description, String type, double score, boolean match) {}

  /**
   * The candidates of a name, the best first.
   *
   * @param type only of this type, if given
   */
  List<Found> candidates(String name, Optional<String> type, int limit);

  /** What begins so, for a box that completes. */
  List<Found> beginning(String prefix, int limit);

  /** Something by its id. */
  Optional<Found> entity(String id);

  /** Values of a property, as text; none if it has none or the property is unknown. */
  List<String> values(String id, String property);

  /** Types, by id, with their names. */
  Map<String, String> types();

  /** Properties that {@link #values} knows, by id, with their names. */
  Map<String, String> properties();

  /** What an id begins with to be an address. */
  String identifierSpace();
}
