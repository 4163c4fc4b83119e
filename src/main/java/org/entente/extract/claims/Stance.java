package org.entente.extract.claims;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Act;
import org.entente.model.Certainty;
import org.entente.model.Polarity;
import org.entente.model.QuoteKind;
import org.entente.model.Tense;

/**
 * What a claimant does with a content, read from the cue's lexicon entry, its negations and the
 * content's verb.
 *
 * @param act the speech act
 * @param polarity for or against the positive reading of the content
 * @param certainty how sure; unspecified where the claimant is said <em>not</em> to say it
 * @param tense when the content takes place
 * @param quote how much of it is quoted
 */
record Stance(Act act, Polarity polarity, Certainty certainty, Tense tense, QuoteKind quote) {

  /** More than nine tenths quoted is direct, less than one tenth indirect (as PolNeAR's scorer). */
  private static final double MOSTLY = 0.9;

  /**
   * Reads the stance.
   *
   * @param inner whether the content is itself a claim, whose own polarity tells the rest
   */
  static Stance of(
      ArticleView view, Attribution attribution, OptionalInt contentHead, boolean inner) {
    int anchor = meaning(view, attribution);
    Optional<CueLexicon.Entry> entry = view.cue.get(anchor);
    Optional<CueFrames.Frame> frame = CueFrames.of(view, anchor);
    Act act =
        frame
            .flatMap(CueFrames.Frame::act)
            .or(() -> entry.map(CueLexicon.Entry::act))
            .orElse(Act.SAY);
    Optional<Polarity> stand =
        frame.flatMap(CueFrames.Frame::polarity).or(() -> entry.map(CueLexicon.Entry::polarity));
    boolean against = stand.filter(p -> p == Polarity.NEGATIVE).isPresent();
    boolean denied = !inner && contentHead.isPresent() && isNegated(view, contentHead.getAsInt());
    boolean unsaid = isUnsaid(view, anchor, attribution);
    Polarity polarity = (against != denied) != unsaid ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return new Stance(
        act,
        polarity,
        unsaid ? Certainty.UNSPECIFIED : certainty(view, act, anchor, contentHead),
        tense(view, act, anchor, contentHead),
        quote(view, attribution.content()));
  }

  /**
   * The word of the cue that tells the act: its head, but "promise" of "made a promise" and
   * "stating" of "avoided stating".
   */
  static int meaning(ArticleView view, Attribution attribution) {
    int anchor = attribution.anchor();
    BitSet cue = attribution.cue();
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      boolean carried =
          view.head[i] == anchor
              && (StanceWord.SUPPORT.isLemma(view.tokens.get(anchor))
                      && view.relation(i).equals("obj")
                  || i > anchor && view.tokens.get(i).tag().equals("VBG")
                  || Withheld.is(view, anchor) && Withheld.isComplement(view, i));
      if (i != anchor && view.cue.get(i).isPresent()) {
        if (carried || view.cue.get(anchor).isEmpty()) {
          return i;
        }
      }
    }
    return Restated.noun(view, anchor).orElse(anchor);
  }

  /**
   * Whether the content's positive reading leaves a negation out, also that of a phrase ("no next
   * round", "no talks").
   */
  private static boolean isNegated(ArticleView view, int head) {
    return !new Clause(view, head).negations().isEmpty();
  }

  /** Whether the text says that it was not said: "did not confirm", "has avoided stating". */
  static boolean isUnsaid(ArticleView view, int word, Attribution attribution) {
    int anchor = attribution.anchor();
    int governor = word != anchor ? anchor : view.head[word];
    boolean withheld =
        governor >= 0
            && Withheld.is(view, governor)
            && (word != anchor || Withheld.isComplement(view, word));
    BitSet negations = new Clause(view, withheld ? governor : word).negations();
    negations.andNot(attribution.content());
    return withheld == negations.isEmpty();
  }

  private static Certainty certainty(
      ArticleView view, Act act, int anchor, OptionalInt contentHead) {
    if (act == Act.QUESTION || act == Act.DEMAND || act == Act.PROPOSE) {
      return Certainty.UNSPECIFIED;
    }
    if (new Clause(view, anchor).hasWord(StanceWord.POSSIBLE)) {
      return Certainty.POSSIBLE;
    }
    if (contentHead.isPresent()) {
      Clause clause = new Clause(view, contentHead.getAsInt());
      if (clause.hasWord(StanceWord.OPEN)) {
        return Certainty.UNSPECIFIED;
      }
      if (clause.hasWord(StanceWord.POSSIBLE)) {
        return Certainty.POSSIBLE;
      }
      if (clause.hasWord(StanceWord.PROBABLE)) {
        return Certainty.PROBABLE;
      }
    }
    return act == Act.BELIEVE ? Certainty.PROBABLE : Certainty.CERTAIN;
  }

  private static Tense tense(ArticleView view, Act act, int anchor, OptionalInt contentHead) {
    // A noun or gerund has no tense of its own: it goes with the cue.
    if (contentHead.isEmpty() || !isFinite(view, contentHead.getAsInt())) {
      return act == Act.INTEND || act == Act.PROMISE || act == Act.DEMAND
          ? Tense.FUTURE
          : isPast(view, anchor) ? Tense.PAST : Tense.PRESENT;
    }
    Clause clause = new Clause(view, contentHead.getAsInt());
    boolean ahead =
        switch (act) {
          case INTEND, PROMISE, AGREE, DEMAND, PROPOSE, THREATEN -> true;
          default -> false;
        };
    boolean infinitive =
        view.children(contentHead.getAsInt()).stream()
            .anyMatch(c -> view.tokens.get(c).tag().equals("TO"));
    if (clause.hasWord(StanceWord.FUTURE) || ahead && infinitive) {
      return Tense.FUTURE;
    }
    boolean past = isPast(view, contentHead.getAsInt());
    for (int c : view.children(contentHead.getAsInt())) {
      boolean helper = view.relation(c).startsWith("aux") || view.relation(c).equals("cop");
      past |= helper && (isPast(view, c) || isPerfect(view, contentHead.getAsInt(), c));
    }
    return past ? Tense.PAST : Tense.PRESENT;
  }

  private static boolean isFinite(ArticleView view, int head) {
    Clause clause = new Clause(view, head);
    String tag = view.tokens.get(head).tag();
    return clause.isClause()
        && !(tag.equals("VBG") && clause.child("aux", "cop").isEmpty())
        && !view.children(head).stream()
            .anyMatch(
                c ->
                    view.tokens.get(c).tag().equals("VBG")
                        && view.relation(c).startsWith("aux")
                        && clause.child("nsubj", "nsubj:pass").isEmpty());
  }

  private static boolean isPast(ArticleView view, int i) {
    return view.tokens.get(i).tag().equals("VBD");
  }

  private static boolean isPerfect(ArticleView view, int verb, int auxiliary) {
    return view.tokens.get(auxiliary).lemma().equals("have")
        && view.tokens.get(verb).tag().equals("VBN");
  }

  private static QuoteKind quote(ArticleView view, BitSet content) {
    int words = 0;
    int quoted = 0;
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      int length =
          (int) view.tokens.get(i).form().codePoints().filter(Character::isLetterOrDigit).count();
      words += length;
      quoted += view.quoted(i) ? length : 0;
    }
    double share = words == 0 ? 0 : (double) quoted / words;
    return share > MOSTLY
        ? QuoteKind.DIRECT
        : share < 1 - MOSTLY ? QuoteKind.INDIRECT : QuoteKind.MIXED;
  }
}
