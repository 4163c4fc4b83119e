package org.entente.extract.reference;

import java.util.List;
import java.util.Optional;

/** Decides whom a phrase stands for. */
interface Judge {
  /**
   * A figure that a phrase may stand for.
   *
   * @param figure who
   * @param features what speaks for and against it
   */
  record Candidate(Figure figure, List<String> features) {
    public Candidate {
      features = List.copyOf(features);
    }
  }

  /**
   * A decision.
   *
   * @param figure whom the phrase stands for
   * @param confidence 0 to 1
   */
  record Verdict(Figure figure, double confidence) {}

  /** The one that is meant, unless none is or it is not clear. */
  Optional<Verdict> decide(Spot spot, List<Candidate> candidates);
}
