package org.entente.model;

import java.util.Map;

/**
 * Facts whose entities are linked.
 *
 * @param facts what the article says
 * @param links by entity id; an entity that is absent here is NIL: nobody the index knows
 */
public record LinkedFacts(Facts facts, Map<String, Link> links) {
  public LinkedFacts {
    links = Map.copyOf(links);
  }
}
