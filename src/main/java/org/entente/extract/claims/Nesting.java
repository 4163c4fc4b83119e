package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
      List<Attribution> outer,
      List<Attribution> inner,
      java.util.function.Predicate<Attribution> standsAlone) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution a : outer) {
      add(all, a);
    }
    int learned = all.size();
    for (Attribution a : inner) {
      boolean inside = all.subList(0, learned).stream().anyMatch(o -> o.content().get(a.anchor()));
      boolean touches =
          all.subList(0, learned).stream()
              .anyMatch(o -> o.cue().intersects(a.cue()) || o.cue().intersects(a.content()));
      if (inside || !touches && standsAlone.test(a)) {
        add(all, a);
      }
    }
    all.sort(
        Comparator.comparingInt((Attribution a) -> -a.content().cardinality())
            .thenComparingInt(Attribution::anchor));
    return place(all);
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
