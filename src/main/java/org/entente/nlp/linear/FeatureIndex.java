package org.entente.nlp.linear;

import java.util.Map;

/**
 * The numbers of a model's features by their names: a hash table without the names, which finds a
 * feature with one access to memory, and tells that one is unknown with one. Immutable.
 *
 * <p>A name is known by its 64-bit hash alone. Of a hundred thousand names, one in 10^14 unknown
 * ones is taken for a known one.
 */
public final class FeatureIndex {
  /** The number of a feature that is not in the index. */
  public static final int UNKNOWN = -1;

  private final long[] hashes;
  // One more than the feature's number; 0: the slot is free.
  private final int[] numbers;

  /**
   * Indexes features.
   *
   * @param features their numbers, from 0, by their names
   * @throws IllegalArgumentException if two names have the same hash
   */
  public FeatureIndex(Map<String, Integer> features) {
    // At most half full.
    hashes = new long[Integer.highestOneBit(Math.max(2, features.size())) * 4];
    numbers = new int[hashes.length];
    features.forEach(this::put);
  }

  private void put(String name, int number) {
    long hash = Features.hash(name);
    int slot = slot(hash);
    if (numbers[slot] != 0) {
      throw new IllegalArgumentException("two features have the hash of " + name);
    }
    hashes[slot] = hash;
    numbers[slot] = number + 1;
  }

  /** The number of a feature; {@link #UNKNOWN} if there is none of this name. */
  public int find(String name) {
    return numbers[slot(Features.hash(name))] - 1;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (numbers[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
