package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.Act;

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
   * @param view the article
   * @param outer those the models found
   * @param inner those of the rules: they count inside the content of another, and where they stand
   *     alone only if {@code standsAlone}
   * @param uttered whether one inside another was really said
   */
  static List<Placed> of(
      ArticleView view,
      List<Attribution> outer,
      List<Attribution> inner,
      Predicate<Attribution> standsAlone,
      Predicate<Attribution> uttered) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution a : outer) {
      boolean within = isInside(a, outer);
      if (!within || uttered.test(a)) {
        add(all, within ? sameCue(a, inner) : a);
      }
    }
    List<Attribution> learned = List.copyOf(all);
    // "I know that you said it": what one knows or supposes is no claim that another could be in.
    List<Attribution> said = learned.stream().filter(uttered).toList();
    for (Attribution a : inner) {
      boolean touches = learned.stream().anyMatch(o -> o.cue().intersects(a.cue()));
      boolean hidden = isWithin(a, learned);
      boolean free = !hidden || !isWithin(a, said) && holdsAny(a, inner, uttered);
      if (!touches && free && standsAlone.test(a)) {
        add(all, a);
      }
    }
    List<Attribution> outermost = all.stream().filter(uttered).toList();
    for (Attribution a : inner) {
      int above = view.head[a.anchor()];
      boolean refused =
          above >= 0
              && Withheld.is(view, above)
              && Withheld.isComplement(view, a.anchor())
              && all.stream().anyMatch(o -> o.anchor() == above);
      if (refused || Citing.isQuotedAs(view, a.anchor())) {
        // "refused to accept it" is one claim, and "is quoted as accepting it".
        continue;
      }
      boolean cites = Citing.around(view, a, outermost).isPresent();
      if (cites || isInWordsOf(view, a, outermost) && uttered.test(a)) {
        add(all, a);
      }
    }
    List<Attribution> before = List.copyOf(all);
    all.replaceAll(a -> Reporting.settled(view, a, before));
    all.replaceAll(a -> beforeAside(a, all));
    List<Attribution> cut = List.copyOf(all);
    all.replaceAll(a -> whole(view, a, cut));
    List<Attribution> uncited = List.copyOf(all);
    all.replaceAll(a -> Citing.settled(view, a, uncited));
    all.sort(
        Comparator.comparingInt((Attribution a) -> -a.content().cardinality())
            .thenComparing(a -> Citing.is(view, a.anchor()))
            .thenComparingInt(Attribution::anchor));
    return place(view, all, uttered);
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

  /** A content that breaks off inside what another one in it says goes on as long as that. */
  private static Attribution whole(ArticleView view, Attribution a, List<Attribution> all) {
    BitSet content = (BitSet) a.content().clone();
    for (Attribution inner : all) {
      boolean within =
          content.get(inner.anchor())
              && !inner.content().get(a.anchor())
              && !inner.content().intersects(a.cue())
              && !inner.content().intersects(a.source())
              && view.sentence[inner.anchor()] == view.sentence[a.anchor()];
      if (within) {
        content.or(inner.content());
      }
    }
    return content.equals(a.content())
        ? a
        : new Attribution(a.anchor(), a.cue(), a.source(), content, a.probability());
  }

  /** Whether it stands in what another says, and is no aside of the writer's there. */
  private static boolean isInWordsOf(ArticleView view, Attribution a, List<Attribution> others) {
    return others.stream().anyMatch(o -> o.content().get(a.anchor()) && !isAuthors(view, a, o));
  }

  /** "Lee said that it rains – and I think so too –": "I", outside quotes, is whoever writes. */
  private static boolean isAuthors(ArticleView view, Attribution a, Attribution outer) {
    boolean thinks =
        view.cue
            .get(a.anchor())
            .filter(
                e -> e.act() == Act.BELIEVE || e.act() == Act.QUESTION || e.lemma().equals("quote"))
            .isPresent();
    return thinks && isMe(view, a) && !isMe(view, outer) && !outer.source().isEmpty();
  }

  private static boolean isMe(ArticleView view, Attribution a) {
    int who = a.source().nextSetBit(0);
    return a.source().cardinality() == 1 && view.key[who].equals("i") && !view.quoted(who);
  }

  private static boolean isWithin(Attribution a, List<Attribution> others) {
    return others.stream().anyMatch(o -> o.content().get(a.anchor()));
  }

  /** Whether another claim was made inside it. */
  private static boolean holdsAny(
      Attribution a, List<Attribution> others, Predicate<Attribution> uttered) {
    return others.stream()
        .anyMatch(o -> o.anchor() != a.anchor() && a.content().get(o.anchor()) && uttered.test(o));
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

  private static List<Placed> place(
      ArticleView view, List<Attribution> all, Predicate<Attribution> uttered) {
    List<Placed> placed = new ArrayList<>();
    for (Attribution a : all) {
      Optional<Attribution> citing = Citing.around(view, a, all);
      int parent = -1;
      for (int p = 0; p < placed.size(); p++) {
        Attribution outer = placed.get(p).attribution();
        // Sorted by size: the last that fits is the smallest.
        boolean holds =
            outer.content().get(a.anchor())
                && !a.content().get(outer.anchor())
                && !isAuthors(view, a, outer);
        // What one only thinks, fears or will say holds no claim of another.
        if (citing.filter(c -> c == outer).isPresent() || holds && uttered.test(outer)) {
          parent = p;
        }
      }
      placed.add(new Placed(a, parent, parent < 0 ? 0 : placed.get(parent).depth() + 1));
    }
    return placed;
  }
}
