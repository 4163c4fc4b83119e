package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Who a claim is attributed to.
 *
 * @param span the words that name the source
 * @param entities ids of the entities behind them: none where unresolved, several for a joint
 *     source
 * @param anonymity what the text gives about a source that it does not name; empty for all others
 */
public record Source(Span span, List<String> entities, Optional<Anonymity> anonymity) {
  public Source {
    entities = List.copyOf(entities);
  }

  /** A source that is named, or of which nothing is known. */
  public Source(Span span, List<String> entities) {
    this(span, entities, Optional.empty());
  }
}
