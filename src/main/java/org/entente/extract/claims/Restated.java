package org.entente.extract.claims;

import java.util.OptionalInt;

/** One claim in two words: "reiterated its commitment" is a promise. */
final class Restated {
  private Restated() {}

  /** The noun that tells the act of a verb whose subject it belongs to. */
  static OptionalInt noun(ArticleView view, int verb) {
    if (StanceWord.RESTATING.isLemma(view.tokens.get(verb))) {
      for (int c : view.children(verb)) {
        if (c > verb && view.relation(c).equals("obj") && isOwn(view, c)) {
          return OptionalInt.of(c);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a noun is a cue that repeats the claim of the verb above it. */
  static boolean is(ArticleView view, int noun) {
    int verb = view.head[noun];
    return verb >= 0 && noun(view, verb).orElse(-1) == noun;
  }

  private static boolean isOwn(ArticleView view, int noun) {
    OptionalInt owner = new Clause(view, noun).child("nmod:poss");
    return view.tokens.get(noun).upos().equals("NOUN")
        && view.cue.get(noun).isPresent()
        && owner.isPresent()
        && StanceWord.OWN.isForm(view.tokens.get(owner.getAsInt()));
  }
}
