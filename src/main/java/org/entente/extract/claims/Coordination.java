package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.gazetteer.Predicates;

/**
 * The clauses that are coordinated with a content's main one: "will withdraw its troops and has not
 * paid". Each may have its own subject, auxiliaries and negation, or share them.
 *
 * @param view the article
 * @param lexicon tells nouns that tell events
 * @param content the content's tokens
 * @param isClaim whether a token is the cue of a claim, which is read by itself
 */
record Coordination(ArticleView view, Predicates lexicon, BitSet content, IntPredicate isClaim) {
  /** After these the negation before them holds no longer. */
  private static final Set<String> ADVERSATIVE =
      Set.of("but", "yet", "rather", "instead", "though", "although");

  private static final Set<String> ALTERNATIVE = Set.of("or", "nor");

  private static final List<String> SUBJECT = List.of("nsubj", "nsubj:pass", "csubj");

  /** Relations of what coordinated predicates share where only the first has it. */
  private static final List<String> SHARED = List.of("aux", "aux:pass", "cop");

  /**
   * One of the coordinated clauses.
   *
   * @param head its highest token
   * @param auxiliaries the token whose auxiliaries it has: itself, or the one that it shares with
   * @param subject the head of the subject it shares; empty where it has its own, or there is none
   * @param alternative whether "or" stands before it
   * @param negated whether it is negated, by itself or with another
   * @param words its tokens in the content, with what it shares, without negations and "and"
   */
  record Conjunct(
      int head,
      int auxiliaries,
      OptionalInt subject,
      boolean alternative,
      boolean negated,
      BitSet words) {}

  /** The clauses coordinated with this one, without itself, in order of the text. */
  List<Conjunct> with(int first) {
    List<Conjunct> found = new ArrayList<>();
    boolean alternative = false;
    List<Integer> heads = new ArrayList<>();
    collect(first, heads);
    for (int head : heads) {
      alternative |= joins(head, ALTERNATIVE);
    }
    int auxiliaries = first;
    boolean negated = !predicateNegations(first).isEmpty() || subjectNegated(first);
    OptionalInt subject = subject(first);
    for (int head : heads) {
      boolean own = subject(head).isPresent();
      int shared = sharesAuxiliaries(head, auxiliaries) ? auxiliaries : head;
      boolean no = isNegated(head, own, shared != head, negated, first);
      Conjunct conjunct =
          new Conjunct(
              head,
              shared,
              own ? OptionalInt.empty() : subject,
              alternative,
              no,
              words(head, shared, own ? OptionalInt.empty() : subject, heads));
      found.add(conjunct);
      auxiliaries = shared;
      negated = no;
      subject = own ? subject(head) : subject;
    }
    return found;
  }

  private void collect(int head, List<Integer> heads) {
    for (int c : view.children(head)) {
      if (c > head && view.relation(c).equals("conj") && content.get(c) && isLike(head, c)) {
        if (!isClaim.test(c)) {
          heads.add(c);
        }
        collect(c, heads);
      }
    }
    heads.sort(Integer::compare);
  }

  /** Clauses go with clauses, what is predicated with the like, events told by nouns with such. */
  private boolean isLike(int head, int other) {
    boolean clause = new Clause(view, head).isClause();
    boolean otherClause = new Clause(view, other).isClause();
    if (clause && otherClause) {
      return true;
    }
    if (clause) {
      return new Clause(view, head).has("cop")
          && (isNoun(head) || isAdjective(head))
          && (isNoun(other) || isAdjective(other));
    }
    return !otherClause && isEvent(head) && isEvent(other);
  }

  private boolean isEvent(int i) {
    return isNoun(i)
        && lexicon.verb(view.tokens.get(i).lemma().toLowerCase(Locale.ROOT)).isPresent();
  }

  private boolean isNoun(int i) {
    return view.tokens.get(i).tag().startsWith("NN");
  }

  private boolean isAdjective(int i) {
    return view.tokens.get(i).tag().startsWith("JJ");
  }

  private OptionalInt subject(int head) {
    return new Clause(view, head).child(SUBJECT.toArray(String[]::new));
  }

