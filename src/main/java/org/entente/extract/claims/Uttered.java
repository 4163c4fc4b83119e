package org.entente.extract.claims;

import java.util.List;
import java.util.OptionalInt;
import org.entente.model.Act;

/**
 * Whether a cue inside another claim tells of a claim that somebody made, rather than of one that
 * is wanted, supposed or foreseen, or of the speaker's own hedge ("I think").
 */
final class Uttered {
  private Uttered() {}

  /** Whether it does. */
  static boolean is(ArticleView view, Attribution a) {
    int cue = a.anchor();
    String lemma = view.tokens.get(cue).lemma();
    boolean found = lemma.equals("find") && isFound(view, a);
    if (StanceWord.PERCEIVED.is(lemma) && !found
        || StanceWord.DEED.is(lemma)
        || isFact(view, a, lemma)) {
      return false;
    }
    boolean me =
        a.source().cardinality() == 1
            && StanceWord.SPEAKER.isForm(view.tokens.get(a.source().nextSetBit(0)));
    if (!view.tokens.get(cue).tag().startsWith("VB")) {
      boolean felt =
          view.cue.get(cue).filter(e -> e.pos() == 'N' && e.act() == Act.BELIEVE).isPresent();
      return !Restated.is(view, cue)
          && (!StanceWord.HELP.is(lemma) || isVoiced(view, cue))
          && (!felt || StanceWord.HELD.is(lemma));
    }
    Clause clause = new Clause(view, cue);
    boolean present =
        List.of("VB", "VBP").contains(view.tokens.get(cue).tag()) && clause.child("aux").isEmpty();
    // "and I quote" only opens what is quoted.
    boolean quoting = lemma.equals("quote");
    if (me && present && StanceWord.HEDGE.is(lemma) && (quoting || !isReported(view, cue))) {
      return false;
    }
    // "would not say" is a refusal, "I would urge" an urging.
    boolean unreal = clause.hasWord(StanceWord.UNREAL) || isForeseen(view, cue);
    if (unreal && !me && clause.negations().isEmpty()) {
      return false;
    }
    return !isSupposed(view, cue) && !isWanted(view, cue);
  }

  /**
   * "we have said that we believe": one's own thought is no hedge where somebody tells of it, and
   * be it oneself of what one said before.
   */
  private static boolean isReported(ArticleView view, int cue) {
    if (view.quoted(cue)) {
      return false;
    }
    for (int at = cue; at >= 0; at = view.head[at]) {
      boolean said = new Clause(view, at).child("csubj").stream().anyMatch(c -> isToldOf(view, c));
      if (said) {
        return true;
      }
      if (view.head[at] < 0) {
        return false;
      }
      int above = view.head[at];
      boolean adjective = view.cue.get(above).filter(e -> e.pos() == 'J').isPresent();
      int verb = adjective && view.head[above] >= 0 ? view.head[above] : above;
      if (view.relation(at).equals("ccomp")) {
        OptionalInt who = new Holders(view).subject(verb);
        boolean own = who.isEmpty() || StanceWord.SPEAKER.isForm(view.tokens.get(who.getAsInt()));
        return !own || List.of("VBD", "VBN").contains(view.tokens.get(verb).tag());
      }
    }
    return false;
  }

  /** "what we have said is that". */
  private static boolean isToldOf(ArticleView view, int verb) {
    return view.cue.get(verb).isPresent()
        && List.of("VBD", "VBN").contains(view.tokens.get(verb).tag());
  }

  /** "the study found that": what a document finds it says. */
  private static boolean isFound(ArticleView view, Attribution a) {
    int first = a.source().nextSetBit(0);
    return first >= 0
        && a.source().stream().anyMatch(view.speakers::get)
        && a.source().stream().noneMatch(i -> StanceWord.PERSONAL.isForm(view.tokens.get(i)))
        && new Clause(view, a.anchor()).child("ccomp").isPresent();
  }

