package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Act;
import org.entente.model.Claim;
import org.entente.model.Span;

/** The chains of claims inside claims that were found in a passage. */
final class FoundChains {
  private FoundChains() {}

  /**
   * Every way from an outermost claim to an innermost one, from outside in, two claims or more.
   * Passed over are claims without a source and intentions, which the guideline does not take for
   * links, and claims whose cue stands outside the passage.
   */
  static List<List<Claim>> in(Span passage, List<Claim> claims) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(c -> byId.put(c.id(), c));
    List<List<Claim>> ways = new ArrayList<>();
    Set<Claim> around = new HashSet<>();
    for (Claim claim : claims) {
      if (isLink(claim, passage)) {
        List<Claim> way = way(claim, byId, passage);
        ways.add(way);
        around.addAll(way.subList(0, way.size() - 1));
      }
    }
    ways.removeIf(way -> way.size() < 2 || around.contains(way.get(way.size() - 1)));
    return ways;
  }

  private static List<Claim> way(Claim innermost, Map<String, Claim> byId, Span passage) {
    List<Claim> way = new ArrayList<>(List.of(innermost));
    Claim at = innermost;
    while (at.parent().isPresent() && byId.containsKey(at.parent().get())) {
      at = byId.get(at.parent().get());
      if (isLink(at, passage)) {
        way.add(at);
      }
    }
    Collections.reverse(way);
    return way;
  }

  private static boolean isLink(Claim claim, Span passage) {
    return claim.source().isPresent()
        && claim.act() != Act.INTEND
        && claim.cue().map(c -> passage.contains(c.span())).orElse(false);
  }
}
