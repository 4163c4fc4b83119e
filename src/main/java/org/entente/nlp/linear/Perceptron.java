package org.entente.nlp.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights that learn: the averaged perceptron (Freund and Schapire 1999; Collins 2002), with
 * averages kept lazily (Daumé 2006). For one thread.
 */
public final class Perceptron implements Weights {
  private static final int FREE = -1;

  private final Thrift thrift;

  private final List<String> labels;
  private int time = 1;
  // An open-addressing hash table; all that scoring reads of a feature lies in one array.
  private int[] hashes = new int[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int[][] cells = new int[1 << 16][];
  private int features;

  /**
   * What is left out of the file.
   *
   * @param leastChanges a feature whose weights changed less often
   * @param leastFeature a feature none of whose averaged weights is as far from 0
   * @param leastWeight a single averaged weight nearer to 0
   */
  public record Thrift(int leastChanges, float leastFeature, float leastWeight) {}

  /**
   * Nothing learnt yet.
   *
   * @param labels what can be decided, at most 255
   * @param thrift what is not worth its place in the file
   */
  public Perceptron(List<String> labels, Thrift thrift) {
    if (labels.size() > 255) {
      throw new IllegalArgumentException("a model's file has room for 255 labels");
    }
    this.labels = List.copyOf(labels);
    this.thrift = thrift;
  }

  @Override
  public List<String> labels() {
    return labels;
  }

  @Override
  public void addTo(int[] scores, int feature) {
    int[] row = cells[slot(feature)];
    if (row != null) {
      for (int i = 0; i < row.length && row[i] >= 0; i += 2) {
        scores[row[i]] += row[i + 1];
      }
    }
  }

  private int slot(int feature) {
    int mask = hashes.length - 1;
    int slot = (feature * 0x9e3779b1) >>> 7 & mask;
    while (cells[slot] != null && hashes[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Counts one decision; averages are over decisions. */
  public void tick() {
    time++;
  }

  /** Moves the features' weights from the label that was found to the one that is right. */
  public void learn(Features features, int right, int found) {
    for (int i = 0; i < features.size(); i++) {
      int slot = slotFor(features.get(i));
      Row row = rows[slot];
      row.changes++;
      cells[slot] = row.change(cells[slot], right, 1, time);
      cells[slot] = row.change(cells[slot], found, -1, time);
    }
  }

  private int slotFor(int feature) {
    int slot = slot(feature);
    if (cells[slot] != null) {
      return slot;
    }
    if (2 * features >= hashes.length) {
      grow();
      slot = slot(feature);
    }
    features++;
    hashes[slot] = feature;
    rows[slot] = new Row();
    cells[slot] = new int[] {FREE, 0, FREE, 0};
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    Row[] oldRows = rows;
    int[][] oldCells = cells;
    hashes = new int[2 * oldHashes.length];
    rows = new Row[2 * oldHashes.length];
    cells = new int[2 * oldHashes.length][];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCells[i] != null) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        rows[slot] = oldRows[i];
        cells[slot] = oldCells[i];
      }
    }
  }

  /** What has been learnt so far, as the file would give it back. */
  public LinearModel learnt() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(bytes);
      return LinearModel.read("learnt weights", new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  /** Writes the averaged weights as the file of a {@link LinearModel}. */
  public void write(OutputStream out) throws IOException {
    int[] kept =
        IntStream.range(0, hashes.length)
            .filter(slot -> cells[slot] != null && rows[slot].changes >= thrift.leastChanges())
            .map(slot -> hashes[slot])
            .sorted()
            .toArray();
    float[][] weights = new float[kept.length][];
    for (int i = 0; i < kept.length; i++) {
      int slot = slot(kept[i]);
      weights[i] = kept(rows[slot].averages(cells[slot], labels.size(), time));
    }
    LinearModel.write(out, labels, kept, weights);
  }

  /** The weights that are worth their place; the file leaves out a feature that has none. */
  private float[] kept(float[] weights) {
    float most = 0;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float least = most < thrift.leastFeature() ? Float.MAX_VALUE : thrift.leastWeight();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.abs(weights[i]) < least ? 0 : weights[i];
    }
    return weights;
  }

  /**
   * What averaging needs of a feature. The weights themselves are in its cells: label, weight,
   * label, weight, the rest {@link #FREE}.
   */
  private static final class Row {
    private double[] totals = new double[2];
    private int[] since = new int[2];
    private int changes;

    /** Changes one weight; returns the cells, grown if there was no room. */
    int[] change(int[] cells, int label, int by, int time) {
      int[] row = cells;
      int at = 0;
      while (at < row.length && row[at] != label && row[at] != FREE) {
        at += 2;
      }
      if (at == row.length) {
        row = Arrays.copyOf(row, 2 * row.length);
        for (int i = at; i < row.length; i += 2) {
          row[i] = FREE;
        }
        totals = Arrays.copyOf(totals, row.length / 2);
        since = Arrays.copyOf(since, row.length / 2);
      }
      row[at] = label;
      totals[at / 2] += (double) row[at + 1] * (time - since[at / 2]);
      since[at / 2] = time;
      row[at + 1] += by;
      return row;
    }

    float[] averages(int[] cells, int labels, int time) {
      float[] averages = new float[labels];
      for (int at = 0; at < cells.length && cells[at] != FREE; at += 2) {
        double total = totals[at / 2] + (double) cells[at + 1] * (time - since[at / 2]);
        averages[cells[at]] = (float) (total / time);
      }
      return averages;
    }
  }
}
