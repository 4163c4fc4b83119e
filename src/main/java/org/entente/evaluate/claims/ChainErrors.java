package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.evaluate.SpanScore;
import org.entente.model.Act;
import org.entente.model.Claim;
import org.entente.model.Facts;

/**
 * Why chains of claims were lost, and why others were found that are none: what to mend first.
 *
 * @param chains whole chains, as {@link ChainScore} counts them
 * @param losses how many marked chains were lost for each reason, and perhaps for others too
 * @param alone how many for this reason alone
 * @param excesses how many found chains are too many
 */
public record ChainErrors(
    SpanScore chains,
    Map<ChainLoss, Integer> losses,
    Map<ChainLoss, Integer> alone,
    Map<ChainExcess, Integer> excesses) {
  /** Nothing compared yet. */
  public static final ChainErrors NONE =
      new ChainErrors(SpanScore.NONE, Map.of(), Map.of(), Map.of());

  public ChainErrors {
    losses = Map.copyOf(losses);
    alone = Map.copyOf(alone);
    excesses = Map.copyOf(excesses);
  }

  /** The errors in the passages of one article. */
  public static ChainErrors of(List<MarkedPassage> passages, Facts facts) {
    ChainErrors sum = NONE;
    for (MarkedPassage passage : passages) {
      sum = sum.plus(of(passage, facts));
    }
    return sum;
  }

  private static ChainErrors of(MarkedPassage passage, Facts facts) {
    List<List<Claim>> found = FoundChains.in(passage.span(), facts.claims());
    List<List<Claim>> left = new ArrayList<>(found);
    List<List<MarkedLink>> lost = new ArrayList<>();
    for (List<MarkedLink> chain : passage.chains()) {
      Optional<List<Claim>> same = left.stream().filter(w -> isSame(chain, w, facts)).findFirst();
      same.ifPresentOrElse(left::remove, () -> lost.add(chain));
    }
    Map<ChainLoss, Integer> losses = new EnumMap<>(ChainLoss.class);
    Map<ChainLoss, Integer> alone = new EnumMap<>(ChainLoss.class);
    for (List<MarkedLink> chain : lost) {
      Set<ChainLoss> why = losses(chain, facts);
      why.forEach(w -> losses.merge(w, 1, Integer::sum));
      if (why.size() == 1) {
        alone.merge(why.iterator().next(), 1, Integer::sum);
      }
    }
    Map<ChainExcess, Integer> excesses = new EnumMap<>(ChainExcess.class);
    left.forEach(way -> excesses.merge(excess(way, passage.chains(), lost), 1, Integer::sum));
    return new ChainErrors(
        new SpanScore(found.size() - left.size(), found.size(), passage.chains().size()),
        losses,
        alone,
        excesses);
  }

  private static boolean isSame(List<MarkedLink> chain, List<Claim> way, Facts facts) {
    if (chain.size() != way.size()) {
      return false;
    }
    for (int i = 0; i < way.size(); i++) {
      if (!chain.get(i).is(way.get(i), facts)) {
        return false;
      }
    }
    return true;
  }

  /** Every reason why a chain is not there, in order of the links. */
  static Set<ChainLoss> losses(List<MarkedLink> chain, Facts facts) {
    Set<ChainLoss> why = EnumSet.noneOf(ChainLoss.class);
    List<Claim> claims = new ArrayList<>();
    for (MarkedLink link : chain) {
      Optional<Claim> claim = best(link, facts);
      claim.ifPresentOrElse(
          c -> {
            claims.add(c);
            loss(link, c, facts).ifPresent(why::add);
          },
          () -> why.add(claims.isEmpty() ? ChainLoss.OUTER_UNSEEN : ChainLoss.INNER_UNSEEN));
    }
    if (claims.size() == chain.size() && !areNested(claims, facts)) {
      why.add(ChainLoss.NOT_INSIDE);
    }
    if (why.isEmpty()) {
      why.add(ChainLoss.LONGER);
    }
    return why;
  }

  private static Optional<ChainLoss> loss(MarkedLink link, Claim claim, Facts facts) {
    if (claim.source().isEmpty()) {
      return Optional.of(ChainLoss.NOBODY);
    }
    if (!link.isSaidBy(claim, facts)) {
      return Optional.of(ChainLoss.CLAIMANT);
    }
    if (claim.act() == link.act()) {
      return Optional.empty();
    }
    return Optional.of(claim.act() == Act.INTEND ? ChainLoss.INTENTION : ChainLoss.ACT);
  }

  /** The claim at a link's cue; of several, one that is right, or else the one with most of it. */
  private static Optional<Claim> best(MarkedLink link, Facts facts) {
    return facts.claims().stream()
        .filter(c -> link.cueOverlap(c) > 0)
        .max(
            Comparator.comparing((Claim c) -> link.is(c, facts))
                .thenComparing(c -> link.isSaidBy(c, facts))
                .thenComparingInt(link::cueOverlap));
  }

  private static boolean areNested(List<Claim> chain, Facts facts) {
    Map<String, Claim> byId = new HashMap<>();
    facts.claims().forEach(c -> byId.put(c.id(), c));
    for (int i = 1; i < chain.size(); i++) {
      Optional<Claim> at = Optional.of(chain.get(i));
      String around = chain.get(i - 1).id();
      do {
        at = at.flatMap(Claim::parent).map(byId::get);
      } while (at.isPresent() && !at.get().id().equals(around));
      if (at.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Why a found chain is none, given all that are marked in the passage and those not found. */
  static ChainExcess excess(
      List<Claim> way, List<List<MarkedLink>> chains, List<List<MarkedLink>> lost) {
    Claim inner = way.get(way.size() - 1);
    boolean in = isLinkOf(inner, chains);
    boolean out = way.subList(0, way.size() - 1).stream().allMatch(c -> isLinkOf(c, chains));
    boolean one =
        lost.stream().anyMatch(c -> way.stream().allMatch(claim -> isLinkOf(claim, List.of(c))));
    if (one) {
      return ChainExcess.MISREAD;
    }
    if (in) {
      return out ? ChainExcess.NOT_INSIDE : ChainExcess.OUTER_NO_LINK;
    }
    return out ? ChainExcess.INNER_NO_LINK : ChainExcess.NEITHER;
  }

  private static boolean isLinkOf(Claim claim, List<List<MarkedLink>> chains) {
    return chains.stream().flatMap(List::stream).anyMatch(link -> link.cueOverlap(claim) > 0);
  }

  /** Both together. */
  public ChainErrors plus(ChainErrors other) {
    return new ChainErrors(
        chains.plus(other.chains),
        sum(losses, other.losses),
        sum(alone, other.alone),
        sum(excesses, other.excesses));
  }

  private static <K> Map<K, Integer> sum(Map<K, Integer> a, Map<K, Integer> b) {
    Map<K, Integer> both = new HashMap<>(a);
    b.forEach((k, n) -> both.merge(k, n, Integer::sum));
    return both;
  }

  /**
   * Two tables for people: of each reason how many chains it costs, how many it costs alone, and
   * the F1 of whole chains if it cost none of these.
   */
  public String report() {
    StringBuilder told = new StringBuilder();
    told.append("whole chains          %s%n".formatted(chains.line()));
    told.append(
        String.format(Locale.ROOT, "%-34s %5s %6s  %s%n", "lost", "all", "alone", "F1 without"));
    for (ChainLoss loss : ChainLoss.values()) {
      int mended = alone.getOrDefault(loss, 0);
      // Whoever reads a chain wrong has found it: mended, it is found no more often than now.
      boolean unseen = loss == ChainLoss.OUTER_UNSEEN || loss == ChainLoss.INNER_UNSEEN;
      double f1 =
          new SpanScore(
                  chains.right() + mended, chains.found() + (unseen ? mended : 0), chains.known())
              .f1();
      told.append(row(loss.told(), losses.getOrDefault(loss, 0), mended, f1));
    }
    told.append(String.format(Locale.ROOT, "%-34s %5s %6s  %s%n", "too many", "all", "", ""));
    for (ChainExcess excess : ChainExcess.values()) {
      int gone = excesses.getOrDefault(excess, 0);
      double f1 = new SpanScore(chains.right(), chains.found() - gone, chains.known()).f1();
      told.append(row(excess.told(), gone, gone, f1));
    }
    return told.toString().stripTrailing();
  }

  private static String row(String told, int all, int alone, double f1) {
    return String.format(Locale.ROOT, "%-34s %5d %6d  %10.1f%n", told, all, alone, 100 * f1);
  }
}
