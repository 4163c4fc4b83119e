package org.entente.nlp.names;

import java.util.stream.IntStream;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.entente.nlp.sequence.Lattice;

/**
 * The most likely names of a sentence as a whole (Viterbi), each label with its probability over
 * all readings of the sentence. For any number of threads.
 */
final class ChainSearch implements SequenceClassificationModel {
  private final NameWeights weights;

  ChainSearch(NameWeights weights) {
    this.weights = weights;
  }

  @Override
  public <T> Sequence bestSequence(
      T[] tokens,
      Object[] features,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    Sequence best = new Sequence();
    if (tokens.length == 0) {
      return best;
    }
    int size = weights.labels().size();
    Lattice lattice = new Lattice(tokens.length, size);
    String[] undecided = new String[0];
    for (int t = 0; t < tokens.length; t++) {
      String[] context = contexts.getContext(t, tokens, undecided, features);
      weights.addStates(context, lattice.states(), t * size);
      if (t > 0) {
        weights.setEdges(context, lattice.edges(), t * size * size);
      } else {
        weights.forbidStart(lattice.states());
      }
    }
    int[] path = lattice.best();
    boolean named = IntStream.of(path).anyMatch(label -> label != weights.other());
    if (named) {
      lattice.sum();
    }
    for (int t = 0; t < path.length; t++) {
      // Nobody asks how sure it is that there is no name.
      best.add(weights.labels().get(path[t]), named ? lattice.probability(t, path[t]) : 1);
    }
    return best;
  }

  /** There is one best sequence; other readings are not kept. */
  @Override
  public <T> Sequence[] bestSequences(
      int count,
      T[] tokens,
      Object[] features,
      double least,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    return new Sequence[] {bestSequence(tokens, features, contexts, validator)};
  }

  @Override
  public <T> Sequence[] bestSequences(
      int count,
      T[] tokens,
      Object[] features,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    return new Sequence[] {bestSequence(tokens, features, contexts, validator)};
  }

  @Override
  public String[] getOutcomes() {
    return weights.labels().toArray(String[]::new);
  }
}
