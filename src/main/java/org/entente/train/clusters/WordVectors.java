package org.entente.train.clusters;

import java.util.List;
import java.util.Random;

/**
 * Learns a vector per word from the words around it: continuous bag of words with negative sampling
 * (Mikolov et al., "Distributed Representations of Words and Phrases", 2013). For one thread; the
 * same text gives the same vectors.
 */
final class WordVectors {
  private static final int DIMENSION = 64;
  private static final int NEGATIVES = 5;
  private static final int PASSES = 3;
  private static final float RATE = 0.05f;
  private static final float LEAST_RATE = 0.0005f;

  /** Words more frequent than this share of the text are passed over at times (Mikolov's 10^-4). */
  private static final double FREQUENT = 1e-4;

  private static final int NOISE = 1 << 22;
  private static final double NOISE_POWER = 0.75;
  private static final int SEED = 7;

  /** Beyond this the sigmoid is flat; in between a table is near enough (as in word2vec). */
  private static final int STEEP = 6;

  private static final int STEPS = 4096;
  private static final float[] SIGMOID = sigmoids();

  private final Vocabulary vocabulary;
  private final int window;
  private final Random random = new Random(SEED);
  private final float[] input;
  private final float[] output;
  private final int[] noise = new int[NOISE];
  private final float[] keep;
  private final float[] mean = new float[DIMENSION];
  private final float[] error = new float[DIMENSION];
  private long state = SEED;

  private WordVectors(Vocabulary vocabulary, int window) {
    this.vocabulary = vocabulary;
    this.window = window;
    input = new float[vocabulary.size() * DIMENSION];
    output = new float[vocabulary.size() * DIMENSION];
    for (int i = 0; i < input.length; i++) {
      input[i] = (random.nextFloat() - 0.5f) / DIMENSION;
    }
    keep = new float[vocabulary.size()];
    double total = vocabulary.total();
    double mass = 0;
    for (int w = 0; w < keep.length; w++) {
      double share = vocabulary.counts()[w] / total;
      keep[w] = (float) Math.min(1, Math.sqrt(FREQUENT / share) + FREQUENT / share);
      mass += Math.pow(vocabulary.counts()[w], NOISE_POWER);
    }
    double reached = 0;
    int filled = 0;
    for (int w = 0; w < keep.length; w++) {
      reached += Math.pow(vocabulary.counts()[w], NOISE_POWER) / mass;
      while (filled < NOISE && (double) filled / NOISE < reached) {
        noise[filled++] = w;
      }
    }
  }

  /**
   * Learns.
   *
   * @param vocabulary the words
   * @param texts word numbers, without unknown words
   * @param window how many words to each side are looked at: few show grammar, many show topic
   * @return a vector of length 1 per word
   */
  static float[][] learn(Vocabulary vocabulary, List<int[]> texts, int window) {
    WordVectors vectors = new WordVectors(vocabulary, window);
    long words = texts.stream().mapToLong(t -> t.length).sum() * PASSES;
    long seen = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      for (int[] text : texts) {
        vectors.see(text, Math.max(LEAST_RATE, RATE * (1 - (float) seen / words)));
        seen += text.length;
      }
    }
    return vectors.normalised();
  }

  private void see(int[] text, float rate) {
    int[] kept = new int[text.length];
    int size = 0;
    for (int word : text) {
      if (keep[word] >= 1 || uniform() < keep[word]) {
        kept[size++] = word;
      }
    }
    for (int i = 0; i < size; i++) {
      int reach = 1 + (int) (uniform() * window);
      see(kept, size, i, reach, rate);
    }
  }

  private void see(int[] text, int size, int at, int reach, float rate) {
    int from = Math.max(0, at - reach);
    int to = Math.min(size - 1, at + reach);
    int around = to - from;
    if (around == 0) {
      return;
    }
    java.util.Arrays.fill(mean, 0);
    java.util.Arrays.fill(error, 0);
    for (int i = from; i <= to; i++) {
      if (i != at) {
        add(mean, input, text[i] * DIMENSION, 1f / around);
      }
    }
    learn(text[at], 1, rate);
    for (int n = 0; n < NEGATIVES; n++) {
      int word = noise[(int) (uniform() * NOISE)];
      if (word != text[at]) {
        learn(word, 0, rate);
      }
    }
    for (int i = from; i <= to; i++) {
      if (i != at) {
        int row = text[i] * DIMENSION;
        for (int d = 0; d < DIMENSION; d++) {
          input[row + d] += error[d];
        }
      }
    }
  }

  private void learn(int word, int label, float rate) {
    int row = word * DIMENSION;
    float gradient = (label - sigmoid(dot(mean, output, row))) * rate;
    for (int d = 0; d < DIMENSION; d++) {
      error[d] += gradient * output[row + d];
      output[row + d] += gradient * mean[d];
    }
  }

  /**
   * The product of {@code a}, whose length is a multiple of four, with a row. Four sums at once:
   * one would make every addition wait for the one before.
   */
  static float dot(float[] a, float[] b, int row) {
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    for (int d = 0; d < a.length; d += 4) {
      one += a[d] * b[row + d];
      two += a[d + 1] * b[row + d + 1];
      three += a[d + 2] * b[row + d + 2];
      four += a[d + 3] * b[row + d + 3];
    }
    return one + two + three + four;
  }

  private static float sigmoid(float value) {
    int step = Math.round((value + STEEP) * STEPS / (2 * STEEP));
    return SIGMOID[Math.max(0, Math.min(STEPS, step))];
  }

  private static float[] sigmoids() {
    float[] values = new float[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      values[i] = (float) (1 / (1 + Math.exp(STEEP - i * 2.0 * STEEP / STEPS)));
    }
    return values;
  }

  private static void add(float[] to, float[] from, int row, float factor) {
    for (int d = 0; d < DIMENSION; d++) {
      to[d] += factor * from[row + d];
    }
  }

  /** From 0 to 1, by xorshift (Marsaglia 2003): java.util.Random would take half of the time. */
  private float uniform() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (state >>> 40) / (float) (1 << 24);
  }

  private float[][] normalised() {
    float[][] rows = new float[vocabulary.size()][DIMENSION];
    for (int w = 0; w < rows.length; w++) {
      double square = 0;
      for (int d = 0; d < DIMENSION; d++) {
        square += input[w * DIMENSION + d] * input[w * DIMENSION + d];
      }
      add(rows[w], input, w * DIMENSION, (float) (1 / Math.sqrt(square + 1e-12)));
    }
    return rows;
  }
}
