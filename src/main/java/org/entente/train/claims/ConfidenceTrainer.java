package org.entente.train.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.extract.claims.AttributionExamples.Scored;
import org.entente.extract.claims.Confidence;
import org.entente.extract.claims.Confidence.Point;

/**
 * Turns scores into probabilities: groups of like scores, and in each the share that is right, made
 * to rise with the score (pool adjacent violators; Zadrozny and Elkan, 2002).
 */
final class ConfidenceTrainer {
  /** Enough to tell shares that are a tenth apart. */
  private static final int GROUP = 80;

  private ConfidenceTrainer() {}

  /** The points of a line that never falls. */
  static List<Point> fit(List<Scored> scored) {
    List<Scored> sorted =
        scored.stream().sorted(Comparator.comparingDouble(Scored::score)).toList();
    List<Pool> pools = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += GROUP) {
      // What is left over at the end joins the last group.
      int to = sorted.size() - from < 2 * GROUP ? sorted.size() : from + GROUP;
      pools.add(Pool.of(sorted.subList(from, to)));
      while (pools.size() > 1 && last(pools, 2).share() >= last(pools, 1).share()) {
        Pool upper = pools.remove(pools.size() - 1);
        pools.add(pools.remove(pools.size() - 1).plus(upper));
      }
      if (to == sorted.size()) {
        break;
      }
    }
    return pools.stream().map(p -> new Point(p.sum() / p.count(), p.share())).toList();
  }

  private static Pool last(List<Pool> pools, int back) {
    return pools.get(pools.size() - back);
  }

  private record Pool(int count, double sum, int right) {
    static Pool of(List<Scored> scored) {
      return new Pool(
          scored.size(),
          scored.stream().mapToDouble(Scored::score).sum(),
          (int) scored.stream().filter(Scored::right).count());
    }

    Pool plus(Pool other) {
      return new Pool(count + other.count, sum + other.sum, right + other.right);
    }

    double share() {
      return (double) right / count;
    }
  }

  /**
   * The expected calibration error, in ten bins, of what is fitted on the other folds.
   *
   * @param articles the scored attributions of each article
   * @return 0 to 1
   */
  static double crossValidated(List<List<Scored>> articles) {
    int[] count = new int[BINS];
    double[] gap = new double[BINS];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Scored> others = new ArrayList<>();
      List<Scored> own = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? own : others).addAll(articles.get(i));
      }
      Confidence fitted = new Confidence(fit(others));
      for (Scored s : own) {
        double p = fitted.of(s.score());
        int bin = Math.min(BINS - 1, (int) (p * BINS));
        count[bin]++;
        gap[bin] += p - (s.right() ? 1 : 0);
      }
    }
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(gap[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : error / all;
  }

  private static final int FOLDS = 5;
  private static final int BINS = 10;
}
