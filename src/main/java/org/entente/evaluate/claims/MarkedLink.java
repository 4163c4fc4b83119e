package org.entente.evaluate.claims;

import org.entente.model.Act;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.Polarity;
import org.entente.model.Span;

/**
 * One claim of a chain as people marked it, positions in code points of the article.
 *
 * @param claimant who makes it
 * @param cue the words that attribute it
 * @param act what the claimant does
 * @param polarity for or against the content
 */
public record MarkedLink(Span claimant, Span cue, Act act, Polarity polarity) {
  /** Two stretches of words are one claimant if they share half of the shorter one. */
  private static final double HALF = 0.5;

  /**
   * Whether a found claim is this one: their cues overlap, and so do the claimants, or these refer
   * to one entity.
   */
  boolean isSaidBy(Claim found, Facts facts) {
    return found.cue().map(c -> c.span().overlaps(cue)).orElse(false)
        && found
            .source()
            .map(
                s ->
                    share(s.span(), claimant) >= HALF
                        || facts.mentions().stream()
                            .anyMatch(
                                m ->
                                    overlap(m.extent(), claimant) >= HALF * claimant.length()
                                        && m.entities().stream().anyMatch(s.entities()::contains)))
            .orElse(false);
  }

  /** The same, and the act is right. */
  boolean is(Claim found, Facts facts) {
    return found.act() == act && isSaidBy(found, facts);
  }

  private static double share(Span a, Span b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter == 0 ? 0 : (double) overlap(a, b) / shorter;
  }

  /** Code points in common. */
  static int overlap(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }

  /** How much of the cue a found claim's cue covers, in code points. */
  int cueOverlap(Claim found) {
    return found.cue().map(c -> overlap(c.span(), cue)).orElse(0);
  }
}
