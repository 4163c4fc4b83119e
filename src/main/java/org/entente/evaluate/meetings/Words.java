package org.entente.evaluate.meetings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evaluate.SpanScore;

/** Phrases compared by their distinct words, in lower case and without small words. */
final class Words {
  /** Words that say nothing about a topic or an office. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "to", "and", "or", "for", "with", "by", "at", "s");

  private Words() {}

  /** How many words of all the marked phrases are in any of the found ones, and the reverse. */
  static SpanScore overlap(Stream<String> marked, Stream<String> found) {
    Set<String> known = content(marked);
    Set<String> told = content(found);
    Set<String> both = new HashSet<>(known);
    both.retainAll(told);
    return new SpanScore(both.size(), told.size(), known.size());
  }

  /** Whether one of two phrases has all words of the other; never if the marked one has none. */
  static boolean contained(String marked, String found) {
    Set<String> a = content(Stream.of(marked));
    Set<String> b = content(Stream.of(found));
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  /** The share of common words in all words of two phrases, 0 to 1. */
  static double jaccard(String a, String b) {
    SpanScore overlap = overlap(Stream.of(a), Stream.of(b));
    int all = overlap.found() + overlap.known() - overlap.right();
    return all == 0 ? 0 : (double) overlap.right() / all;
  }

  private static Set<String> content(Stream<String> phrases) {
    return phrases
        .flatMap(p -> Arrays.stream(p.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
        .collect(Collectors.toSet());
  }
}
