package org.entente.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.nlp.linear.Perceptron;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.Tagger;
import org.entente.nlp.trees.ConllU;

/** Trains the part-of-speech tagger on treebanks. */
public final class TagTraining {
  /** Passes over the treebank; the last corrects fewer than one word in a hundred. */
  private static final int PASSES = 7;

  /** A label seen less often is a slip of an annotator more often than not. */
  private static final int LEAST_USES = 3;

  /** What was corrected but once is one sentence learnt by heart. */
  private static final int LEAST_CHANGES = 2;

  private static final long SEED = 1648;

  private TagTraining() {}

  /**
   * Trains and writes the model.
   *
   * @param corpora the folder with {@code ud-ewt} and {@code gum}
   * @param model the file to write
   * @param progress is told in words how it goes
   */
  public static void train(Path corpora, Path model, Consumer<String> progress) {
    List<ConllU.Annotated> sentences = Corpora.treebanks(corpora);
    Perceptron weights = learn(sentences, progress);
    try (OutputStream out = Files.newOutputStream(model)) {
      weights.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write model " + model, e);
    }
  }

  static Perceptron learn(List<ConllU.Annotated> sentences, Consumer<String> progress) {
    List<String> labels = labels(sentences);
    Map<String, Integer> indices = new HashMap<>();
    labels.forEach(label -> indices.put(label, indices.size()));
    Perceptron weights = new Perceptron(labels, LEAST_CHANGES);
    Tagger tagger = new Tagger(weights);
    List<ConllU.Annotated> order = new ArrayList<>();
    for (ConllU.Annotated sentence : sentences) {
      if (sentence.tags().stream().allMatch(tag -> indices.containsKey(tag.label()))) {
        order.add(sentence);
      }
    }
    long tokens = order.stream().mapToLong(sentence -> sentence.forms().size()).sum();
    Random random = new Random(SEED);
    for (int pass = 1; pass <= PASSES; pass++) {
      Collections.shuffle(order, random);
      long right = 0;
      for (ConllU.Annotated sentence : order) {
        int[] gold =
            sentence.tags().stream()
                .mapToInt(tag -> indices.getOrDefault(tag.label(), 0))
                .toArray();
        right += Tagger.learn(weights, tagger, sentence.forms(), gold);
      }
      progress.accept(
          "tags: pass %d of %d, %.2f %% of %d tokens right before correction"
              .formatted(pass, PASSES, 100.0 * right / tokens, tokens));
    }
    return weights;
  }

  private static List<String> labels(List<ConllU.Annotated> sentences) {
    Map<String, Integer> uses = new TreeMap<>();
    for (ConllU.Annotated sentence : sentences) {
      for (Tag tag : sentence.tags()) {
        uses.merge(tag.label(), 1, Integer::sum);
      }
    }
    uses.values().removeIf(count -> count < LEAST_USES);
    return List.copyOf(uses.keySet());
  }
}
