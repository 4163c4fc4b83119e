package org.entente.extract.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Attributions by a noun: somebody's promise, denial or demand, and what it says. */
final class NounRules {
  /** A noun with a possessor is less sure than a verb with its clause. */
  private static final double PHRASE = 0.6;

  private final ArticleView view;
  private final Holders holders;
  private final Wording wording;

  NounRules(ArticleView view) {
    this.view = view;
    holders = new Holders(view);
    wording = new Wording(view);
  }

  /** What the tree says of a noun that is a cue. */
  Optional<Attribution> at(int i, CueLexicon.Entry entry) {
    OptionalInt holder = possessor(i);
    OptionalInt content = OptionalInt.empty();
    for (int c : view.children(i)) {
      if (view.relation(c).equals("nmod") && holders.marker(c).equals("by")) {
        holder = holder.isPresent() ? holder : OptionalInt.of(c);
      } else if (content.isEmpty() && c > i && isContent(i, c, entry)) {
        content = OptionalInt.of(c);
      }
    }
    OptionalInt of = whose(i);
    if (holder.isEmpty() && of.isPresent()) {
      holder = of;
      if (content.isPresent() && content.getAsInt() == of.getAsInt()) {
        content = besides(i, of.getAsInt(), entry);
      }
    }
    if (content.isEmpty() && of.isEmpty()) {
      content = following(i, entry);
    }
    return holder.isPresent() && content.isPresent()
        ? wording.of(i, holder, content.getAsInt(), PHRASE)
        : entry.takes('c') ? byWhomThat(i) : Optional.empty();
  }

  private boolean isContent(int noun, int c, CueLexicon.Entry entry) {
    String relation = view.relation(c);
    String marker = holders.marker(c);
    boolean clause = relation.equals("ccomp") || relation.equals("acl") && !isParticiple(c);
    boolean topic = StanceWord.TOPIC.is(marker) && entry.takes('p');
    return clause
        || relation.equals("dep") && marker.equals("that")
        || relation.equals("acl:relcl") && entry.takes('c') && saysThat(noun, c)
        || relation.equals("nmod") && (topic || CueFrames.takes(entry, marker));
  }

  /** The words right after the noun, which the parser often hangs from the verb above it. */
  private OptionalInt following(int noun, CueLexicon.Entry entry) {
    OptionalInt top = holders.after(noun);
    if (top.isEmpty()) {
      return top;
    }
    String opening = view.key[noun + 1];
    boolean infinitive = view.tokens.get(noun + 1).tag().equals("TO") && entry.takes('x');
    boolean topic =
        StanceWord.TOPIC.is(opening) && entry.takes('p') || CueFrames.takes(entry, opening);
    return infinitive || topic || opening.equals("that") && saysThat(noun, top.getAsInt())
        ? top
        : OptionalInt.empty();
  }

  /** Whose it is: "the port's promise", or "the EU promise" where a name stands before it. */
  OptionalInt possessor(int noun) {
    OptionalInt owner = holders.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    for (int c : view.children(noun)) {
      boolean body = view.name[c].equals("LOCATION") || view.name[c].equals("ORGANIZATION");
      if (c < noun && body && view.relation(c).equals("compound")) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /** "the commitment of the port to pay": whoever can hold it stands after "of". */
  private OptionalInt whose(int noun) {
    for (int c : view.children(noun)) {
      boolean someone = !view.name[c].equals("-") || view.key[c].startsWith("N:");
      if (c > noun
          && someone
          && view.relation(c).equals("nmod")
          && holders.marker(c).equals("of")) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /** What is claimed, after the "of" phrase: it may hang from the noun or from that phrase. */
  private OptionalInt besides(int noun, int of, CueLexicon.Entry entry) {
    OptionalInt next = holders.after(view.rightmost[of]);
    if (next.isPresent() && CueFrames.isInfinitive(view, next.getAsInt()) && entry.takes('x')) {
      return next;
    }
    for (int above : List.of(noun, of)) {
      for (int c : view.children(above)) {
        boolean infinitive = CueFrames.isInfinitive(view, c);
        boolean that = holders.marker(c).equals("that");
        if (c > of && c != of && (infinitive || that || isContent(noun, c, entry))) {
          return OptionalInt.of(c);
        }
      }
    }
    return OptionalInt.empty();
  }

  /**
   * "demands by members of both chambers that …": read by word order, since the parser hangs the
   * clause from the nearest noun.
   */
  private Optional<Attribution> byWhomThat(int i) {
    if (i + 1 >= view.size() || !view.key[i + 1].equals("by") || view.head[i + 1] <= i) {
      return Optional.empty();
    }
    int end = Math.min(view.first[view.sentence[i] + 1] - 1, i + FAR);
    for (int t = i + 2; t <= end; t++) {
      boolean breaks = view.tokens.get(t).tag().startsWith("VB") || view.key[t].equals(",");
      if (breaks) {
        return Optional.empty();
      }
      if (view.key[t].equals("that")) {
        int clause = t;
        while (view.head[clause] >= 0 && view.leftmost[view.head[clause]] == t) {
          clause = view.head[clause];
        }
        boolean says = saysThat(t - 1, clause) || opensClause(t);
        return view.head[clause] >= i && says
            ? wording.of(i, OptionalInt.of(view.head[i + 1]), clause, PHRASE)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "that" as the parser's head of a clause which has a subject of its own. */
  private boolean opensClause(int that) {
    return view.children(that).stream()
        .anyMatch(
            c ->
                view.relation(c).equals("acl:relcl")
                    && view.leftmost[c] == that + 1
                    && view.children(c).stream()
                        .anyMatch(s -> view.relation(s).startsWith("nsubj") && s < c));
  }

  /** No holder of a nominal cue is longer than so many tokens. */
  private static final int FAR = 12;

  /**
   * Whether "that" after a noun opens what is said rather than a relative clause, which the parser
   * often takes it for: the clause has a subject of its own, and its verb is none of giving.
   */
  private boolean saysThat(int noun, int clause) {
    int first = view.leftmost[clause];
    return first == noun + 1
        && view.key[first].equals("that")
        && view.children(clause).stream()
            .anyMatch(c -> view.relation(c).startsWith("nsubj") && c != first)
        && !StanceWord.GIVING.isLemma(view.tokens.get(clause));
  }

  private boolean isParticiple(int i) {
    return List.of("VBN", "VBG").contains(view.tokens.get(i).tag())
        && !holders.marker(i).equals("that")
        && !holders.marker(i).equals("to");
  }
}
