package org.entente.nlp.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights that have been learnt; immutable.
 *
 * <p>The file is gzip of: magic, number of labels, the labels, number of features, number of
 * weights, then per feature the distance from the previous hash (they ascend), the number of its
 * labels, and per label its index and its weight in steps of {@link #STEP}.
 */
public final class LinearModel implements Weights {
  private static final int MAGIC = 0x454e544c;

  /**
   * The precision of a weight in the file. A decision adds some sixty weights, so that rounding
   * moves a score by about 0.07 where decisions differ by whole units.
   */
  private static final float STEP = 1f / 32;

  private final List<String> labels;
  // An open-addressing hash table: hash -> row [begins[slot], begins[slot] + sizes[slot]).
  private final int[] hashes;
  private final int[] begins;
  private final short[] sizes;
  private final short[] rowLabels;
  private final float[] rowWeights;
  private final int mask;

  private LinearModel(List<String> labels, int features, int cells) {
    this.labels = List.copyOf(labels);
    int capacity = Integer.highestOneBit(Math.max(2, features)) * 4;
    hashes = new int[capacity];
    begins = new int[capacity];
    sizes = new short[capacity];
    rowLabels = new short[cells];
    rowWeights = new float[cells];
    mask = capacity - 1;
  }

  @Override
  public List<String> labels() {
    return labels;
  }

  @Override
  public void addTo(float[] scores, int feature) {
    int slot = slot(feature);
    int begin = begins[slot];
    int end = begin + sizes[slot];
    for (int i = begin; i < end; i++) {
      scores[rowLabels[i]] += rowWeights[i];
    }
  }

  /** The slot of a feature, or the empty one where it would go. */
  private int slot(int feature) {
    int slot = (feature * 0x9e3779b1) >>> 7 & mask;
    while (sizes[slot] != 0 && hashes[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Reads a model from the classpath.
   *
   * @param resource absolute name ("/models/tags.bin.gz")
   * @throws IllegalArgumentException if there is none
   */
  public static LinearModel load(String resource) {
    InputStream found = LinearModel.class.getResourceAsStream(resource);
    if (found == null) {
      throw new IllegalArgumentException("no model " + resource + " on the classpath");
    }
    try (InputStream in = found) {
      return read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + resource, e);
    }
  }

  static LinearModel read(String name, InputStream raw) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException(name + " is not a linear model");
    }
    List<String> labels = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      labels.add(in.readUTF());
    }
    int features = in.readInt();
    LinearModel model = new LinearModel(labels, features, in.readInt());
    int hash = Integer.MIN_VALUE;
    int cell = 0;
    for (int i = 0; i < features; i++) {
      hash += readVarint(in);
      int slot = model.slot(hash);
      model.hashes[slot] = hash;
      model.begins[slot] = cell;
      model.sizes[slot] = (short) in.readUnsignedByte();
      for (int end = cell + model.sizes[slot]; cell < end; cell++) {
        model.rowLabels[cell] = (short) in.readUnsignedByte();
        model.rowWeights[cell] = unzigzag(readVarint(in)) * STEP;
      }
    }
    return model;
  }

  /**
   * Writes learnt rows as a model file.
   *
   * @param labels at most 255
   * @param hashes ascending
   * @param weights per feature one weight per label; those that round to nothing are left out
   */
  static void write(OutputStream out, List<String> labels, int[] hashes, float[][] weights)
      throws IOException {
    int features = 0;
    int cells = 0;
    for (float[] row : weights) {
      int size = size(row);
      features += size > 0 ? 1 : 0;
      cells += size;
    }
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeInt(MAGIC);
      data.writeInt(labels.size());
      for (String label : labels) {
        data.writeUTF(label);
      }
      data.writeInt(features);
      data.writeInt(cells);
      int previous = Integer.MIN_VALUE;
      for (int i = 0; i < hashes.length; i++) {
        int size = size(weights[i]);
        if (size == 0) {
          continue;
        }
        writeVarint(data, hashes[i] - previous);
        previous = hashes[i];
        data.writeByte(size);
        for (int label = 0; label < weights[i].length; label++) {
          int steps = Math.round(weights[i][label] / STEP);
          if (steps != 0) {
            data.writeByte(label);
            writeVarint(data, zigzag(steps));
          }
        }
      }
    }
  }

  /** How many weights of a row do not round to nothing. */
  private static int size(float[] weights) {
    int count = 0;
    for (float weight : weights) {
      count += Math.round(weight / STEP) != 0 ? 1 : 0;
    }
    return count;
  }

  private static int zigzag(int value) {
    return (value << 1) ^ (value >> 31);
  }

  private static int unzigzag(int value) {
    return (value >>> 1) ^ -(value & 1);
  }

  private static void writeVarint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readVarint(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      value |= (part & 0x7f) << shift;
      if (part < 0x80) {
        return value;
      }
    }
  }
}
