package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Act;

/**
 * Attributions that the tree shows: a cue of the lexicon with somebody who holds it and a
 * complement that its frame allows. They find the claims inside claims, of which no annotated
 * corpus exists, and the denials, agreements and demands that diplomacy turns on.
 */
final class TreeAttributions {
  /** A verb with a subject and a clause. */
  private static final double CLAUSE = 0.75;

  /** A verb with a noun for content, or a noun with a possessor: less sure. */
  private static final double PHRASE = 0.6;

  /** A construction that may also tell of doing: it counts inside other claims only. */
  private static final double INNER = 0.5;

  private final ArticleView view;
  private final Holders holders;
  private final Wording wording;
  private final NounRules nouns;

  private TreeAttributions(ArticleView view) {
    this.view = view;
    holders = new Holders(view);
    wording = new Wording(view);
    nouns = new NounRules(view);
  }

  /** All of an article, in order of their cues; outer and inner ones alike. */
  static List<Attribution> find(ArticleView view) {
    TreeAttributions rules = new TreeAttributions(view);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      rules.at(i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> at(int i) {
    Optional<CueLexicon.Entry> entry = view.cue.get(i);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    return switch (entry.get().pos()) {
      case 'V' -> verb(i, entry.get());
      case 'N' -> nouns.at(i, entry.get());
      case 'J' -> adjective(i);
      case 'P' -> accordingTo(i);
      default -> Optional.empty();
    };
  }

  private Optional<Attribution> verb(int i, CueLexicon.Entry entry) {
    boolean passive = holders.child(i, "aux:pass").isPresent() || holders.isReducedPassive(i);
    OptionalInt inverted = holders.inverted(i);
    OptionalInt holder =
        passive ? holders.agent(i) : inverted.isPresent() ? inverted : holders.subject(i);
    if (isAside(i, entry) && holder.isPresent()) {
      return aside(i, holder);
    }
    OptionalInt clause = holders.child(i, "ccomp");
    if (clause.isPresent() && (entry.takes('c') || entry.takes('x')) && holder.isPresent()) {
      return wording.of(i, holder, clause.getAsInt(), CLAUSE);
    }
    OptionalInt infinitive = holders.child(i, "xcomp");
    if (infinitive.isPresent() && holder.isPresent() && fits(entry, infinitive.getAsInt())) {
      return wording.of(i, holder, infinitive.getAsInt(), CLAUSE);
    }
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt content = passive ? holders.patient(i) : holders.object(i);
    if (Citing.is(view, i) || content.isEmpty() && Reporting.is(view, i)) {
      return wording.of(i, holder, besides(i), INNER);
    }
    if (entry.takes('n') && content.isPresent() && speaksOf(content.getAsInt(), entry)) {
      return wording.of(i, holder, content.getAsInt(), PHRASE);
    }
    return StanceWord.PERCEIVED.is(entry.lemma()) || StanceWord.DEED.is(entry.lemma())
        ? Optional.empty()
        : inner(i, entry, holder, content);
  }

  /** A noun, a phrase or a participle for content. */
  private Optional<Attribution> inner(
      int i, CueLexicon.Entry entry, OptionalInt holder, OptionalInt object) {
    OptionalInt saying = CueFrames.asSaying(view, i);
    if (saying.isPresent()) {
      return wording.of(i, holder, saying.getAsInt(), INNER);
    }
    BitSet content = new BitSet();
    boolean named = false;
    for (int c : view.children(i)) {
      String relation = view.relation(c);
      boolean phrase =
          relation.startsWith("obl") || relation.equals("nmod") || relation.equals("advcl");
      boolean infinitive =
          (relation.equals("advcl") || relation.equals("xcomp") || relation.equals("acl"))
              && CueFrames.isInfinitive(view, c)
              && entry.takes('x');
      boolean goesOn =
          !content.isEmpty()
              && relation.startsWith("obl")
              && holders.marker(c).isEmpty()
              && view.leftmost[c] == content.length()
              && view.key[content.length()].equals(",");
      if (c > i && (infinitive || goesOn || phrase && CueFrames.takes(entry, holders.marker(c)))) {
        content.or(view.subtree(c));
        named |= phrase && isDiplomatic(CueFrames.act(entry, holders.marker(c)));
      }
    }
    boolean spoken = content.isEmpty() ? CueFrames.takes(entry, "obj") : !entry.takes('c');
    BitSet clause = content.isEmpty() ? clauseAfter(i, entry) : new BitSet();
    if (!clause.isEmpty()) {
      content.or(clause);
    } else if (object.isPresent() && spoken) {
      content.or(view.subtree(object.getAsInt()));
    }
    return content.isEmpty()
        ? Optional.empty()
        : wording.of(i, holder, content, named ? PHRASE : INNER);
  }

  /** "she thinks part of it is true": a clause that the parser has taken apart. */
  private BitSet clauseAfter(int i, CueLexicon.Entry entry) {
    int end = view.first[view.sentence[i] + 1];
    boolean quote = i + 2 < end && view.key[i + 1].equals("\"") && view.quoted(i + 2);
    OptionalInt top = holders.after(quote ? i + 1 : i);
    boolean gerund = view.tokens.get(i).tag().equals("VBG");
    boolean holds = gerund || holders.child(i, "nsubj").isPresent();
    BitSet words = new BitSet();
    if (top.isEmpty() || !entry.takes('c') || !holds) {
      return words;
    }
    Clause clause = new Clause(view, top.getAsInt());
    boolean that = view.key[i + 1].equals("that");
    boolean opens = that || clause.has("nsubj") || clause.has("nsubj:pass");
    // A word that takes no object has a clause for what looks like one.
    boolean thinks =
        !entry.takes('n') && entry.act() == Act.SAY
            || entry.act() == Act.BELIEVE && entry.bin(CueLexicon.Construction.CLAUSE) >= '1';
    boolean noun = NOMINAL.contains(view.relation(top.getAsInt()));
    if (quote && !view.quoted(i) || !opens && thinks && noun) {
      words.set(i + 1, end);
    } else if (opens) {
      words.or(view.subtree(top.getAsInt()));
    }
    return words;
  }

  private static final List<String> NOMINAL = List.of("obj", "nsubj", "nsubj:pass", "expl");

  /** "It rains, said Ada": the cue hangs from what is said. */
  private boolean isAside(int i, CueLexicon.Entry entry) {
    return view.relation(i).equals("parataxis")
        && view.head[i] >= 0
        && entry.bin() >= SURE
        && view.tokens.get(i).tag().startsWith("VB")
        && holders.child(i, "ccomp").isEmpty()
        && (holders.object(i).isEmpty() || holders.inverted(i).isPresent());
  }

  /** From this bin on a word is a cue nearly whenever it is used. */
  private static final char SURE = '6';

  private Optional<Attribution> aside(int i, OptionalInt holder) {
    BitSet content = view.subtree(view.head[i]);
    content.andNot(view.subtree(i));
    // What stands after the aside may be the author's own again.
    boolean after = view.leftmost[i] > view.head[i];
    if (after) {
      content.clear(view.leftmost[i], view.size());
    }
    return wording.of(i, holder, content, CLAUSE);
  }

  /**
   * Whether a noun can be the content of a verb: itself a claim ("the assurances"), an event, or
   * what a denial, a report or a demand is about; never a person or a name.
   */
  private boolean speaksOf(int noun, CueLexicon.Entry verb) {
    if (!view.tokens.get(noun).upos().equals("NOUN") || view.key[noun].startsWith("N:")) {
      return false;
    }
    if (view.cue.get(noun).isPresent()) {
      return true;
    }
    return switch (verb.act()) {
      case DENY, REJECT, DEMAND, CONFIRM, PROMISE, REPORT -> verb.bin() >= '3';
      default -> false;
    };
  }

  private boolean fits(CueLexicon.Entry entry, int complement) {
    String tag = view.tokens.get(complement).tag();
    boolean gerund = tag.equals("VBG") || childTagged(complement, "VBG");
    return gerund
        ? entry.takes('g')
        : tag.startsWith("VB") && entry.takes('x')
            || childTagged(complement, "TO") && entry.takes('x');
  }

  private boolean childTagged(int i, String tag) {
    return view.children(i).stream().anyMatch(c -> view.tokens.get(c).tag().equals(tag));
  }

  /** "according to the Herald": all else in the sentence is its content. */
  private Optional<Attribution> accordingTo(int i) {
    Optional<Attribution> opening = AccordingTo.opens(view, i, CLAUSE);
    if (opening.isPresent()) {
      return opening;
    }
    int noun = view.head[i];
    return noun > i && view.relation(i).equals("case") && view.speakers.get(noun)
        ? wording.of(i, OptionalInt.of(noun), besides(noun), CLAUSE)
        : AccordingTo.byOrder(view, i, CLAUSE);
  }

  /** The sentence without what hangs from one of its words. */
  private BitSet besides(int aside) {
    BitSet words = new BitSet();
    words.set(view.first[view.sentence[aside]], view.first[view.sentence[aside] + 1]);
    words.andNot(view.subtree(aside));
    return words;
  }

  private Optional<Attribution> adjective(int i) {
    int above = view.head[i];
    if (above >= 0 && view.relation(i).equals("xcomp") && view.key[above].equals("make")) {
      return madeClear(i, above);
    }
    OptionalInt holder = holders.child(i, "nsubj");
    OptionalInt clause = holders.child(i, "ccomp");
    return holder.isPresent() && clause.isPresent() && !view.key[holder.getAsInt()].equals("it")
        ? wording.of(i, holder, clause.getAsInt(), PHRASE)
        : Optional.empty();
  }

  /** "made (it) clear that": the verb above the adjective has the subject, and often the clause. */
  private Optional<Attribution> madeClear(int adjective, int verb) {
    OptionalInt below = holders.child(adjective, "ccomp");
    OptionalInt clause = below.isPresent() ? below : holders.child(verb, "ccomp");
    OptionalInt holder = holders.subject(verb);
    return clause.isPresent() && clause.getAsInt() > adjective && holder.isPresent()
        ? wording.of(adjective, holder, clause.getAsInt(), CLAUSE)
        : Optional.empty();
  }

  /** Whether its construction is as good as one with a clause. */
  static boolean isSure(Attribution a) {
    return a.probability() > INNER;
  }

  /** Whether it attributes also where it stands in no other claim. */
  static boolean standsAlone(ArticleView view, Attribution a, CueLexicon.Entry entry) {
    boolean often = entry.bin(view.construction[a.anchor()]) >= OFTEN;
    boolean clause = a.probability() >= CLAUSE && often;
    boolean verdict =
        switch (entry.act()) {
          case PRAISE, CRITICISE, ACCUSE -> entry.pos() == 'V' && (often || OfClaim.is(view, a));
          default -> false;
        };
    boolean carried = entry.pos() != 'V' && a.probability() >= CLAUSE && !a.source().isEmpty();
    boolean restated =
        entry.pos() == 'V' && StanceWord.RESTATING.is(entry.lemma()) && OfClaim.is(view, a);
    return isSure(a) && isDiplomatic(entry.act()) || clause || verdict || restated || carried;
  }

  /** From this share of its uses on a word attributes also alone; tuned on PolNeAR dev. */
  private static final char OFTEN = '6';

  /** The acts that the annotated corpus has too few of, so that the rules add them on top. */
  static boolean isDiplomatic(Act act) {
    return switch (act) {
      case DENY, AGREE, DEMAND, PROMISE, REJECT, THREATEN, WARN, ACCUSE, REPORT -> true;
      default -> false;
    };
  }
}
