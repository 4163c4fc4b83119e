package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import org.junit.jupiter.api.Test;

class TokenSumsTest {
  /** The names' confidences are part of the facts: they must not change by a bit. */
  @Test
  void givesExactlyWhatOpenNlpGives() throws IOException {
    AbstractModel theirs = model();
    List<String> known =
        ((Map<?, ?>) theirs.getDataStructures()[1])
            .keySet().stream().map(Object::toString).toList();
    TokenSums ours = new TokenSums(new NameWeights(theirs));
    double[] sums = new double[theirs.getNumOutcomes()];
    for (int token = 0; token < 200; token++) {
      List<String> fixed = new ArrayList<>(List.of("w=token" + token, "no such feature"));
      for (int i = 0; i < 40; i++) {
        fixed.add(known.get((token * 97 + i * 31) % known.size()));
      }
      for (int hypothesis = 0; hypothesis < 3; hypothesis++) {
        List<String> context = new ArrayList<>(fixed);
        for (int i = 0; i < NameContext.HISTORY; i++) {
          context.add(known.get((token * 13 + hypothesis * 7 + i) % known.size()));
        }
        String[] features = context.toArray(String[]::new);
        assertThat(ours.eval(features, sums)).containsExactly(theirs.eval(features));
      }
    }
  }

  private static AbstractModel model() throws IOException {
    try (InputStream in = TokenSumsTest.class.getResourceAsStream("/models/names.bin")) {
      return new NameModel(in).getArtifact("nameFinder.model");
    }
  }
}