  /** "Will leave and (will) pay", "is no threat but (is) a chance"; a finite verb has its own. */
  private boolean sharesAuxiliaries(int head, int before) {
    Clause clause = new Clause(view, head);
    boolean own =
        clause.child("aux", "aux:pass", "cop").isPresent()
            || view.children(head).stream().anyMatch(c -> view.tokens.get(c).tag().equals("TO"));
    String tag = view.tokens.get(head).tag();
    boolean finite = List.of("VBD", "VBZ", "VBP", "MD").contains(tag);
    boolean verb = tag.startsWith("VB");
    boolean verbBefore = view.tokens.get(before).tag().startsWith("VB");
    return !own && subject(head).isEmpty() && !finite && (verb == verbBefore);
  }

  private boolean isNegated(int head, boolean own, boolean shares, boolean before, int first) {
    if (!new Clause(view, head).negations().isEmpty() || joins(head, Set.of("nor"))) {
      return true;
    }
    boolean all = subjectNegated(first) && !own;
    return before && (all || shares && !joins(head, ADVERSATIVE));
  }

  /** Negations of the predicate itself, not of an argument. */
  private BitSet predicateNegations(int head) {
    BitSet found = new Clause(view, head).negations();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (view.head[i] != head) {
        found.clear(i);
      }
    }
    return found;
  }

  /** "No soldier", "neither side". */
  private boolean subjectNegated(int head) {
    BitSet found = new Clause(view, head).negations();
    OptionalInt subject = subject(head);
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (subject.isPresent() && view.head[i] == subject.getAsInt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these words stands before a conjunct to join it. */
  private boolean joins(int head, Set<String> words) {
    for (int c : view.children(head)) {
      boolean joining = List.of("cc", "advmod", "mark", "cc:preconj").contains(view.relation(c));
      if (c < head && joining && words.contains(view.key[c])) {
        return true;
      }
    }
    int before = view.leftmost[head] - 1;
    return before >= 0
        && view.sentence[before] == view.sentence[head]
        && words.contains(view.key[before]);
  }

  private BitSet words(int head, int shared, OptionalInt subject, List<Integer> heads) {
    BitSet words = clause(head, heads);
    subject.ifPresent(s -> words.or(phrase(s)));
    if (shared != head) {
      for (int c : view.children(shared)) {
        boolean to = view.tokens.get(c).tag().equals("TO");
        if ((SHARED.contains(view.relation(c)) || to) && c < head) {
          words.set(c);
        }
      }
    }
    words.and(content);
    return words;
  }

  private BitSet clause(int head, List<Integer> heads) {
    BitSet words = view.subtree(head);
    for (int other : heads) {
      if (other != head && words.get(other)) {
        words.andNot(view.subtree(other));
      }
    }
    for (int c : view.children(head)) {
      boolean opening = c < head && List.of("cc", "cc:preconj", "punct").contains(view.relation(c));
      if (opening || c < head && view.relation(c).equals("mark") && view.key[c].equals("that")) {
        words.clear(c);
      }
    }
    words.andNot(new Clause(view, head).negations());
    return words;
  }

  private BitSet phrase(int head) {
    BitSet words = view.subtree(head);
    for (int c : view.children(head)) {
      if (view.relation(c).equals("acl:relcl")) {
        words.andNot(view.subtree(c));
      }
      if (view.key[c].equals("no") || view.key[c].equals("neither")) {
        words.clear(c);
      }
    }
    return words;
  }

  /** The content without the clauses that are read by themselves. */
  static BitSet without(ArticleView view, BitSet content, List<Conjunct> others) {
    BitSet left = (BitSet) content.clone();
    for (Conjunct other : others) {
      left.andNot(view.subtree(other.head()));
    }
    return left;
  }

  /** Who a clause without a subject has in common with the one before it. */
  static Optional<Frame.Filler> subject(ArticleView view, Conjunct conjunct) {
    return conjunct.subject().isPresent()
        ? Optional.of(Frame.Filler.of(view, conjunct.subject().getAsInt()))
        : Optional.empty();
  }
}
