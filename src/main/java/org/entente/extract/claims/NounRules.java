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
    int last = i;
    if (holder.isEmpty()) {
      OptionalInt after = HolderPhrase.after(view, i);
      holder = after;
      last = after.isPresent() ? HolderPhrase.end(view, after.getAsInt()) - 1 : i;
    }
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt content = OptionalInt.empty();
    for (int c : view.children(i)) {
      if (content.isEmpty() && c > last && isContent(i, c, entry)) {
        content = OptionalInt.of(c);
      }
    }
    if (content.isEmpty()) {
      content = following(last, entry);
    }
    return content.isPresent()
        ? wording.of(i, holder, content.getAsInt(), PHRASE)
        : Optional.empty();
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

  /**
   * The words right after the noun or its holder, which the parser often hangs from the verb above.
   */
  private OptionalInt following(int last, CueLexicon.Entry entry) {
    OptionalInt top = holders.after(last);
    if (top.isEmpty()) {
      return top;
    }
    String opening = view.key[last + 1];
    boolean infinitive =
        view.tokens.get(last + 1).tag().equals("TO")
            && view.tokens.get(top.getAsInt()).tag().startsWith("VB")
            && entry.takes('x');
    boolean topic =
        StanceWord.TOPIC.is(opening) && entry.takes('p') || CueFrames.takes(entry, opening);
    boolean that = opening.equals("that") && entry.takes('c') && opensClause(last, top.getAsInt());
    return infinitive || topic || that ? top : OptionalInt.empty();
  }

  private boolean opensClause(int last, int clause) {
    return saysThat(last, clause)
        || view.children(last + 1).stream()
            .anyMatch(
                c ->
                    view.relation(c).equals("acl:relcl")
                        && view.leftmost[c] == last + 2
                        && view.children(c).stream()
                            .anyMatch(s -> view.relation(s).startsWith("nsubj") && s < c));
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
