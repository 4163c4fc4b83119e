package org.entente.extract.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Act;

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
    if (isConversation(i)) {
      return Optional.empty();
    }
    OptionalInt holder = possessor(i);
    int last = i;
    if (holder.isEmpty()) {
      OptionalInt after = HolderPhrase.after(view, i);
      holder = after;
      last = after.isPresent() ? HolderPhrase.end(view, after.getAsInt()) - 1 : i;
    }
    if (holder.isEmpty()) {
      return carried(i, entry);
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
    return content.isPresent() && !isWhen(content.getAsInt())
        ? wording.of(i, holder, content.getAsInt(), PHRASE)
        : Optional.empty();
  }

  /** "her phone call with Lee" and "his call with Lee" demand nothing. */
  private boolean isConversation(int noun) {
    boolean call = view.key[noun].equals("call") || view.tokens.get(noun).lemma().equals("call");
    boolean phone =
        holders.child(noun, "compound").stream()
            .anyMatch(c -> view.tokens.get(c).tag().equals("NN"));
    boolean with = noun + 1 < view.size() && view.key[noun + 1].equals("with");
    return call && (phone || with);
  }

  /** "his announcement on Sunday" does not tell what he announced. */
  private boolean isWhen(int phrase) {
    return !view.tokens.get(phrase).tag().startsWith("VB") && TermReader.isTime(view, phrase);
  }

  /** "she made the point that it rains": the verb tells who, a clause under either of them what. */
  private Optional<Attribution> carried(int noun, CueLexicon.Entry entry) {
    int verb = view.head[noun];
    if (verb < 0
        || verb > noun
        || !entry.takes('c')
        || !view.relation(noun).equals("obj")
        || !StanceWord.SUPPORT.isLemma(view.tokens.get(verb))) {
      return Optional.empty();
    }
    for (int word : List.of(noun, verb)) {
      for (int c : view.children(word)) {
        boolean clause =
            List.of("ccomp", "acl", "advcl", "acl:relcl", "dep").contains(view.relation(c));
        if (c > noun && clause && opensWithThat(c)) {
          return wording.of(noun, holders.subject(verb), c, CLAUSE);
        }
      }
    }
    return Optional.empty();
  }

  private boolean opensWithThat(int clause) {
    int that = view.leftmost[clause];
    return view.key[that].equals("that")
        && view.tokens.get(that).tag().equals("IN")
        && view.children(clause).stream()
            .anyMatch(c -> view.relation(c).startsWith("nsubj") && c != that);
  }

  /** A noun that a verb carries, and its clause. */
  private static final double CLAUSE = 0.75;

  /** Whether a noun tells of somebody's claim, who and what about included; no intention. */
  boolean isClaim(int noun) {
    Optional<CueLexicon.Entry> entry = view.cue.get(noun);
    return entry.isPresent()
        && entry.get().pos() == 'N'
        && entry.get().act() != Act.INTEND
        && at(noun, entry.get())
            .filter(a -> Uttered.is(view, a) || StanceWord.HELP.is(entry.get().lemma()))
            .isPresent();
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
      if (c < noun && isBody(c) && view.relation(c).equals("compound")) {
        return OptionalInt.of(c);
      }
    }
    return before(noun);
  }

  private boolean isBody(int i) {
    return view.name[i].equals("LOCATION") || view.name[i].equals("ORGANIZATION");
  }

  /** "the port's May 10 promise", "U.S. support": by word order, whatever the tree makes of it. */
  private OptionalInt before(int noun) {
    int begin = view.first[view.sentence[noun]];
    for (int i = noun - 1; i > begin && i >= noun - FAR; i--) {
      String tag = view.tokens.get(i).tag();
      if (tag.equals("POS")) {
        return OptionalInt.of(i - 1);
      }
      // A people's adjective ("Norwegian") is no body, its country's name is.
      if (isBody(i) && tag.startsWith("NNP") && view.rightmost[i] < noun) {
        return OptionalInt.of(i);
      }
      if (!MODIFIERS.contains(tag)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** No more words stand between a possessor and the noun. */
  private static final int FAR = 5;

  private static final List<String> MODIFIERS =
      List.of("JJ", "JJR", "JJS", "VBN", "VBG", "NN", "HYPH", "RB", "CD", "NNP");

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
