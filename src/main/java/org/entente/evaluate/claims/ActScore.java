package org.entente.evaluate.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Span;

/**
 * How often act and polarity are right, on those marked claims that were found: their cues overlap
 * and their contents have words in common.
 *
 * @param marked all marked claims
 * @param found those found
 * @param acts found ones whose act is right
 * @param polarities found ones whose polarity is right
 */
public record ActScore(int marked, int found, int acts, int polarities) {
  /** Nothing compared yet. */
  public static final ActScore NONE = new ActScore(0, 0, 0, 0);

  /** Scores the claims of one article. */
  public static ActScore of(List<MarkedClaim> marked, List<Claim> claims) {
    ActScore sum = NONE;
    for (MarkedClaim gold : marked) {
      Optional<Claim> found =
          claims.stream()
              .filter(c -> cueOverlap(gold, c) > 0 && contentOverlap(gold, c) > 0)
              .max(
                  Comparator.comparingInt((Claim c) -> cueOverlap(gold, c))
                      .thenComparingInt(c -> contentOverlap(gold, c)));
      sum =
          sum.plus(
              new ActScore(
                  1,
                  found.isPresent() ? 1 : 0,
                  found.filter(c -> c.act() == gold.act()).isPresent() ? 1 : 0,
                  found.filter(c -> c.polarity() == gold.polarity()).isPresent() ? 1 : 0));
    }
    return sum;
  }

  private static int cueOverlap(MarkedClaim gold, Claim claim) {
    return claim.cue().map(c -> MarkedLink.overlap(c.span(), gold.cue())).orElse(0);
  }

  private static int contentOverlap(MarkedClaim gold, Claim claim) {
    int shared = 0;
    for (Span a : gold.content()) {
      for (Span b : claim.content()) {
        shared += MarkedLink.overlap(a, b);
      }
    }
    return shared;
  }

  /** Both together. */
  public ActScore plus(ActScore other) {
    return new ActScore(
        marked + other.marked,
        found + other.found,
        acts + other.acts,
        polarities + other.polarities);
  }

  /** Share of the found claims whose act is right, 0 to 100. */
  public double act() {
    return share(acts, found);
  }

  /** Share of the found claims whose polarity is right, 0 to 100. */
  public double polarity() {
    return share(polarities, found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** Three lines for people. */
  public String report() {
    return String.format(
        Locale.ROOT,
        "found     %5.1f  (%d of %d)%nact       %5.1f  of those found%npolarity  %5.1f  of those found",
        share(found, marked),
        found,
        marked,
        act(),
        polarity());
  }
}
