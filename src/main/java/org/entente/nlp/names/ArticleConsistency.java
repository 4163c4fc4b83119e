package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;

/**
 * One name, one type, in all of an article: the mentions of a name vote, and a person's full name
 * votes for its family name ("one sense per discourse", Gale, Church and Yarowsky 1992).
 */
final class ArticleConsistency {
  /** How much more votes another type needs to overrule what the model says of one mention. */
  private static final double OVERRULE = 2.0;

  /** Votes from which mentions that the model overlooked are added. */
  private static final double ADD = 1.5;

  private static final int LONGEST = 6;

  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();

  private ArticleConsistency() {}

  /**
   * Makes an article's names agree.
   *
   * @param forms the tokens of its sentences
   * @param found the names of its sentences
   */
  static List<List<Found>> agree(List<List<String>> forms, List<List<Found>> found) {
    ArticleConsistency article = new ArticleConsistency();
    for (int i = 0; i < forms.size(); i++) {
      for (Found name : found.get(i)) {
        article.vote(forms.get(i).subList(name.begin(), name.end()), name);
      }
    }
    List<List<Found>> agreed = new ArrayList<>(found.size());
    for (int i = 0; i < forms.size(); i++) {
      agreed.add(article.inSentence(forms.get(i), found.get(i)));
    }
    return agreed;
  }

  private void vote(List<String> words, Found name) {
    vote(String.join(" ", words), name.type(), name.confidence());
    if (name.type() == EntityType.PERSON && words.size() > 1) {
      vote(words.get(words.size() - 1), name.type(), name.confidence());
    }
  }

  private void vote(String words, EntityType type, double weight) {
    votes
        .computeIfAbsent(words, w -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Double::sum);
  }

  private List<Found> inSentence(List<String> forms, List<Found> found) {
    boolean[] taken = new boolean[forms.size()];
    List<Found> names = new ArrayList<>(found.size());
    for (Found name : found) {
      names.add(retyped(forms, name));
      java.util.Arrays.fill(taken, name.begin(), name.end(), true);
    }
    if (!Shape.isShouted(forms)) {
      int at = 0;
      while (at < taken.length) {
        boolean free = !taken[at] && Shape.isCapitalised(forms.get(at));
        at = free ? add(forms, at, taken, names) : at + 1;
      }
      names.sort(Comparator.comparingInt(Found::begin));
    }
    return names;
  }

  private Found retyped(List<String> forms, Found name) {
    Map<EntityType, Double> counted =
        votes.getOrDefault(String.join(" ", forms.subList(name.begin(), name.end())), Map.of());
    EntityType best = best(counted, name.type());
    boolean overruled =
        counted.getOrDefault(best, 0.0) > OVERRULE * counted.getOrDefault(name.type(), 0.0);
    return overruled ? new Found(name.begin(), name.end(), best, name.confidence()) : name;
  }

  /** Adds the longest known name that begins here; returns where to go on. */
  private int add(List<String> forms, int begin, boolean[] taken, List<Found> names) {
    int limit = begin;
    while (limit < forms.size() && limit < begin + LONGEST && !taken[limit]) {
      limit++;
    }
    for (int end = limit; end > begin; end--) {
      Map<EntityType, Double> counted =
          votes.getOrDefault(String.join(" ", forms.subList(begin, end)), Map.of());
      EntityType best = best(counted, EntityType.NORP);
      double votesForBest = counted.getOrDefault(best, 0.0);
      if (votesForBest >= ADD && standsAlone(forms, begin, end)) {
        names.add(new Found(begin, end, best, 0.5));
        return end;
      }
    }
    return begin + 1;
  }

  /** Not a part of a longer capitalised phrase, which is another name. */
  private static boolean standsAlone(List<String> forms, int begin, int end) {
    boolean left = begin == 0 || !Shape.isCapitalised(forms.get(begin - 1));
    boolean right = end == forms.size() || !Shape.isCapitalised(forms.get(end));
    return left && right;
  }

  private static EntityType best(Map<EntityType, Double> counted, EntityType otherwise) {
    EntityType best = otherwise;
    double most = counted.getOrDefault(otherwise, 0.0);
    for (Map.Entry<EntityType, Double> entry : counted.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
