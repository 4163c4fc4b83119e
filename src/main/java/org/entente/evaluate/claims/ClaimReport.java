package org.entente.evaluate.claims;

import java.util.List;
import org.entente.corpus.Polnear.Attribution;
import org.entente.model.Claim;
import org.entente.model.Text;

/**
 * All that is measured about outermost claims.
 *
 * @param outermost how many were found
 * @param citron how exactly
 * @param reliability whether their confidence is a probability of being right
 */
public record ClaimReport(ClaimScore outermost, CitronScore citron, Reliability reliability) {
  /** Nothing compared yet. */
  public static final ClaimReport NONE =
      new ClaimReport(ClaimScore.NONE, CitronScore.NONE, Reliability.NONE);

  /** Measures one article's claims. */
  static ClaimReport of(Text text, List<Attribution> gold, List<Claim> claims) {
    return new ClaimReport(
        ClaimScore.of(text, gold, claims),
        CitronScore.of(text, gold, claims),
        ClaimScore.reliability(text, gold, claims));
  }

  /** Both together. */
  public ClaimReport plus(ClaimReport other) {
    return new ClaimReport(
        outermost.plus(other.outermost),
        citron.plus(other.citron),
        reliability.plus(other.reliability));
  }

  /** Lines for people. */
  public String report() {
    return outermost.report() + "\n" + citron.report() + "\n" + reliability.report();
  }
}
