package org.entente.nlp.sequence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.entente.model.SequenceTagger;
import org.entente.nlp.linear.FeatureIndex;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
 *
 * <p>Every feature speaks for or against each label; a feature whose name begins with {@link #EDGE}
 * also speaks about pairs of neighbouring labels. Unlike a tagger that decides from left to right,
 * it weighs whole sequences and gives true marginal probabilities. Immutable, so any number of
 * threads may share one.
 */
public final class LinearChain implements SequenceTagger {
  /** First character of the features that also weigh the step from the label before. */
  public static final char EDGE = '^';

  private static final int MAGIC = 0x4c434832;

  /** Weights are stored in steps of 1/32: finer ones change no label on held-out text. */
  private static final double STEPS = 32;

  private final List<String> labels;
  private final Map<String, Integer> stateIndex;
  private final float[] state;
  private final Map<String, Integer> edgeIndex;
  private final float[] edge;
  private final FeatureIndex states;
  private final FeatureIndex edges;

  LinearChain(
      List<String> labels,
      Map<String, Integer> stateIndex,
      float[] state,
      Map<String, Integer> edgeIndex,
      float[] edge) {
    this.labels = List.copyOf(labels);
    this.stateIndex = stateIndex;
    this.state = state;
    this.edgeIndex = edgeIndex;
    this.edge = edge;
    states = new FeatureIndex(stateIndex);
    edges = new FeatureIndex(edgeIndex);
  }

  @Override
  public List<Label> tag(List<List<String>> features) {
    if (features.isEmpty()) {
      return List.of();
    }
    Lattice lattice = lattice(features);
    int[] best = lattice.best();
    lattice.sum();
    List<Label> found = new ArrayList<>(best.length);
    for (int t = 0; t < best.length; t++) {
      found.add(new Label(labels.get(best[t]), lattice.probability(t, best[t])));
    }
    return found;
  }

  @Override
  public List<List<Label>> distributions(List<List<String>> features) {
    if (features.isEmpty()) {
      return List.of();
    }
    Lattice lattice = lattice(features);
    lattice.sum();
    List<List<Label>> found = new ArrayList<>(features.size());
    for (int t = 0; t < features.size(); t++) {
      List<Label> here = new ArrayList<>(labels.size());
      for (int y = 0; y < labels.size(); y++) {
        here.add(new Label(labels.get(y), lattice.probability(t, y)));
      }
      found.add(here);
    }
    return found;
  }

  /** All labels, in the order of {@link #distributions}. */
  public List<String> labels() {
    return labels;
  }

  /** The names of all features that the model weighs, in alphabetical order. */
  public Set<String> featureNames() {
    Set<String> names = new TreeSet<>(stateIndex.keySet());
    names.addAll(edgeIndex.keySet());
    return names;
  }

  private Lattice lattice(List<List<String>> features) {
    int size = labels.size();
    Lattice lattice = new Lattice(features.size(), size);
    int always = edges.find("");
    for (int t = 0; t < features.size(); t++) {
      addEdge(lattice, t, always);
      for (String feature : features.get(t)) {
        int at = states.find(feature);
        if (at != FeatureIndex.UNKNOWN) {
          for (int y = 0; y < size; y++) {
            lattice.state[t * size + y] += state[at * size + y];
          }
        }
        if (feature.charAt(0) == EDGE) {
          addEdge(lattice, t, edges.find(feature));
        }
      }
    }
    return lattice;
  }

  private void addEdge(Lattice lattice, int t, int at) {
    if (at == FeatureIndex.UNKNOWN || t == 0) {
      return;
    }
    int pairs = labels.size() * labels.size();
    for (int i = 0; i < pairs; i++) {
      lattice.edge[t * pairs + i] += edge[at * pairs + i];
    }
  }

  /**
   * Writes the model.
   *
   * @throws UncheckedIOException if {@code out} fails
   */
  public void save(OutputStream out) {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out)))) {
      data.writeInt(MAGIC);
      data.writeShort(labels.size());
      for (String label : labels) {
        data.writeUTF(label);
      }
      write(data, stateIndex, state, labels.size());
      write(data, edgeIndex, edge, labels.size() * labels.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the sequence model", e);
    }
  }

  private static void write(
      DataOutputStream data, Map<String, Integer> index, float[] weights, int width)
      throws IOException {
    data.writeInt(index.size());
    for (Map.Entry<String, Integer> entry : new TreeMap<>(index).entrySet()) {
      data.writeUTF(entry.getKey());
      for (int i = 0; i < width; i++) {
        long steps = Math.round(weights[entry.getValue() * width + i] * STEPS);
        data.writeShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps)));
      }
    }
  }

  /**
   * Reads a model that {@link #save} wrote.
   *
   * @throws IllegalArgumentException if it is none
   * @throws UncheckedIOException if {@code in} fails
   */
  public static LinearChain load(InputStream in) {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)))) {
      if (data.readInt() != MAGIC) {
        throw new IllegalArgumentException("not a sequence model");
      }
      int size = data.readUnsignedShort();
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        labels.add(data.readUTF());
      }
      Map<String, Integer> stateIndex = new HashMap<>();
      float[] state = read(data, stateIndex, size);
      Map<String, Integer> edgeIndex = new HashMap<>();
      float[] edge = read(data, edgeIndex, size * size);
      return new LinearChain(labels, stateIndex, state, edgeIndex, edge);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sequence model", e);
    }
  }

  /**
   * Reads a model from the classpath.
   *
   * @param resource absolute name ("/models/claims.bin")
   * @throws IllegalArgumentException if there is none
   */
  public static LinearChain load(String resource) {
    InputStream in = LinearChain.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalArgumentException("no model " + resource + " on the classpath");
    }
    return load(in);
  }

  /**
   * Reads a model from a file.
   *
   * @throws IllegalArgumentException if it holds something else
   * @throws UncheckedIOException if there is none, or it cannot be read
   */
  public static LinearChain load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sequence model " + file, e);
    }
  }

  private static float[] read(DataInputStream data, Map<String, Integer> index, int width)
      throws IOException {
    int count = data.readInt();
    float[] weights = new float[count * width];
    for (int f = 0; f < count; f++) {
      index.put(data.readUTF(), f);
      for (int i = 0; i < width; i++) {
        weights[f * width + i] = (float) (data.readShort() / STEPS);
      }
    }
    return weights;
  }
}
