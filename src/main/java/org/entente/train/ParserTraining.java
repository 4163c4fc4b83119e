package org.entente.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.nlp.linear.LinearModel;
import org.entente.nlp.linear.Perceptron;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.Tagger;
import org.entente.nlp.tags.WordUses;
import org.entente.nlp.trees.ConllU;
import org.entente.nlp.trees.Parser;

/**
 * Trains the parser on treebanks, with the tags that a tagger gives that has not seen the sentence
 * (jackknifing): the parser learns to live with the tagger's errors.
 */
public final class ParserTraining {
  /** Passes over the treebank: on EWT dev the fifth still gained 0.2 LAS over the fourth. */
  private static final int PASSES = 6;

  /** The first pass is too bad to follow its own errors. */
  private static final int PASSES_WITHOUT_EXPLORATION = 1;

  /** Goldberg and Nivre 2013. */
  private static final double EXPLORATION = 0.9;

  private static final int FOLDS = 4;

  /** Of the taggers for the other folds: a little worse than the shipped one, in half the time. */
  private static final int TAGGER_PASSES = 3;

  /**
   * For a smaller and faster model: of what four corrections are needed for, the half with small
   * weights goes too, which costs 0.06 LAS with gold tags on EWT dev.
   */
  private static final Perceptron.Thrift THRIFT = new Perceptron.Thrift(4, 2, 0.5f);

  private static final long SEED = 1648;

  private ParserTraining() {}

  /**
   * Trains and writes the model.
   *
   * @param corpora the folder with {@code ud-ewt} and {@code gum}
   * @param model the file to write
   * @param progress is told in words how it goes
   */
  public static void train(Path corpora, Path model, Consumer<String> progress) {
    List<ConllU.Annotated> sentences = Corpora.treebanks(corpora);
    Perceptron weights = learn(jackknifed(sentences, progress), progress);
    try (OutputStream out = Files.newOutputStream(model)) {
      weights.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write model " + model, e);
    }
  }

  private static Perceptron learn(List<ConllU.Annotated> sentences, Consumer<String> progress) {
    TreeSet<String> relations = new TreeSet<>();
    sentences.forEach(sentence -> relations.addAll(sentence.tree().relations()));
    Perceptron weights = new Perceptron(Parser.labels(relations), THRIFT);
    Parser parser = new Parser(weights);
    List<ConllU.Annotated> order = new ArrayList<>(sentences);
    long moves = order.stream().mapToLong(sentence -> 2L * sentence.forms().size()).sum();
    Random random = new Random(SEED);
    for (int pass = 1; pass <= PASSES; pass++) {
      Collections.shuffle(order, random);
      double exploration = pass > PASSES_WITHOUT_EXPLORATION ? EXPLORATION : 0;
      long right = 0;
      for (ConllU.Annotated s : order) {
        right += parser.learn(weights, s.forms(), s.tags(), s.tree(), exploration, random);
      }
      progress.accept(
          "trees: pass %d of %d, %.2f %% of %d moves right before correction"
              .formatted(pass, PASSES, 100.0 * right / moves, moves));
    }
    return weights;
  }

  /** The same sentences with tags as found by taggers that learnt from the other sentences. */
  private static List<ConllU.Annotated> jackknifed(
      List<ConllU.Annotated> sentences, Consumer<String> progress) {
    progress.accept("tags for the parser: " + FOLDS + " folds");
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(fold -> tagged(sentences, fold))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ConllU.Annotated> tagged(List<ConllU.Annotated> sentences, int fold) {
    int from = (int) ((long) sentences.size() * fold / FOLDS);
    int to = (int) ((long) sentences.size() * (fold + 1) / FOLDS);
    List<ConllU.Annotated> others = new ArrayList<>(sentences.subList(0, from));
    others.addAll(sentences.subList(to, sentences.size()));
    LinearModel learnt =
        TagTraining.learn(
                others, WordUses.shipped(), TAGGER_PASSES, TagTraining.THRIFT, words -> {})
            .learnt();
    Tagger tagger = new Tagger(learnt, WordUses.shipped());
    List<ConllU.Annotated> tagged = new ArrayList<>();
    for (ConllU.Annotated sentence : sentences.subList(from, to)) {
      List<Tag> tags = tagger.tag(sentence.forms());
      tagged.add(new ConllU.Annotated(sentence.forms(), sentence.lemmas(), tags, sentence.tree()));
    }
    return tagged;
  }
}
