package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "The Herald, citing officials, reported that …": the officials are who says it, and the Herald
 * says that they do.
 */
final class Citing {
  private Citing() {}

  /** Whether a cue is a participle of citing with somebody for its object. */
  static boolean is(ArticleView view, int cue) {
    return view.tokens.get(cue).tag().equals("VBG")
        && StanceWord.CITING.isLemma(view.tokens.get(cue))
        && cited(view, cue).isPresent();
  }

  /**
   * Whether a verb of citing tells that somebody passes on another's words: "cited officials",
   * "quoted her statement"; not the participle that names who says it ("citing officials").
   */
  static boolean isOfAnother(ArticleView view, int cue) {
    if (!StanceWord.CITING.isLemma(view.tokens.get(cue)) || is(view, cue)) {
      return false;
    }
    OptionalInt object = new Holders(view).object(cue);
    return object.isPresent()
        && (view.speakers.get(object.getAsInt())
            || view.cue.get(object.getAsInt()).filter(e -> e.pos() == 'N').isPresent());
  }

  /**
   * "is quoted as saying": one claim, whoever quotes it.
   *
   * @param saying the participle
   */
  static boolean isQuotedAs(ArticleView view, int saying) {
    int above = view.head[saying];
    Holders holders = new Holders(view);
    return above >= 0
        && above < saying
        && view.tokens.get(saying).tag().equals("VBG")
        && view.key[saying - 1].equals("as")
        && StanceWord.CITING.isLemma(view.tokens.get(above))
        && holders.child(above, "aux:pass").isPresent()
        && holders.agent(above).isEmpty();
  }

  private static OptionalInt cited(ArticleView view, int cue) {
    OptionalInt object = new Holders(view).object(cue);
    boolean someone = object.isPresent() && view.speakers.get(object.getAsInt());
    return someone ? object : OptionalInt.empty();
  }

  /** Who is cited, with what the claim around it says for content; unchanged if it is none. */
  static Attribution settled(ArticleView view, Attribution a, List<Attribution> all) {
    Optional<Attribution> outer = around(view, a, all);
    if (outer.isEmpty()) {
      return a;
    }
    BitSet source = new Wording(view).phrase(cited(view, a.anchor()).getAsInt());
    BitSet content = (BitSet) outer.get().content().clone();
    content.andNot(source);
    content.andNot(a.cue());
    return content.isEmpty()
        ? a
        : new Attribution(a.anchor(), a.cue(), source, content, a.probability());
  }

  /** The claim of whoever cites. */
  static Optional<Attribution> around(ArticleView view, Attribution a, List<Attribution> all) {
    if (!is(view, a.anchor())) {
      return Optional.empty();
    }
    return all.stream()
        .filter(o -> o != a && o.anchor() != a.anchor() && !is(view, o.anchor()))
        .filter(o -> view.sentence[o.anchor()] == view.sentence[a.anchor()])
        .filter(
            o ->
                o.source().get(a.anchor())
                    || o.content().get(a.anchor())
                    || view.head[a.anchor()] == o.anchor()
                    || o.source().get(Math.max(0, view.head[a.anchor()])))
        .findFirst();
  }
}
