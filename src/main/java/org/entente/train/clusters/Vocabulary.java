package org.entente.train.clusters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words that occur often enough, most frequent first.
 *
 * @param words the words by number
 * @param counts how often each occurs
 * @param numbers the numbers by word
 */
record Vocabulary(List<String> words, long[] counts, Map<String, Integer> numbers) {
  /**
   * Keeps the words that occur {@code least} times at least.
   *
   * @param words words by number
   * @param texts texts of these numbers
   */
  static Vocabulary of(List<String> words, List<int[]> texts, int least) {
    int[] counted = new int[words.size()];
    for (int[] text : texts) {
      for (int word : text) {
        counted[word]++;
      }
    }
    List<Integer> kept =
        IntStream.range(0, counted.length)
            .filter(w -> counted[w] >= least)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(w -> -counted[w]).thenComparing(words::get))
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    long[] counts = new long[kept.size()];
    for (int i = 0; i < counts.length; i++) {
      numbers.put(words.get(kept.get(i)), i);
      counts[i] = counted[kept.get(i)];
    }
    return new Vocabulary(kept.stream().map(words::get).toList(), counts, numbers);
  }

  /** A text in this vocabulary's numbers, without what it does not know. */
  int[] known(List<String> named, int[] text) {
    return Arrays.stream(text)
        .map(word -> numbers.getOrDefault(named.get(word), -1))
        .filter(word -> word >= 0)
        .toArray();
  }

  int size() {
    return counts.length;
  }

  long total() {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    return total;
  }
}
