package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.evaluate.SpanScore;
import org.entente.model.Claim;
import org.entente.model.Facts;

/**
 * How well claims inside claims were found in marked passages.
 *
 * <p>A link is right when its cue overlaps the marked one, its claimant is the marked one, by words
 * or by reference, and its act is the same; a chain, when it has as many links as the marked one
 * and each is right, in this order. One found chain or link counts for one marked.
 *
 * @param chains whole chains
 * @param links single links, each counted once however many chains go through it
 * @param chainsWithoutActs whole chains, whatever their acts
 * @param linksWithoutActs single links, whatever their acts
 */
public record ChainScore(
    SpanScore chains, SpanScore links, SpanScore chainsWithoutActs, SpanScore linksWithoutActs) {
  /** Nothing compared yet. */
  public static final ChainScore NONE =
      new ChainScore(SpanScore.NONE, SpanScore.NONE, SpanScore.NONE, SpanScore.NONE);

  /** Scores the passages of one article. */
  public static ChainScore of(List<MarkedPassage> passages, Facts facts) {
    BiPredicate<MarkedLink, Claim> right = (gold, found) -> gold.is(found, facts);
    BiPredicate<MarkedLink, Claim> whoever = (gold, found) -> gold.isSaidBy(found, facts);
    ChainScore sum = NONE;
    for (MarkedPassage passage : passages) {
      List<List<Claim>> found = FoundChains.in(passage.span(), facts.claims());
      sum =
          sum.plus(
              new ChainScore(
                  chains(passage.chains(), found, right),
                  links(passage.chains(), found, right),
                  chains(passage.chains(), found, whoever),
                  links(passage.chains(), found, whoever)));
    }
    return sum;
  }

  private static SpanScore chains(
      List<List<MarkedLink>> gold,
      List<List<Claim>> found,
      BiPredicate<MarkedLink, Claim> matches) {
    List<List<Claim>> left = new ArrayList<>(found);
    int right = 0;
    for (List<MarkedLink> chain : gold) {
      Optional<List<Claim>> same =
          left.stream().filter(way -> isSame(chain, way, matches)).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        right++;
      }
    }
    return new SpanScore(right, found.size(), gold.size());
  }

  private static boolean isSame(
      List<MarkedLink> chain, List<Claim> way, BiPredicate<MarkedLink, Claim> matches) {
    if (chain.size() != way.size()) {
      return false;
    }
    for (int i = 0; i < way.size(); i++) {
      if (!matches.test(chain.get(i), way.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static SpanScore links(
      List<List<MarkedLink>> gold,
      List<List<Claim>> found,
      BiPredicate<MarkedLink, Claim> matches) {
    Set<MarkedLink> marked = new LinkedHashSet<>();
    gold.forEach(marked::addAll);
    Set<Claim> claims = new LinkedHashSet<>();
    found.forEach(claims::addAll);
    Set<Claim> used = new HashSet<>();
    for (MarkedLink link : marked) {
      claims.stream()
          .filter(c -> !used.contains(c) && matches.test(link, c))
          .max(Comparator.comparingInt(link::cueOverlap))
          .ifPresent(used::add);
    }
    return new SpanScore(used.size(), claims.size(), marked.size());
  }

  /** Both together. */
  public ChainScore plus(ChainScore other) {
    return new ChainScore(
        chains.plus(other.chains),
        links.plus(other.links),
        chainsWithoutActs.plus(other.chainsWithoutActs),
        linksWithoutActs.plus(other.linksWithoutActs));
  }

  /** Four lines for people. */
  public String report() {
    return "whole chains          %s%nsingle links          %s%nchains, acts aside    %s%nlinks, acts aside     %s"
        .formatted(chains.line(), links.line(), chainsWithoutActs.line(), linksWithoutActs.line());
  }
}
