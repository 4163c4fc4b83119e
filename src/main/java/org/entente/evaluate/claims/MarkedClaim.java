package org.entente.evaluate.claims;

import java.util.List;
import org.entente.model.Act;
import org.entente.model.Polarity;
import org.entente.model.Span;

/**
 * A single claim whose act and polarity people marked, positions in code points of the article.
 *
 * @param cue the words that attribute it
 * @param content what is claimed
 * @param act what the claimant does
 * @param polarity for or against the content
 */
public record MarkedClaim(Span cue, List<Span> content, Act act, Polarity polarity) {
  public MarkedClaim {
    content = List.copyOf(content);
  }
}
