package org.entente.nlp.linear;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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
   * The precision of a weight in the file, of the unit by which it learnt. A decision adds up to a
   * hundred weights, so that rounding moves a score by about a tenth where decisions differ by
   * whole units.
   */
  private static final float STEP = 1f / 32;

  private static final int LABEL_BITS = 8;
  private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;

  private final List<String> labels;
  // An open-addressing hash table: hash, place of the row (0: the slot is free), hash, place, …
  private final int[] slots;
  // Rows: number of cells, then each cell a weight above its label. Scoring is memory-bound; this
  // way a feature costs two cache lines.
  private final int[] rows;

  private LinearModel(List<String> labels, int features, int cells) {
    this.labels = List.copyOf(labels);
    slots = new int[Integer.highestOneBit(Math.max(2, features)) * 4 * 2];
    rows = new int[1 + features + cells];
  }

  @Override
  public List<String> labels() {
    return labels;
  }

  @Override
  public void addTo(int[] scores, int feature) {
    int row = slots[slot(feature) + 1];
    int end = row + rows[row];
    for (int i = row + 1; i <= end; i++) {
      int cell = rows[i];
      scores[cell & LABEL_MASK] += cell >> LABEL_BITS;
    }
  }

  @Override
  public void add(Features features, int[] scores) {
    // The tables are far larger than the processor's caches. Loops that only fetch, without a
    // branch that hangs on what they fetch, have it wait for many places in memory at once.
    int[] homes = features.scratch();
    int[] places = features.moreScratch();
    int size = features.size();
    for (int i = 0; i < size; i++) {
      int home = home(features.get(i));
      homes[i] = home;
      places[i] = slots[home + 1];
    }
    int known = 0;
    for (int i = 0; i < size; i++) {
      int row = places[i];
      if (row != 0 && slots[homes[i]] != features.get(i)) {
        row = slots[slot(features.get(i)) + 1];
      }
      places[known] = row;
      known += row == 0 ? 0 : 1;
    }
    int[] ends = homes;
    for (int i = 0; i < known; i++) {
      ends[i] = places[i] + rows[places[i]];
    }
    for (int i = 0; i < known; i++) {
      for (int at = places[i] + 1; at <= ends[i]; at++) {
        int cell = rows[at];
        scores[cell & LABEL_MASK] += cell >> LABEL_BITS;
      }
    }
  }

  /** Where a feature's slot is, or the free one where it would go. */
  private int slot(int feature) {
    int mask = slots.length - 1;
    int slot = home(feature);
    while (slots[slot + 1] != 0 && slots[slot] != feature) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  /** Where a feature's slot is if no other took it. */
  private int home(int feature) {
    return (feature * 0x9e3779b1) >>> 7 << 1 & (slots.length - 1);
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
    // Unpacked as a whole: asking a stream for every single byte takes three times as long.
    ByteBuffer in = ByteBuffer.wrap(new GZIPInputStream(raw, 1 << 16).readAllBytes());
    try {
      return read(name, in);
    } catch (BufferUnderflowException e) {
      throw new IOException(name + " ends too early", e);
    }
  }

  private static LinearModel read(String name, ByteBuffer in) throws IOException {
    if (in.getInt() != MAGIC) {
      throw new IOException(name + " is not a linear model");
    }
    List<String> labels = new ArrayList<>();
    for (int count = in.getInt(); count > 0; count--) {
      labels.add(readText(in));
    }
    int features = in.getInt();
    LinearModel model = new LinearModel(labels, features, in.getInt());
    int hash = Integer.MIN_VALUE;
    // The row at 0 is the empty one of all features that the model does not know.
    int at = 1;
    for (int i = 0; i < features; i++) {
      hash += readVarint(in);
      int slot = model.slot(hash);
      model.slots[slot] = hash;
      model.slots[slot + 1] = at;
      int size = in.get() & 0xff;
      model.rows[at++] = size;
      for (int end = at + size; at < end; at++) {
        int label = in.get() & 0xff;
        model.rows[at] = unzigzag(readVarint(in)) << LABEL_BITS | label;
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

  private static String readText(ByteBuffer in) throws IOException {
    byte[] text = new byte[Short.BYTES + Short.toUnsignedInt(in.getShort(in.position()))];
    in.get(text);
    return DataInputStream.readUTF(new DataInputStream(new ByteArrayInputStream(text)));
  }

  private static int readVarint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.get();
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }
}
