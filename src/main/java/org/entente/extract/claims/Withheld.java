package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Verbs that say of another verb that it did not happen: "avoided saying", "declined to confirm".
 */
final class Withheld {
  private Withheld() {}

  /** Whether the token is such a verb. */
  static boolean is(ArticleView view, int i) {
    return StanceWord.WITHHELD.isLemma(view.tokens.get(i));
  }

  /** Whether a word tells that what stands below it is done by saying so: "I want to thank". */
  static boolean isPerformed(ArticleView view, int i) {
    if (i < 0) {
      return false;
    }
    if (StanceWord.GLAD.isForm(view.tokens.get(i))) {
      return true;
    }
    OptionalInt who = new Holders(view).subject(i);
    return StanceWord.WILLED.isLemma(view.tokens.get(i))
        && who.isPresent()
        && StanceWord.SPEAKER.isForm(view.tokens.get(who.getAsInt()));
  }

  /** Whether a verb is what its governor is said not to do; a gerund is, whatever its relation. */
  static boolean isComplement(ArticleView view, int verb) {
    String relation = view.relation(verb);
    return relation.equals("xcomp")
        || relation.equals("ccomp")
        || relation.equals("advcl")
            && view.tokens.get(verb).tag().equals("VBG")
            && verb == view.head[verb] + 1;
  }

  /**
   * Moves the verb of saying from the content into the cue: of "avoided saying that it rains" the
   * content is "that it rains", for that is what was not said.
   *
   * @param rules tells what the inner verb's own content is
   */
  static Attribution spelledOut(ArticleView view, Attribution a, List<Attribution> rules) {
    if (!is(view, a.anchor()) && !isPerformed(view, a.anchor())) {
      return a;
    }
    for (Attribution inner : rules) {
      int verb = inner.anchor();
      boolean governed = view.head[verb] == a.anchor() && isComplement(view, verb);
      if (governed && (a.content().get(verb) || a.cue().get(verb))) {
        BitSet cue = new BitSet();
        cue.set(a.cue().nextSetBit(0), verb + 1);
        BitSet content = (BitSet) inner.content().clone();
        content.andNot(cue);
        BitSet source = (BitSet) a.source().clone();
        source.andNot(cue);
        return content.isEmpty() || verb < a.anchor()
            ? a
            : new Attribution(verb, cue, source, content, a.probability());
      }
    }
    return a;
  }
}
