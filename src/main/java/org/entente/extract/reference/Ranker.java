package org.entente.extract.reference;

import java.util.List;
import java.util.Optional;
import org.entente.model.SequenceTagger;
import org.entente.model.SequenceTagger.Label;

/**
 * Takes the candidate that a model thinks most probable, if it is probable enough. After P. Denis
 * and J. Baldridge, "Specialized Models and Ranking for Coreference Resolution", EMNLP 2008: each
 * kind of reference has a model of its own, and what opens a new chain needs none.
 */
final class Ranker implements Judge {
  /** What a model says of a pair that belongs together. */
  static final String SAME = "same";

  /** What a model says of a pair that does not. */
  static final String OTHER = "other";

  private final SequenceTagger model;
  private final double threshold;

  /**
   * @param model weighs one pair at a time
   * @param threshold least probable verdict, 0 to 1
   */
  Ranker(SequenceTagger model, double threshold) {
    this.model = model;
    this.threshold = threshold;
  }

  @Override
  public Optional<Verdict> decide(Spot spot, List<Candidate> candidates) {
    Optional<Verdict> best = Optional.empty();
    double most = threshold;
    for (Candidate candidate : candidates) {
      double same = probability(candidate);
      if (same >= most) {
        most = same;
        best = Optional.of(new Verdict(candidate.figure(), same));
      }
    }
    return best;
  }

  private double probability(Candidate candidate) {
    return model.distributions(List.of(candidate.features())).get(0).stream()
        .filter(l -> l.value().equals(SAME))
        .mapToDouble(Label::probability)
        .sum();
  }
}
