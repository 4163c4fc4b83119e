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
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.nlp.linear.Perceptron;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.Tagger;
import org.entente.nlp.tags.WordUses;
import org.entente.nlp.trees.ConllU;

/** Trains the part-of-speech tagger on treebanks. */
public final class TagTraining {
  /** Passes over the treebank; the last corrects fewer than one word in a hundred. */
  private static final int PASSES = 7;

  /** How many sentences of a pass are in capitals; as many are written like titles. */
  private static final double HEADLINES = 0.02;

  /** In titles, most shorter words have no capital. */
  private static final int LONG_WORD = 4;

  /** A label seen less often is a slip of an annotator more often than not. */
  private static final int LEAST_USES = 3;

  /** What was corrected but once is one sentence learnt by heart. */
  static final Perceptron.Thrift THRIFT = new Perceptron.Thrift(2, 0, 0);

  /**
   * The shipped file leaves out features below 4 and single weights below 1, as the file rounds
   * them: five sixths of the features, for 0.02 points on EWT dev.
   */
  private static final Perceptron.Thrift SHIPPED =
      new Perceptron.Thrift(2, 127.5f / 32, 31.5f / 32);

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
    Perceptron weights = learn(sentences, WordUses.shipped(), PASSES, SHIPPED, progress);
    try (OutputStream out = Files.newOutputStream(model)) {
      weights.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write model " + model, e);
    }
  }

  /**
   * Learns to tag.
   *
   * @param uses how open texts use words
   * @param passes over the sentences
   * @param thrift what is not worth its place in the file
   */
  static Perceptron learn(
      List<ConllU.Annotated> sentences,
      WordUses uses,
      int passes,
      Perceptron.Thrift thrift,
      Consumer<String> progress) {
    List<String> labels = labels(sentences);
    Map<String, Integer> indices = new HashMap<>();
    labels.forEach(label -> indices.put(label, indices.size()));
    Perceptron weights = new Perceptron(labels, thrift);
    Tagger tagger = new Tagger(weights, uses);
    List<ConllU.Annotated> order = new ArrayList<>();
    for (ConllU.Annotated sentence : sentences) {
      if (sentence.tags().stream().allMatch(tag -> indices.containsKey(tag.label()))) {
        order.add(sentence);
      }
    }
    long tokens = order.stream().mapToLong(sentence -> sentence.forms().size()).sum();
    Random random = new Random(SEED);
    for (int pass = 1; pass <= passes; pass++) {
      Collections.shuffle(order, random);
      long right = 0;
      for (ConllU.Annotated sentence : order) {
        int[] gold =
            sentence.tags().stream()
                .mapToInt(tag -> indices.getOrDefault(tag.label(), 0))
                .toArray();
        List<String> forms = written(sentence.forms(), random.nextDouble());
        right += Tagger.learn(weights, tagger, forms, gold);
      }
      progress.accept(
          "tags: pass %d of %d, %.2f %% of %d tokens right before correction"
              .formatted(pass, passes, 100.0 * right / tokens, tokens));
    }
    return weights;
  }

  /** Now and then a sentence is a headline: in capitals, or with a capital on each long word. */
  private static List<String> written(List<String> forms, double chance) {
    if (chance < HEADLINES) {
      return forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList();
    }
    if (chance < 2 * HEADLINES) {
      return forms.stream().map(TagTraining::capitalised).toList();
    }
    return forms;
  }

  private static String capitalised(String form) {
    return form.length() < LONG_WORD
        ? form
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
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
