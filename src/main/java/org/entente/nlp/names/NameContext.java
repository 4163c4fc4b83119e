package org.entente.nlp.names;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Adds to a token's ready-made features what the tokens before it were taken for, in this sentence
 * and, for the same word, in the article so far.
 *
 * <p>The features themselves come in as OpenNLP's additional context, one array per token: they are
 * computed once a token, not once for every hypothesis of the beam.
 */
final class NameContext implements NameContextGenerator {
  /** How many features at the end of a context hang on what came before; the others are fixed. */
  static final int HISTORY = 5;

  private static final int SHORTEST_REMEMBERED = 2;

  private final Map<String, String> memory = new HashMap<>();

  @Override
  public String[] getContext(int index, String[] tokens, String[] outcomes, Object[] features) {
    if (features == null || !(features[index] instanceof String[] own)) {
      throw new IllegalArgumentException("a token without features: call find with NameFeatures");
    }
    String one = index > 0 ? outcomes[index - 1] : "^";
    String two = index > 1 ? outcomes[index - 2] : "^";
    String[] all = new String[own.length + HISTORY];
    System.arraycopy(own, 0, all, 0, own.length);
    int at = own.length;
    all[at++] = "o=" + one;
    all[at++] = "oo=" + two + "," + one;
    // The first two features of a token are its lower-cased word and its shape.
    all[at++] = "o" + own[0] + "," + one;
    all[at++] = "o" + own[1] + "," + one;
    all[at] = "m=" + memory.getOrDefault(tokens[index], "");
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
