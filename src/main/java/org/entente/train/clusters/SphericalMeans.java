package org.entente.train.clusters;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * K-means on the unit sphere (Dhillon and Modha 2001): groups vectors of length 1 by their angle.
 */
final class SphericalMeans {
  private static final int ROUNDS = 10;
  private static final int SEED = 11;

  private SphericalMeans() {}

  /** The group of each vector, from 0 to {@code groups} - 1. */
  static int[] group(float[][] vectors, int groups) {
    Random random = new Random(SEED);
    float[][] centres = new float[groups][];
    for (int g = 0; g < groups; g++) {
      // Vectors come most frequent first, and frequent words make the better seeds.
      centres[g] = vectors[random.nextInt(Math.min(vectors.length, groups * 8))].clone();
    }
    int[] assigned = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] now = centres;
      IntStream.range(0, vectors.length)
          .parallel()
          .forEach(v -> assigned[v] = nearest(vectors[v], now));
      centres = means(vectors, assigned, centres);
    }
    return assigned;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float closest = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = WordVectors.dot(vector, centres[c], 0);
      if (dot > closest) {
        closest = dot;
        best = c;
      }
    }
    return best;
  }

  private static float[][] means(float[][] vectors, int[] assigned, float[][] before) {
    float[][] centres = new float[before.length][vectors[0].length];
    for (int v = 0; v < vectors.length; v++) {
      for (int d = 0; d < vectors[v].length; d++) {
        centres[assigned[v]][d] += vectors[v][d];
      }
    }
    for (int c = 0; c < centres.length; c++) {
      double square = 0;
      for (float value : centres[c]) {
        square += value * value;
      }
      if (square == 0) {
        centres[c] = before[c];
        continue;
      }
      for (int d = 0; d < centres[c].length; d++) {
        centres[c][d] /= (float) Math.sqrt(square);
      }
    }
    return centres;
  }
}
