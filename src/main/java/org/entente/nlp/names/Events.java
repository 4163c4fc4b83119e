package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decisions of a corpus, as numbers: what {@link Chain} learns from.
 *
 * <p>Features are counted by hash, so that the millions that occur once never become objects; a
 * feature's name is kept when it has been seen often enough.
 */
final class Events {
  /** 28 bits of hash, a byte each: of a million kept features one in 270 shares its slot. */
  private static final int SLOTS = 1 << 28;

  private static final int CHUNK = 1 << 20;

  private final int cutoff;
  private final byte[] counts = new byte[SLOTS];
  private final Map<Integer, Integer> kept = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> outcomes = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<int[]> chunks = new ArrayList<>();
  private int[] chunk = new int[CHUNK];
  private int used;
  private int size;

  /**
   * No events yet.
   *
   * @param cutoff how often a feature must occur to be kept, at most 127
   */
  Events(int cutoff) {
    this.cutoff = cutoff;
  }

  /** Adds a decision. */
  void add(String outcome, String[] features) {
    int label = outcomes.indexOf(outcome);
    if (label < 0) {
      label = outcomes.size();
      outcomes.add(outcome);
    }
    if (used + features.length + 2 > CHUNK) {
      chunks.add(Arrays.copyOf(chunk, used));
      chunk = new int[CHUNK];
      used = 0;
    }
    chunk[used++] = label;
    chunk[used++] = features.length;
    for (String feature : features) {
      int slot = slot(feature);
      chunk[used++] = slot;
      if (counts[slot] < cutoff && ++counts[slot] == cutoff) {
        kept.put(slot, names.size());
        names.add(feature);
      }
    }
    size++;
  }

  private static int slot(String feature) {
    // String's own hash is poor in its high bits; this is the finaliser of MurmurHash3.
    int hash = feature.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }

  /** Ends a sentence. */
  void end() {
    if (size > (ends.isEmpty() ? 0 : ends.get(ends.size() - 1))) {
      ends.add(size);
    }
  }

  /**
   * The decisions, sentence by sentence; may be asked for once, since the raw ones are given up.
   */
  int[][][] sentences() {
    int[][] all = decisions();
    int[][][] sentences = new int[ends.size()][][];
    int begin = 0;
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = Arrays.copyOfRange(all, begin, ends.get(i));
      begin = ends.get(i);
    }
    return sentences;
  }

  /** The outcomes, in the order in which they came. */
  List<String> outcomes() {
    return outcomes;
  }

  /** The kept features' names, by number. */
  List<String> names() {
    return names;
  }

  /** Each token: the number of its outcome and then those of its kept features. */
  private int[][] decisions() {
    chunks.add(Arrays.copyOf(chunk, used));
    int[][] decisions = new int[size][];
    int next = 0;
    for (int c = 0; c < chunks.size(); c++) {
      int[] part = chunks.set(c, new int[0]);
      for (int at = 0; at < part.length; at += part[at + 1] + 2) {
        decisions[next++] = decision(part, at);
      }
    }
    return decisions;
  }

  private int[] decision(int[] part, int at) {
    int[] decision = new int[part[at + 1] + 1];
    decision[0] = part[at];
    int length = 1;
    for (int i = at + 2; i < at + 2 + part[at + 1]; i++) {
      Integer feature = kept.get(part[i]);
      if (feature != null) {
        decision[length++] = feature;
      }
    }
    return Arrays.copyOf(decision, length);
  }
}
