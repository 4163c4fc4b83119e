package org.entente.model;

import java.util.List;

/**
 * Who a claim is attributed to.
 *
 * @param span the words that name the source
 * @param entities ids of the entities behind them: none where unresolved, several for a joint
 *     source
 */
public record Source(Span span, List<String> entities) {
  public Source {
    entities = List.copyOf(entities);
  }
}
