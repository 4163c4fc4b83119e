package org.entente.extract.claims;

import java.util.OptionalInt;

/** One claim in two words: "reiterated its commitment" is a promise. */
final class Restated {
  private Restated() {}

  /** The noun that tells the act of a verb whose subject it belongs to. */
  static OptionalInt noun(ArticleView view, int verb) {
    if (StanceWord.RESTATING.isLemma(view.tokens.get(verb))) {
      for (int c : view.children(verb)) {
        if (c > verb && view.relation(c).equals("obj") && isOwn(view, verb, c)) {
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

  private static boolean isOwn(ArticleView view, int verb, int noun) {
    OptionalInt owner = new Clause(view, noun).child("nmod:poss");
    if (owner.isEmpty()
        || !view.tokens.get(noun).upos().equals("NOUN")
        || view.cue.get(noun).isEmpty()) {
      return false;
    }
    return StanceWord.SPEAKERS.isForm(view.tokens.get(owner.getAsInt()))
        ? isSpeaker(view, new Holders(view).subject(verb))
        : StanceWord.OWN.isForm(view.tokens.get(owner.getAsInt()));
  }

  /** "the envoy reiterated our commitment" tells of the country's, not of the envoy's. */
  private static boolean isSpeaker(ArticleView view, OptionalInt subject) {
    return subject.isPresent() && StanceWord.SPEAKER.isForm(view.tokens.get(subject.getAsInt()));
  }
}
