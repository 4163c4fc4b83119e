package org.entente.nlp.tags;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.linear.Features;
import org.entente.nlp.linear.LinearModel;
import org.entente.nlp.linear.Perceptron;
import org.entente.nlp.linear.Weights;

/**
 * Tags a sentence's tokens from left to right, each with the best label that the words around it
 * and the two tags before it suggest. For any number of threads, once it has learnt.
 */
public final class Tagger {
  /** Where the shipped model is. */
  public static final String MODEL = "/models/tags.bin.gz";

  private static final long START = Features.hash("<start>");

  private final Weights weights;
  private final List<Tag> tags;
  private final long[] hashes;

  /** A tagger that decides with {@code weights}. */
  public Tagger(Weights weights) {
    this.weights = weights;
    tags = weights.labels().stream().map(Tag::of).toList();
    hashes = weights.labels().stream().mapToLong(Features::hash).toArray();
  }

  /** The tagger with the shipped model. */
  public static Tagger load() {
    return new Tagger(LinearModel.load(MODEL));
  }

  /**
   * Tags a sentence.
   *
   * @param forms its tokens after typographic normalisation
   * @return one tag per token
   */
  public List<Tag> tag(List<String> forms) {
    Words words = new Words(forms);
    Features features = new Features();
    int[] scores = new int[tags.size()];
    List<Tag> found = new ArrayList<>(words.size());
    long one = START;
    long two = START;
    for (int i = 0; i < words.size(); i++) {
      words.features(features, i, one, two);
      weights.score(features, scores);
      int best = best(scores);
      found.add(tags.get(best));
      two = one;
      one = hashes[best];
    }
    return found;
  }

  /**
   * Lets the weights learn from one sentence: the tagger tags it, and is corrected where it errs.
   *
   * @param gold the right labels' indices among the weights' labels
   * @return how many tags were right
   */
  public static int learn(Perceptron weights, Tagger tagger, List<String> forms, int[] gold) {
    Words words = new Words(forms);
    Features features = new Features();
    int[] scores = new int[weights.labels().size()];
    long one = START;
    long two = START;
    int right = 0;
    for (int i = 0; i < words.size(); i++) {
      words.features(features, i, one, two);
      weights.score(features, scores);
      int best = best(scores);
      weights.tick();
      if (best == gold[i]) {
        right++;
      } else {
        weights.learn(features, gold[i], best);
      }
      // What follows is learnt behind the tags it will be tagged behind: the found ones.
      two = one;
      one = tagger.hashes[best];
    }
    return right;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
