package org.entente.nlp.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Adds to a token's ready-made features what the same word was taken for in the article so far.
 *
 * <p>The features themselves come in as OpenNLP's additional context, one array per token: they are
 * computed once a token, before the search.
 */
final class NameContext implements NameContextGenerator {
  private static final int SHORTEST_REMEMBERED = 2;

  private final Map<String, String> memory = new HashMap<>();

  @Override
  public String[] getContext(int index, String[] tokens, String[] outcomes, Object[] features) {
    if (features == null || !(features[index] instanceof String[] own)) {
      throw new IllegalArgumentException("a token without features: call find with NameFeatures");
    }
    String[] all = Arrays.copyOf(own, own.length + 1);
    all[own.length] = "m=" + memory.getOrDefault(tokens[index], "");
    return all;
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      if (Shape.isCapitalised(tokens[i]) && tokens[i].length() >= SHORTEST_REMEMBERED) {
        memory.put(tokens[i], outcomes[i]);
      }
    }
  }

  @Override
  public void clearAdaptiveData() {
    memory.clear();
  }

  /** Does nothing: the features are not OpenNLP's. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}
}
