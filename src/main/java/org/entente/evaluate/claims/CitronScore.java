package org.entente.evaluate.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.entente.corpus.Polnear.Attribution;
import org.entente.model.Claim;
import org.entente.model.Span;
import org.entente.model.Text;

/**
 * Outermost claims by the two measures that Citron (BBC, {@code citron/metrics.py}) reports, so
 * that both can be put side by side.
 *
 * <p>Exact: a cue counts when its characters are those of an annotated cue; a source or a content
 * when its characters are those of the same role of an attribution whose cue overlaps; a whole
 * quote when all three are exact. Overlap: characters that each found and each annotated
 * attribution share in a role, whatever their cues, against all of that role; Citron counts tokens.
 * Whitespace is not compared.
 */
public record CitronScore(Role cue, Role source, Role content, Role whole) {
  /**
   * One role.
   *
   * @param exactFound found ones that are exact
   * @param exactGold annotated ones that were found exactly
   * @param found all found
   * @param gold all annotated
   * @param shared characters in common
   * @param foundLength characters found
   * @param goldLength characters annotated
   */
  public record Role(
      int exactFound,
      int exactGold,
      int found,
      int gold,
      long shared,
      long foundLength,
      long goldLength) {
    static final Role NONE = new Role(0, 0, 0, 0, 0, 0, 0);

    Role plus(Role other) {
      return new Role(
          exactFound + other.exactFound,
          exactGold + other.exactGold,
          found + other.found,
          gold + other.gold,
          shared + other.shared,
          foundLength + other.foundLength,
          goldLength + other.goldLength);
    }

    /** F1 of exact matches, 0 to 100. */
    public double exact() {
      return f1(share(exactFound, found), share(exactGold, gold));
    }

    /** F1 of shared characters, 0 to 100. */
    public double overlap() {
      return f1(share(shared, foundLength), share(shared, goldLength));
    }

    private static double share(double part, double all) {
      return all == 0 ? 0 : part / all;
    }

    private static double f1(double precision, double recall) {
      return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
    }
  }

  /** Nothing compared yet. */
  public static final CitronScore NONE =
      new CitronScore(Role.NONE, Role.NONE, Role.NONE, Role.NONE);

  private record Quote(BitSet cue, BitSet source, BitSet content) {
    int length() {
      return cue.cardinality() + source.cardinality() + content.cardinality();
    }

    boolean meets(Quote other) {
      return cue.intersects(other.cue);
    }
  }

  /** Scores one article's claims. */
  static CitronScore of(Text text, List<Attribution> gold, List<Claim> claims) {
    BitSet visible = ClaimScore.visible(text);
    List<Quote> marked =
        gold.stream()
            .map(
                g ->
                    new Quote(
                        ClaimScore.cover(g.cue(), visible),
                        ClaimScore.cover(g.source(), visible),
                        ClaimScore.cover(g.content(), visible)))
            .toList();
    List<Quote> found =
        claims.stream()
            .filter(c -> c.depth() == 0)
            .map(
                c ->
                    new Quote(
                        ClaimScore.cover(spans(c.cue().map(q -> q.span())), visible),
                        ClaimScore.cover(spans(c.source().map(s -> s.span())), visible),
                        ClaimScore.cover(c.content(), visible)))
            .toList();
    BiPredicate<Quote, Quote> cue = (a, b) -> a.cue().equals(b.cue());
    BiPredicate<Quote, Quote> source = (a, b) -> a.meets(b) && a.source().equals(b.source());
    BiPredicate<Quote, Quote> content = (a, b) -> a.meets(b) && a.content().equals(b.content());
    return new CitronScore(
        role(found, marked, cue, Quote::cue),
        role(found, marked, source, Quote::source),
        role(found, marked, content, Quote::content),
        whole(found, marked, cue.and(source).and(content)));
  }

  private static List<Span> spans(java.util.Optional<Span> span) {
    return span.map(List::of).orElse(List.of());
  }

  private static Role role(
      List<Quote> found,
      List<Quote> gold,
      BiPredicate<Quote, Quote> exact,
      java.util.function.Function<Quote, BitSet> part) {
    long shared = 0;
    for (Quote f : found) {
      for (Quote g : gold) {
        shared += common(part.apply(f), part.apply(g));
      }
    }
    return new Role(
        count(found, gold, exact),
        count(gold, found, exact),
        found.size(),
        gold.size(),
        shared,
        found.stream().mapToInt(f -> part.apply(f).cardinality()).sum(),
        gold.stream().mapToInt(g -> part.apply(g).cardinality()).sum());
  }

  private static Role whole(List<Quote> found, List<Quote> gold, BiPredicate<Quote, Quote> exact) {
    long shared = 0;
    for (Quote f : found) {
      for (Quote g : gold) {
        shared +=
            common(f.cue(), g.cue())
                + common(f.source(), g.source())
                + common(f.content(), g.content());
      }
    }
    return new Role(
        count(found, gold, exact),
        count(gold, found, exact),
        found.size(),
        gold.size(),
        shared,
        found.stream().mapToInt(Quote::length).sum(),
        gold.stream().mapToInt(Quote::length).sum());
  }

  private static int count(List<Quote> these, List<Quote> those, BiPredicate<Quote, Quote> exact) {
    return (int) these.stream().filter(a -> those.stream().anyMatch(b -> exact.test(a, b))).count();
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** Both together. */
  public CitronScore plus(CitronScore other) {
    return new CitronScore(
        cue.plus(other.cue),
        source.plus(other.source),
        content.plus(other.content),
        whole.plus(other.whole));
  }

  /** Two lines for people. */
  public String report() {
    return String.format(
        Locale.ROOT,
        "Citron, exact     cue %.1f  source %.1f  content %.1f  whole quote %.1f%n"
            + "Citron, overlap   cue %.1f  source %.1f  content %.1f  whole quote %.1f",
        cue.exact(),
        source.exact(),
        content.exact(),
        whole.exact(),
        cue.overlap(),
        source.overlap(),
        content.overlap(),
        whole.overlap());
  }
}
