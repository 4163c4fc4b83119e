package org.entente.model;

import java.util.List;

/**
 * A learned model that labels the elements of a sequence. It lets a package use a model without
 * knowing the library behind it. Implementations are safe for use by any number of threads.
 */
public interface SequenceTagger {
  /**
   * Labels a sequence.
   *
   * @param features for each element its features, in order
   * @return for each element its label and the probability of that label
   */
  List<Label> tag(List<List<String>> features);

  /**
   * How probable every label is, for those who must weigh more than the best sequence.
   *
   * @param features for each element its features, in order
   * @return for each element all labels with their probabilities, always in the same order
   */
  List<List<Label>> distributions(List<List<String>> features);

  /**
   * A label.
   *
   * @param value the outcome
   * @param probability 0 to 1
   */
  record Label(String value, double probability) {}
}
