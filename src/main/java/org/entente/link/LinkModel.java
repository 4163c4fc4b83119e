package org.entente.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.Table;

/**
 * Which of an entity's candidates it is, if it is one of them, and then whether it is one of them
 * at all.
 *
 * <p>The first is a conditional logit over the candidates, learnt where the right one is among
 * them. The second is a logistic model of the best one alone: the probability that it is right.
 * They are two questions: that somebody is far better known than all others of the name says much
 * about who is meant, and little about whether the index knows everybody of that name. (Compare
 * McNamee et al., "HLTCOE approaches to knowledge base population", TAC 2009.)
 *
 * @param ranks weights of the first
 * @param accepts weights of the second
 * @param link the least probability of a link
 * @param sure the least probability of a link that says the two are the same
 */
record LinkModel(
    Map<Feature, Double> ranks, Map<Feature, Double> accepts, double link, double sure) {
  LinkModel {
    ranks = Map.copyOf(ranks);
    accepts = Map.copyOf(accepts);
  }

  /** The shipped model, {@code /models/links.tsv}, made by {@code entente train links}. */
  static LinkModel load() {
    return of(Table.load("/models/links.tsv"));
  }

  static LinkModel of(Table table) {
    Map<Feature, Double> ranks = new EnumMap<>(Feature.class);
    Map<Feature, Double> accepts = new EnumMap<>(Feature.class);
    double link = 1;
    double sure = 1;
    for (Table.Row row : table.rows()) {
      double accept = Double.parseDouble(row.get("accept"));
      switch (row.get("feature")) {
        case "threshold.link" -> link = accept;
        case "threshold.sure" -> sure = accept;
        default -> {
          Feature feature = Feature.valueOf(row.get("feature"));
          ranks.put(feature, Double.parseDouble(row.get("rank")));
          accepts.put(feature, accept);
        }
      }
    }
    return new LinkModel(ranks, accepts, link, sure);
  }

  /**
   * The best candidate.
   *
   * @param place among the candidates
   * @param features with how clearly it was chosen among them
   * @param probability that it is the right one, 0 to 1
   */
  record Best(int place, Map<Feature, Double> features, double probability) {}

  /** The best of an entity's candidates, if it has any. */
  Optional<Best> best(List<Map<Feature, Double>> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<Double> chosen = chosen(candidates);
    int place = 0;
    for (int i = 1; i < chosen.size(); i++) {
      place = chosen.get(i) > chosen.get(place) ? i : place;
    }
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.putAll(candidates.get(place));
    features.put(Feature.CHOSEN, chosen.get(place));
    double probability = 1 / (1 + Math.exp(-score(accepts, features)));
    return Optional.of(new Best(place, features, probability));
  }

  /** The probability of each candidate, given that one of them is right. */
  private List<Double> chosen(List<Map<Feature, Double>> candidates) {
    double[] scores = candidates.stream().mapToDouble(c -> score(ranks, c)).toArray();
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score);
    }
    List<Double> chosen = new ArrayList<>();
    for (double score : scores) {
      chosen.add(Math.exp(score) / sum);
    }
    return chosen;
  }

  private static double score(Map<Feature, Double> weights, Map<Feature, Double> features) {
    double sum = 0;
    for (Map.Entry<Feature, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }
}
