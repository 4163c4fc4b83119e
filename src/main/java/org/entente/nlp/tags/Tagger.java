package org.entente.nlp.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /**
   * By how much a right tag must lead for nothing to be learnt; one correction moves the lead by
   * twice the number of features. Tuned on EWT and GUM dev: 200 to 300 are equally good.
   */
  private static final int MARGIN = 250;

  /** Words kept with their scores, some 10 MB; nine of ten words of a newspaper are among them. */
  private static final int MOST_FREQUENT = 20_000;

  private static final long START = Features.hash("<start>");

  private final Weights weights;
  private final WordUses uses;
  // The words seen first; most of them are frequent ones.
  private final Map<String, Known> frequent = new ConcurrentHashMap<>();
  // While it learns.
  private final Map<String, Word> learnt = new ConcurrentHashMap<>();
  private final List<Tag> tags;
  private final long[] hashes;

  /**
   * A tagger that decides with {@code weights}.
   *
   * @param uses how open texts use words; the same as when the weights were learnt
   */
  public Tagger(Weights weights, WordUses uses) {
    this.weights = weights;
    this.uses = uses;
    tags = weights.labels().stream().map(Tag::of).toList();
    hashes = weights.labels().stream().mapToLong(Features::hash).toArray();
  }

  /** The tagger with the shipped model. */
  public static Tagger load() {
    return new Tagger(LinearModel.load(MODEL), WordUses.shipped());
  }

  /**
   * Tags a sentence. The weights must not learn any more.
   *
   * @param forms its tokens after typographic normalisation
   * @return one tag per token
   */
  public List<Tag> tag(List<String> forms) {
    List<Known> known = forms.stream().map(this::known).toList();
    Words words = new Words(forms, known.stream().map(Known::word).toList());
    Features features = new Features();
    int[] scores = new int[tags.size()];
    List<Tag> found = new ArrayList<>(words.size());
    long one = START;
    long two = START;
    for (int i = 0; i < words.size(); i++) {
      System.arraycopy(known.get(i).scores(), 0, scores, 0, scores.length);
      features.clear();
      words.features(features, i, one, two);
      weights.add(features, scores);
      int best = best(scores);
      found.add(tags.get(best));
      two = one;
      one = hashes[best];
    }
    return found;
  }

  /** A word, and what it says of its tag alone. */
  private Known known(String form) {
    Known before = frequent.get(form);
    if (before != null) {
      return before;
    }
    Word word = new Word(form, uses);
    Features features = new Features();
    word.features(features);
    int[] scores = new int[tags.size()];
    weights.add(features, scores);
    Known known = new Known(word, scores);
    if (frequent.size() < MOST_FREQUENT) {
      frequent.put(form, known);
    }
    return known;
  }

  private record Known(Word word, int[] scores) {}

  /** A word of the treebank, looked at once for all passes. */
  private Word word(String form) {
    return learnt.computeIfAbsent(form, f -> new Word(f, uses));
  }

  /**
   * Lets the weights learn from one sentence: the tagger tags it, and is corrected where it errs,
   * or is right by less than the margin (Krauth and Mézard 1987).
   *
   * @param gold the right labels' indices among the weights' labels
   * @return how many tags were right
   */
  public static int learn(Perceptron weights, Tagger tagger, List<String> forms, int[] gold) {
    Words words = new Words(forms, forms.stream().map(tagger::word).toList());
    Features features = new Features();
    int[] scores = new int[weights.labels().size()];
    long one = START;
    long two = START;
    int right = 0;
    for (int i = 0; i < words.size(); i++) {
      features.clear();
      words.get(i).features(features);
      words.features(features, i, one, two);
      weights.score(features, scores);
      int best = best(scores);
      weights.tick();
      right += best == gold[i] ? 1 : 0;
      int rival = best == gold[i] ? bestBut(scores, gold[i]) : best;
      if (scores[gold[i]] - scores[rival] <= MARGIN) {
        weights.learn(features, gold[i], rival);
      }
      // What follows is learnt behind the tags it will be tagged behind: the found ones.
      two = one;
      one = tagger.hashes[best];
    }
    return right;
  }

  private static int bestBut(int[] scores, int right) {
    int best = right == 0 ? 1 : 0;
    for (int i = best + 1; i < scores.length; i++) {
      if (scores[i] > scores[best] && i != right) {
        best = i;
      }
    }
    return best;
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
