package org.entente.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.gazetteer.Table;

/**
 * Weights of features, and from when on a candidate is believed.
 *
 * <p>A conditional logit over an entity's candidates and NIL, which has the score 0: so "nobody the
 * index knows" is an answer with a probability like any other (as in Lazic et al., "Plato: a
 * selective context model for entity resolution", TACL 2015).
 *
 * @param weights one for each feature
 * @param link the least probability of a link
 * @param sure the least probability of a link that says the two are the same
 */
record LinkModel(Map<Feature, Double> weights, double link, double sure) {
  LinkModel {
    weights = Map.copyOf(weights);
  }

  /** The shipped model, {@code /models/links.tsv}, made by {@code entente train links}. */
  static LinkModel load() {
    return of(Table.load("/models/links.tsv"));
  }

  static LinkModel of(Table table) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    double link = 1;
    double sure = 1;
    for (Table.Row row : table.rows()) {
      double value = Double.parseDouble(row.get("weight"));
      switch (row.get("feature")) {
        case "threshold.link" -> link = value;
        case "threshold.sure" -> sure = value;
        default -> weights.put(Feature.valueOf(row.get("feature")), value);
      }
    }
    return new LinkModel(weights, link, sure);
  }

  double score(Map<Feature, Double> features) {
    double sum = 0;
    for (Map.Entry<Feature, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }

  /** The probability of each of an entity's candidates; what is left to 1 is NIL's. */
  List<Double> probabilities(List<Map<Feature, Double>> candidates) {
    double sum = 1;
    List<Double> raised = new ArrayList<>();
    for (Map<Feature, Double> candidate : candidates) {
      double e = Math.exp(score(candidate));
      raised.add(e);
      sum += e;
    }
    double all = sum;
    return raised.stream().map(e -> e / all).toList();
  }
}
