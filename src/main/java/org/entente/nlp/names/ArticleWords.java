package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an article as a whole shows about its words, before any name is known, so that every mention
 * profits from the clearest one, whether it comes earlier or later.
 *
 * @param lower words that occur in lower case
 * @param inside capitalised words that occur inside a sentence, where the capital means something
 * @param before for a capitalised word the words that stand before it, most frequent first
 * @param after for a capitalised word the words that stand after it, most frequent first
 * @param acronyms acronyms whose long form the article spells out in capitalised words
 */
record ArticleWords(
    Set<String> lower,
    Set<String> inside,
    Map<String, List<String>> before,
    Map<String, List<String>> after,
    Set<String> acronyms) {

  /** Neighbours kept per word: more of them are noise (chosen on UNER dev). */
  private static final int NEIGHBOURS = 3;

  /** Words an acronym passes over in its long form. */
  private static final Set<String> SKIPPED = Set.of("of", "the", "for", "and", "on", "in", "to");

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 7;

  /** Reads the article's sentences, each a list of forms. */
  static ArticleWords of(List<List<String>> sentences) {
    Set<String> lower = new HashSet<>();
    Set<String> inside = new HashSet<>();
    Map<String, Map<String, Integer>> before = new HashMap<>();
    Map<String, Map<String, Integer>> after = new HashMap<>();
    Set<String> initials = new HashSet<>();
    Set<String> shouted = new HashSet<>();
    for (List<String> forms : sentences) {
      if (Shape.isShouted(forms)) {
        continue;
      }
      StringBuilder run = new StringBuilder();
      for (int i = 0; i < forms.size(); i++) {
        String form = forms.get(i);
        if (!Shape.isCapitalised(form)) {
          lower.add(form);
          if (!SKIPPED.contains(form)) {
            run.setLength(0);
          }
          continue;
        }
        if (Shape.isUpper(form)) {
          shouted.add(form);
        }
        run.append(form.charAt(0));
        addEndings(run, initials);
        if (i > 0) {
          inside.add(form);
          count(before, form, forms.get(i - 1));
        }
        count(after, form, i + 1 < forms.size() ? forms.get(i + 1) : "</s>");
      }
    }
    shouted.retainAll(initials);
    return new ArticleWords(lower, inside, frequent(before), frequent(after), shouted);
  }

  private static void addEndings(StringBuilder run, Set<String> initials) {
    for (int length = SHORTEST_ACRONYM; length <= LONGEST_ACRONYM; length++) {
      if (run.length() >= length) {
        initials.add(run.substring(run.length() - length));
      }
    }
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String word, String neighbour) {
    counts
        .computeIfAbsent(word, w -> new TreeMap<>())
        .merge(neighbour.toLowerCase(Locale.ROOT), 1, Integer::sum);
  }

  private static Map<String, List<String>> frequent(Map<String, Map<String, Integer>> counts) {
    Map<String, List<String>> kept = new HashMap<>();
    counts.forEach(
        (word, neighbours) -> {
          List<Map.Entry<String, Integer>> ranked = new ArrayList<>(neighbours.entrySet());
          ranked.sort(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()));
          kept.put(
              word,
              ranked.subList(0, Math.min(NEIGHBOURS, ranked.size())).stream()
                  .map(Map.Entry::getKey)
                  .toList());
        });
    return kept;
  }
}
