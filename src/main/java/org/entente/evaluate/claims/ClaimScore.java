package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.corpus.Polnear.Attribution;
import org.entente.model.Claim;
import org.entente.model.Span;
import org.entente.model.Text;

/**
 * How well outermost claims were found.
 *
 * <p>A found claim matches an annotated attribution, one to one and greedily by overlap, when the
 * Dice coefficient of their contents' visible characters is at least one half; strictly, when so do
 * their sources, or neither has one.
 *
 * @param gold annotated attributions
 * @param found claims of depth 0
 * @param matched pairs that match
 * @param strict pairs that match strictly
 */
public record ClaimScore(int gold, int found, int matched, int strict) {
  /** Half of the characters in common, as the scoring script of the project has it. */
  private static final double ENOUGH = 0.5;

  /** Nothing compared yet. */
  public static final ClaimScore NONE = new ClaimScore(0, 0, 0, 0);

  /** Scores one article's claims. */
  public static ClaimScore of(Text text, List<Attribution> gold, List<Claim> claims) {
    List<Claim> found = outermost(claims);
    BitSet visible = visible(text);
    List<Pair> matched = matched(gold, found, visible);
    int strict = 0;
    for (Pair pair : matched) {
      BitSet a = cover(gold.get(pair.gold()).source(), visible);
      BitSet b =
          cover(
              found.get(pair.found()).source().map(s -> List.of(s.span())).orElse(List.of()),
              visible);
      strict += a.isEmpty() && b.isEmpty() || dice(a, b) >= ENOUGH ? 1 : 0;
    }
    return new ClaimScore(gold.size(), found.size(), matched.size(), strict);
  }

  /** Each found claim's confidence, and whether it matches. */
  static Reliability reliability(Text text, List<Attribution> gold, List<Claim> claims) {
    List<Claim> found = outermost(claims);
    BitSet right = new BitSet();
    matched(gold, found, visible(text)).forEach(pair -> right.set(pair.found()));
    Reliability sum = Reliability.NONE;
    for (int i = 0; i < found.size(); i++) {
      sum = sum.plus(Reliability.of(found.get(i).confidence(), right.get(i)));
    }
    return sum;
  }

  private static List<Claim> outermost(List<Claim> claims) {
    return claims.stream().filter(c -> c.depth() == 0).toList();
  }

  /** One to one, the best overlap first. */
  private static List<Pair> matched(List<Attribution> gold, List<Claim> found, BitSet visible) {
    List<BitSet> goldContents = gold.stream().map(g -> cover(g.content(), visible)).toList();
    List<BitSet> contents = found.stream().map(c -> cover(c.content(), visible)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double dice = dice(goldContents.get(g), contents.get(f));
        if (dice >= ENOUGH) {
          pairs.add(new Pair(g, f, dice));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::dice)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    List<Pair> matched = new ArrayList<>();
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGold.set(pair.gold());
        usedFound.set(pair.found());
        matched.add(pair);
      }
    }
    return matched;
  }

  private record Pair(int gold, int found, double dice) {}

  static BitSet visible(Text text) {
    BitSet visible = new BitSet();
    int[] codePoints = text.value().codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      if (!Character.isWhitespace(codePoints[i]) && !Character.isSpaceChar(codePoints[i])) {
        visible.set(i);
      }
    }
    return visible;
  }

  static BitSet cover(List<Span> spans, BitSet visible) {
    BitSet covered = new BitSet();
    spans.forEach(s -> covered.set(s.begin(), s.end()));
    covered.and(visible);
    return covered;
  }

  private static double dice(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int sum = a.cardinality() + b.cardinality();
    return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
  }

  /** Both together. */
  public ClaimScore plus(ClaimScore other) {
    return new ClaimScore(
        gold + other.gold, found + other.found, matched + other.matched, strict + other.strict);
  }

  /** F1 of attributions, 0 to 100. */
  public double attribution() {
    return f1(matched);
  }

  /** F1 of attributions with their source, 0 to 100. */
  public double strictly() {
    return f1(strict);
  }

  private double f1(int hits) {
    return found + gold == 0 ? 0 : 200.0 * hits / (found + gold);
  }

  /** Two lines for people. */
  public String report() {
    return line("attribution", matched) + "\n" + line("strict (+source)", strict);
  }

  private String line(String name, int hits) {
    return String.format(
        Locale.ROOT,
        "%-17s P %5.1f  R %5.1f  F1 %5.1f  (gold %d, found %d)",
        name,
        found == 0 ? 0 : 100.0 * hits / found,
        gold == 0 ? 0 : 100.0 * hits / gold,
        f1(hits),
        gold,
        found);
  }
}
