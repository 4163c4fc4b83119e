package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;
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

  /** Confidence from which one mention of a person makes a family name known. */
  private static final double SURE = 0.8;

  /** Words of offices, in lower case: with a family name behind they are no full name. */
  private static final Set<String> TITLES =
      Table.load("/lexicon/offices.tsv").rows().stream()
          .flatMap(r -> Stream.of(r.get("noun").split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
  private final Set<String> families = new HashSet<>();

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
    if (name.type() == EntityType.PERSON && name.confidence() >= SURE) {
      families.add(words.get(words.size() - 1));
    }
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
    int full = fullName(forms, begin, limit);
    if (full > begin) {
      names.add(new Found(begin, full, EntityType.PERSON, 0.5));
      return full;
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

  /**
   * Behind the full name that begins here ("Special Envoy for Norland Jane Roe") if its family name
   * is a person's elsewhere ("Envoy Roe said"); else the same place.
   */
  private int fullName(List<String> forms, int begin, int limit) {
    int family = begin + 1;
    if (family < limit && forms.get(family).matches("\\p{Lu}\\.")) {
      family++;
    }
    boolean full =
        family < limit
            && families.contains(forms.get(family))
            && forms.get(begin).matches("\\p{Lu}\\p{Ll}[\\p{L}-]+")
            && !TITLES.contains(forms.get(begin).toLowerCase(Locale.ROOT))
            && (family + 1 == forms.size() || !Shape.isCapitalised(forms.get(family + 1)));
    return full ? family + 1 : begin;
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
