package org.entente.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands beside words.
 *
 * @param rows per word a vector of length 1
 * @param width dimensions of the vectors
 */
record Neighbours(List<Row> rows, int width) {

  /** A sparse vector: which places hold which values. */
  record Row(int[] places, float[] values) {}

  /**
   * Counts neighbours and weighs them by positive pointwise mutual information.
   *
   * @param runs texts as numbers of words
   * @param words the words to describe, the most frequent first
   * @param vocabulary how many words there are
   * @param most how many of the most frequent words count as neighbours; all others count as one
   */
  static Neighbours count(List<int[]> runs, int[] words, int vocabulary, int most) {
    int[] index = new int[vocabulary];
    Arrays.fill(index, -1);
    for (int i = 0; i < words.length; i++) {
      index[words[i]] = i;
    }
    int side = most + 2;
    int width = 2 * side;
    Map<Long, Integer> counts = new HashMap<>();
    for (int[] run : runs) {
      for (int i = 0; i < run.length; i++) {
        int word = index[run[i]];
        if (word >= 0) {
          int before = i == 0 ? most + 1 : neighbour(index[run[i - 1]], most);
          int after = i == run.length - 1 ? most + 1 : neighbour(index[run[i + 1]], most);
          counts.merge((long) word * width + before, 1, Integer::sum);
          counts.merge((long) word * width + side + after, 1, Integer::sum);
        }
      }
    }
    double[] ofWord = new double[words.length];
    double[] ofPlace = new double[width];
    double total = 0;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      ofWord[(int) (entry.getKey() / width)] += entry.getValue();
      ofPlace[(int) (entry.getKey() % width)] += entry.getValue();
      total += entry.getValue();
    }
    List<Map<Integer, Double>> sparse =
        java.util.stream.IntStream.range(0, words.length)
            .<Map<Integer, Double>>mapToObj(i -> new TreeMap<>())
            .toList();
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      int word = (int) (entry.getKey() / width);
      int place = (int) (entry.getKey() % width);
      double information = Math.log(entry.getValue() * total / (ofWord[word] * ofPlace[place]));
      if (information > 0) {
        // Rare pairs have the highest information and the least weight of evidence.
        sparse.get(word).put(place, information * Math.sqrt(Math.min(entry.getValue(), 25)));
      }
    }
    return new Neighbours(sparse.stream().map(Neighbours::row).toList(), width);
  }

  private static int neighbour(int index, int most) {
    return index >= 0 && index < most ? index : most;
  }

  private static Row row(Map<Integer, Double> sparse) {
    double square = 0;
    for (double value : sparse.values()) {
      square += value * value;
    }
    double length = Math.max(Math.sqrt(square), 1e-9);
    int[] places = new int[sparse.size()];
    float[] values = new float[sparse.size()];
    int at = 0;
    for (Map.Entry<Integer, Double> entry : sparse.entrySet()) {
      places[at] = entry.getKey();
      values[at++] = (float) (entry.getValue() / length);
    }
    return new Row(places, values);
  }
}