  /** "reiterated the port's support": a verb of words says that the support is one of words. */
  private static boolean isVoiced(ArticleView view, int noun) {
    int verb = view.head[noun];
    return verb >= 0
        && view.relation(noun).equals("obj")
        && (StanceWord.RESTATING.isLemma(view.tokens.get(verb))
            || view.cue.get(verb).filter(Uttered::isStating).isPresent());
  }

  private static boolean isStating(CueLexicon.Entry verb) {
    return verb.pos() == 'V'
        && (verb.act() == Act.CONFIRM || verb.act() == Act.SAY || verb.act() == Act.ASSERT);
  }

  /** Figures may suggest; that is no claim. Only who can speak can be said to mean it. */
  private static boolean isFact(ArticleView view, Attribution a, String lemma) {
    boolean verb = view.tokens.get(a.anchor()).tag().startsWith("VB");
    if (!verb || !StanceWord.IMPERSONAL.is(lemma) || a.source().isEmpty()) {
      return false;
    }
    boolean someone = false;
    for (int i = a.source().nextSetBit(0); i >= 0; i = a.source().nextSetBit(i + 1)) {
      someone |=
          view.speakers.get(i)
              || StanceWord.PERSONAL.isForm(view.tokens.get(i))
              || view.tokens.get(i).tag().startsWith("NNP");
    }
    return !someone;
  }

  /**
   * "they will start believing it", "she will press for it and reaffirm it": the verb above it is
   * to come.
   */
  private static boolean isForeseen(ArticleView view, int cue) {
    int above = view.head[cue];
    boolean bare = view.tokens.get(cue).tag().equals("VB");
    boolean joined = bare && view.relation(cue).equals("conj");
    return (view.relation(cue).equals("xcomp") || joined)
        && above >= 0
        && new Clause(view, above).hasWord(StanceWord.UNREAL);
  }

  private static boolean isSupposed(ArticleView view, int cue) {
    return view.children(cue).stream()
        .anyMatch(
            c ->
                (view.relation(c).equals("mark")
                        || view.relation(c).equals("advmod") && !view.key[c].equals("once"))
                    && c < cue
                    && StanceWord.SUPPOSED.isForm(view.tokens.get(c)));
  }

  /** "claims to have warned" tells of what was done. */
  private static boolean isPerfect(ArticleView view, int cue) {
    return view.tokens.get(cue).tag().equals("VBN")
        && view.children(cue).stream()
            .anyMatch(c -> c < cue && view.key[c].equals("have") && view.relation(c).equals("aux"));
  }

  /** "spoke with Lee to reaffirm", "took the opportunity to reaffirm": and so did. */
  static boolean isConversing(ArticleView view, int infinitive) {
    int above = view.head[infinitive];
    int verb =
        above >= 0 && view.relation(infinitive).equals("acl") && view.head[above] >= 0
            ? view.head[above]
            : above;
    return verb >= 0
        && StanceWord.CONVERSING.isLemma(view.tokens.get(verb))
        && List.of("VBD", "VBN").contains(view.tokens.get(verb).tag());
  }

  /** An infinitive under a wish, a demand or a promise: nobody has said it yet. */
  private static boolean isWanted(ArticleView view, int cue) {
    int at = cue;
    while (view.head[at] >= 0
        && view.relation(at).equals("conj")
        && new Clause(view, at).child("nsubj").isEmpty()) {
      at = view.head[at];
    }
    int above = view.head[at];
    boolean infinitive = CueFrames.isInfinitive(view, cue) || CueFrames.isInfinitive(view, at);
    return infinitive
        && !Withheld.isPerformed(view, above)
        && above >= 0
        && !isPerfect(view, cue)
        && !isConversing(view, at)
        && (view.relation(at).equals("advcl")
            || view.relation(at).startsWith("acl")
            || view.cue.get(above).isPresent() && !Withheld.is(view, above));
  }
}
