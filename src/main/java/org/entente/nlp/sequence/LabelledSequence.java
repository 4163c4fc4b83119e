package org.entente.nlp.sequence;

import java.util.List;

/**
 * A sequence to learn from.
 *
 * @param features for each element its features
 * @param labels for each element its label, as many as there are features
 */
public record LabelledSequence(List<List<String>> features, List<String> labels) {
  public LabelledSequence {
    features = List.copyOf(features);
    labels = List.copyOf(labels);
    if (features.size() != labels.size()) {
      throw new IllegalArgumentException(
          features.size() + " elements, but " + labels.size() + " labels");
    }
  }
}
