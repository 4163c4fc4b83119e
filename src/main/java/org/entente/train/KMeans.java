package org.entente.train;

import java.util.List;

/** Spherical k-means: clusters by the cosine to their mean. No chance is involved. */
final class KMeans {
  private KMeans() {}

  /**
   * Clusters vectors of length 1.
   *
   * @param rows the vectors; the first {@code clusters} of them are the first means
   * @param width their dimensions
   * @return for each vector its cluster's number
   */
  static int[] cluster(List<Neighbours.Row> rows, int width, int clusters, int rounds) {
    int[] found = new int[rows.size()];
    // Laid out place by place, so that one value of a vector meets all means at once.
    float[] means = new float[width * clusters];
    for (int cluster = 0; cluster < Math.min(clusters, rows.size()); cluster++) {
      add(rows.get(cluster), cluster, means, clusters);
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < found.length; i++) {
        found[i] = nearest(rows.get(i), means, clusters);
      }
      java.util.Arrays.fill(means, 0);
      for (int i = 0; i < found.length; i++) {
        add(rows.get(i), found[i], means, clusters);
      }
      normalise(means, width, clusters);
    }
    return found;
  }

  private static void add(Neighbours.Row row, int cluster, float[] means, int clusters) {
    for (int i = 0; i < row.places().length; i++) {
      means[row.places()[i] * clusters + cluster] += row.values()[i];
    }
  }

  private static int nearest(Neighbours.Row row, float[] means, int clusters) {
    float[] cosines = new float[clusters];
    for (int i = 0; i < row.places().length; i++) {
      int base = row.places()[i] * clusters;
      float value = row.values()[i];
      for (int cluster = 0; cluster < clusters; cluster++) {
        cosines[cluster] += value * means[base + cluster];
      }
    }
    int best = 0;
    for (int cluster = 1; cluster < clusters; cluster++) {
      if (cosines[cluster] > cosines[best]) {
        best = cluster;
      }
    }
    return best;
  }

  private static void normalise(float[] means, int width, int clusters) {
    for (int cluster = 0; cluster < clusters; cluster++) {
      double square = 0;
      for (int place = 0; place < width; place++) {
        double value = means[place * clusters + cluster];
        square += value * value;
      }
      float length = (float) Math.max(Math.sqrt(square), 1e-9);
      for (int place = 0; place < width; place++) {
        means[place * clusters + cluster] /= length;
      }
    }
  }
}
