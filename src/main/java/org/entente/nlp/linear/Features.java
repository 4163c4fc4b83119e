package org.entente.nlp.linear;

import java.util.Arrays;

/**
 * The features of one decision, as hashes; cleared and filled again for the next decision.
 *
 * <p>A feature is a template's number and the hashes of the values it joins. 32 bits suffice: of a
 * million features one in four thousand shares its hash with another, which no score notices.
 */
public final class Features {
  private int[] hashes = new int[64];
  private int[] scratch = new int[64];
  private int[] moreScratch = new int[64];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The hash of one. */
  public int get(int index) {
    return hashes[index];
  }

  /** Adds a feature of one value. */
  public void add(int template, long a) {
    put(mix(template, a));
  }

  /** Adds a feature that joins two values. */
  public void add(int template, long a, long b) {
    put(mix(mix(template, a), b));
  }

  /** Adds a feature that joins three values. */
  public void add(int template, long a, long b, long c) {
    put(mix(mix(mix(template, a), b), c));
  }

  /** Adds a feature that joins four values. */
  public void add(int template, long a, long b, long c, long d) {
    put(mix(mix(mix(mix(template, a), b), c), d));
  }

  /** Room for one number per feature, for whoever scores them. */
  int[] scratch() {
    return scratch;
  }

  /** As much room again. */
  int[] moreScratch() {
    return moreScratch;
  }

  /** The hash of a value (64-bit FNV-1a). */
  public static long hash(String value) {
    return hash(value, 0, value.length());
  }

  /** The hash of a part of a value, without copying it. */
  public static long hash(String value, int begin, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long hash, long value) {
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014), cut to what keeps values apart.
    long mixed = (hash * 0x9e3779b97f4a7c15L) ^ value;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    return mixed ^ (mixed >>> 27);
  }

  private void put(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      scratch = new int[2 * size];
      moreScratch = new int[2 * size];
    }
    hashes[size++] = (int) (hash ^ (hash >>> 32));
  }
}
