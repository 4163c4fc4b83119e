package org.entente.evaluate.claims;

import java.util.List;
import org.entente.model.Span;

/**
 * A stretch of an article in which every chain of claims inside claims is marked.
 *
 * @param span where it stands, in code points of the article
 * @param chains each two links or more, from outside in; none where no claim stands in another
 */
public record MarkedPassage(Span span, List<List<MarkedLink>> chains) {
  public MarkedPassage {
    chains = chains.stream().map(List::copyOf).toList();
    if (chains.stream().anyMatch(c -> c.size() < 2)) {
      throw new IllegalArgumentException("a chain in " + span + " has less than two links");
    }
  }
}
