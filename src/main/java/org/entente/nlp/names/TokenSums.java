package org.entente.nlp.names;

import opennlp.tools.ml.model.MaxentModel;

/**
 * The name model as one search sees it: the features that all hypotheses about a token share
 * ({@link NameContext}) are summed once, not once for every hypothesis of the beam. For one thread.
 */
final class TokenSums implements MaxentModel {
  private final NameWeights weights;
  private final double[] shared;
  private String token = "";
  private int size;

  TokenSums(NameWeights weights) {
    this.weights = weights;
    shared = new double[weights.model().getNumOutcomes()];
  }

  @Override
  public double[] eval(String[] context, double[] sums) {
    int own = context.length - NameContext.HISTORY;
    if (!isAt(context[0], own)) {
      weights.start(shared);
      weights.add(context, 0, own, shared);
      token = context[0];
      size = own;
    }
    System.arraycopy(shared, 0, sums, 0, shared.length);
    weights.add(context, own, context.length, sums);
    NameWeights.normalise(sums);
    return sums;
  }

  /** Every token's first feature is a string made for it, so the same object is the same token. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isAt(String first, int own) {
    return token == first && size == own;
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[shared.length]);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return weights.model().eval(context, values);
  }

  @Override
  public String getBestOutcome(double[] outcomes) {
    return weights.model().getBestOutcome(outcomes);
  }

  @Override
  public String getAllOutcomes(double[] outcomes) {
    return weights.model().getAllOutcomes(outcomes);
  }

  @Override
  public String getOutcome(int index) {
    return weights.model().getOutcome(index);
  }

  @Override
  public int getIndex(String outcome) {
    return weights.model().getIndex(outcome);
  }

  @Override
  public int getNumOutcomes() {
    return weights.model().getNumOutcomes();
  }
}
