package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which attribution stands inside which: the parent is the smallest one whose content holds the
 * child's cue.
 */
final class Nesting {
  /**
   * An attribution in its place.
   *
   * @param attribution the words
   * @param parent index of the attribution around it in the same list, which comes before it; -1
   *     for an outermost one
   * @param depth number of attributions around it
   */
  record Placed(Attribution attribution, int parent, int depth) {}

  private Nesting() {}

  /**
   * Puts attributions in order, parents before children.
   *
   * @param outer those the models found
   * @param inner those of the rules: they count inside the content of another, and where they stand
   *     alone only if {@code standsAlone}
   */
  static List<Placed> of(
      List<Attribution> outer, List<Attribution> inner, Predicate<Attribution> standsAlone) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution a : outer) {
      add(all, isInside(a, outer) ? sameCue(a, inner) : a);
    }
    List<Attribution> learned = List.copyOf(all);
    for (Attribution a : inner) {
      boolean inside = learned.stream().anyMatch(o -> o.content().get(a.anchor()));
      boolean touches = learned.stream().anyMatch(o -> o.cue().intersects(a.cue()));
      if (inside || !touches && standsAlone.test(a)) {
        add(all, a);
      }
    }
    all.replaceAll(a -> beforeAside(a, all));
    all.sort(
        Comparator.comparingInt((Attribution a) -> -a.content().cardinality())
            .thenComparingInt(Attribution::anchor));
    return place(all);
  }

  /**
   * Where two hold each other's cue, one is an aside at the end ("Ruiz agreed that it rains, said
   * Lee"): the other ends before it.
   */
  private static Attribution beforeAside(Attribution a, List<Attribution> all) {
    for (Attribution aside : List.copyOf(all)) {
      boolean mutual =
          a.content().get(aside.anchor())
              && aside.content().get(a.anchor())
              && aside.content().length() <= aside.anchor();
      if (mutual) {
        int end = aside.cue().nextSetBit(0);
        int source = aside.source().nextSetBit(0);
        BitSet content = (BitSet) a.content().clone();
        content.clear(source < 0 ? end : Math.min(end, source), Math.max(end, content.length()));
        if (!content.isEmpty()) {
          return new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
        }
      }
    }
    return a;
  }

  /** Whether it stands inside another and that one not inside it. */
  private static boolean isInside(Attribution a, List<Attribution> others) {
    return others.stream()
        .anyMatch(o -> o.content().get(a.anchor()) && !a.content().get(o.anchor()));
  }

  /** What the rules say of the cue: the models have never seen inner claims. */
  private static Attribution sameCue(Attribution a, List<Attribution> rules) {
    return rules.stream().filter(r -> r.anchor() == a.anchor()).findFirst().orElse(a);
  }

  /** One attribution per cue: the first wins. */
  private static void add(List<Attribution> all, Attribution a) {
    if (all.stream().noneMatch(o -> o.anchor() == a.anchor() || o.cue().get(a.anchor()))) {
      all.add(a);
    }
  }

  private static List<Placed> place(List<Attribution> all) {
    List<Placed> placed = new ArrayList<>();
    for (Attribution a : all) {
      int parent = -1;
      for (int p = 0; p < placed.size(); p++) {
        Attribution outer = placed.get(p).attribution();
        // Sorted by size: the last that fits is the smallest.
        if (outer.content().get(a.anchor()) && !a.content().get(outer.anchor())) {
          parent = p;
        }
      }
      placed.add(new Placed(a, parent, parent < 0 ? 0 : placed.get(parent).depth() + 1));
    }
    return placed;
  }
}
