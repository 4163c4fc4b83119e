package org.entente.extract.claims;

import java.util.Arrays;
import java.util.List;
import org.entente.gazetteer.Table;

/**
 * How probably an attribution with a score of the models is right: a rising line through points
 * that were counted ({@code models/claims-confidence.tsv}).
 */
public final class Confidence {
  /** The models' own scores. */
  public static final Confidence RAW = new Confidence(List.of());

  /**
   * A point of the line.
   *
   * @param score product of the models' probabilities of cue and content, 0 to 1
   * @param share of the attributions with such a score that are right, 0 to 1
   */
  public record Point(double score, double share) {}

  private final double[] scores;
  private final double[] shares;

  /**
   * A line through points.
   *
   * @param points in rising order of score; none for the score itself
   */
  public Confidence(List<Point> points) {
    scores = points.stream().mapToDouble(Point::score).toArray();
    shares = points.stream().mapToDouble(Point::share).toArray();
  }

  /** Reads the shipped points. */
  public static Confidence load() {
    return new Confidence(
        Table.load("/models/claims-confidence.tsv").rows().stream()
            .map(
                row ->
                    new Point(
                        Double.parseDouble(row.get("score")), Double.parseDouble(row.get("share"))))
            .toList());
  }

  /** The share that is right of those with this score; level beyond the first and last point. */
  public double of(double score) {
    if (scores.length == 0) {
      return score;
    }
    int at = Arrays.binarySearch(scores, score);
    if (at >= 0) {
      return shares[at];
    }
    int above = -at - 1;
    if (above == 0 || above == scores.length) {
      return shares[Math.max(0, above - 1)];
    }
    double way = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    return shares[above - 1] + way * (shares[above] - shares[above - 1]);
  }
}
