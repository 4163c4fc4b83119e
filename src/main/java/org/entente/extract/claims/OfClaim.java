package org.entente.extract.claims;

import java.util.List;

/** Claims about a claim. */
final class OfClaim {
  private OfClaim() {}

  /**
   * "welcomed the port's promise to pay", "thanked her for the importance of the port's promise":
   * what it is about is itself a claim.
   */
  static boolean is(ArticleView view, Attribution a) {
    NounRules nouns = new NounRules(view);
    return a.content().stream()
        .filter(i -> view.sentence[i] == view.sentence[a.anchor()])
        .filter(i -> isInPhrase(view, i, a.anchor()))
        .anyMatch(i -> nouns.isClaim(i));
  }

  /** Whether nothing but phrases stands between a noun and the verb above it. */
  private static boolean isInPhrase(ArticleView view, int noun, int verb) {
    int at = noun;
    while (at >= 0 && at != verb) {
      String relation = view.relation(at);
      boolean phrase =
          PHRASES.contains(relation) || relation.startsWith("obl") || relation.startsWith("nmod");
      if (!phrase) {
        return false;
      }
      at = view.head[at];
    }
    return at == verb;
  }

  private static final List<String> PHRASES = List.of("obj", "conj", "appos", "dep");
}
