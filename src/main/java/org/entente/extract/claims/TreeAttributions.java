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

  private final ArticleView view;

  private TreeAttributions(ArticleView view) {
    this.view = view;
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
      case 'N' -> noun(i, entry.get());
      case 'J' -> adjective(i);
      default -> Optional.empty();
    };
  }

  private Optional<Attribution> verb(int i, CueLexicon.Entry entry) {
    boolean passive = child(i, "aux:pass").isPresent() || isReducedPassive(i);
    OptionalInt inverted = inverted(i);
    OptionalInt holder = passive ? agent(i) : inverted.isPresent() ? inverted : subject(i);
    if (isAside(i, entry) && holder.isPresent()) {
      return aside(i, holder);
    }
    OptionalInt clause = child(i, "ccomp");
    if (clause.isPresent() && (entry.takes('c') || entry.takes('x')) && holder.isPresent()) {
      return found(i, holder, clause.getAsInt(), CLAUSE);
    }
    OptionalInt infinitive = child(i, "xcomp");
    if (infinitive.isPresent() && holder.isPresent() && fits(entry, infinitive.getAsInt())) {
      return found(i, holder, infinitive.getAsInt(), CLAUSE);
    }
    if (!entry.takes('n') || holder.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt content = passive ? patient(i) : object(i);
    return content.isPresent() && speaksOf(content.getAsInt(), entry)
        ? found(i, holder, content.getAsInt(), PHRASE)
        : Optional.empty();
  }

  /** "It rains, said Ada": the cue hangs from what is said. */
  private boolean isAside(int i, CueLexicon.Entry entry) {
    return view.relation(i).equals("parataxis")
        && view.head[i] >= 0
        && entry.bin() >= SURE
        && view.tokens.get(i).tag().startsWith("VB")
        && child(i, "ccomp").isEmpty()
        && (object(i).isEmpty() || inverted(i).isPresent());
  }

  /** What stands after the verb; a relative pronoun before it is the object of another clause. */
  private OptionalInt object(int i) {
    for (int c : view.children(i)) {
      if (c > i && view.relation(c).equals("obj")) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * "said Lee": a name right after the verb of an aside is its subject, even if parsed otherwise.
   */
  private OptionalInt inverted(int i) {
    OptionalInt after = object(i);
    boolean name =
        after.isPresent()
            && view.leftmost[after.getAsInt()] == i + 1
            && view.tokens.get(after.getAsInt()).tag().startsWith("NNP");
    return name && view.relation(i).equals("parataxis") && child(i, "nsubj").isEmpty()
        ? after
        : OptionalInt.empty();
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
    return found(i, holder, content, CLAUSE);
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

  private boolean isReducedPassive(int i) {
    return view.tokens.get(i).tag().equals("VBN")
        && child(i, "aux").isEmpty()
        && (view.relation(i).equals("acl") || view.relation(i).equals("conj"))
        && agent(i).isPresent();
  }

  /** Who does it: the verb's own subject, or that of the verb that it shares it with. */
  private OptionalInt subject(int i) {
    int at = i;
    for (int steps = 0; steps < MANY; steps++) {
      OptionalInt own = child(at, "nsubj");
      if (own.isPresent()) {
        return view.key[own.getAsInt()].equals("it") && child(at, "ccomp").isPresent()
            ? OptionalInt.empty()
            : own;
      }
      String relation = view.relation(at);
      boolean shares =
          relation.equals("xcomp") || relation.equals("conj") || relation.equals("advcl");
      if (!shares || view.head[at] < 0) {
        return OptionalInt.empty();
      }
      OptionalInt controller =
          relation.equals("xcomp") ? child(view.head[at], "obj") : OptionalInt.empty();
      if (controller.isPresent()) {
        return controller;
      }
      at = view.head[at];
    }
    return OptionalInt.empty();
  }

  /** More steps up than any shared subject needs; ends the search in a broken tree. */
  private static final int MANY = 5;

  /** "by" whom; also where the parser hangs it from the day between ("reported Friday by Lee"). */
  private OptionalInt agent(int i) {
    for (int c : view.children(i)) {
      if (c > i && isBy(c)) {
        return OptionalInt.of(c);
      }
      for (int below : view.children(c)) {
        if (c > i && below > c && view.tokens.get(c).tag().startsWith("NNP") && isBy(below)) {
          return OptionalInt.of(below);
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean isBy(int noun) {
    String relation = view.relation(noun);
    return (relation.startsWith("obl") || relation.equals("nmod"))
        && view.children(noun).stream().anyMatch(m -> view.key[m].equals("by"));
  }

  /** What a passive verb is about: its subject, or the noun that it stands beside. */
  private OptionalInt patient(int i) {
    OptionalInt own = child(i, "nsubj:pass");
    if (own.isPresent()) {
      return own;
    }
    int at = view.relation(i).equals("conj") ? view.head[i] : i;
    if (at >= 0 && view.relation(at).equals("acl:relcl")) {
      return OptionalInt.of(view.head[at]);
    }
    OptionalInt shared = at == i || at < 0 ? OptionalInt.empty() : child(at, "nsubj:pass");
    if (shared.isPresent()) {
      return shared;
    }
    // A participle may hang too high, beside the verb whose object it speaks of.
    OptionalInt beside = at == i || at < 0 ? OptionalInt.empty() : object(at);
    if (beside.isPresent() && beside.getAsInt() < i) {
      return beside;
    }
    return at >= 0 && view.relation(at).equals("acl") && view.head[at] >= 0
        ? OptionalInt.of(view.head[at])
        : OptionalInt.empty();
  }

  private Optional<Attribution> noun(int i, CueLexicon.Entry entry) {
    OptionalInt holder = child(i, "nmod:poss");
    OptionalInt content = OptionalInt.empty();
    for (int c : view.children(i)) {
      String relation = view.relation(c);
      String marker = marker(c);
      boolean clause = relation.equals("ccomp") || relation.equals("acl") && !isParticiple(c);
      if (relation.equals("nmod") && marker.equals("by")) {
        holder = holder.isPresent() ? holder : OptionalInt.of(c);
      } else if (content.isEmpty()
          && c > i
          && (clause
              || relation.equals("dep") && marker.equals("that")
              || relation.equals("acl:relcl") && entry.takes('c') && saysThat(i, c)
              || relation.equals("nmod") && StanceWord.TOPIC.is(marker) && entry.takes('p'))) {
        content = OptionalInt.of(c);
      }
    }
    return holder.isPresent() && content.isPresent()
        ? found(i, holder, content.getAsInt(), PHRASE)
        : entry.takes('c') ? byWhomThat(i) : Optional.empty();
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
        return view.head[clause] > i && saysThat(t - 1, clause)
            ? found(i, OptionalInt.of(view.head[i + 1]), clause, PHRASE)
            : Optional.empty();
      }
    }
    return Optional.empty();
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
        && !marker(i).equals("that")
        && !marker(i).equals("to");
  }

  private Optional<Attribution> adjective(int i) {
    OptionalInt holder = child(i, "nsubj");
    OptionalInt clause = child(i, "ccomp");
    return holder.isPresent() && clause.isPresent() && !view.key[holder.getAsInt()].equals("it")
        ? found(i, holder, clause.getAsInt(), PHRASE)
        : Optional.empty();
  }

  private String marker(int i) {
    for (int c : view.children(i)) {
      String r = view.relation(c);
      if (c < i && (r.equals("mark") || r.equals("case"))) {
        return view.key[c];
      }
    }
    return "";
  }

  private OptionalInt child(int i, String relation) {
    for (int c : view.children(i)) {
      if (view.relation(c).equals(relation)) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<Attribution> found(int cue, OptionalInt holder, int content, double sure) {
    BitSet contents = view.subtree(content);
    if (contents.get(cue)) {
      contents.andNot(view.subtree(clauseAround(cue, content)));
    }
    return found(cue, holder, contents, sure);
  }

  private Optional<Attribution> found(int cue, OptionalInt holder, BitSet contents, double sure) {
    BitSet sources = new BitSet();
    holder.ifPresent(h -> sources.or(phrase(h)));
    BitSet cues = verbGroup(cue);
    contents.andNot(cues);
    BitSet shared = (BitSet) sources.clone();
    shared.and(contents);
    if (shared.equals(sources)) {
      contents.andNot(sources);
    } else {
      sources.andNot(contents);
    }
    trim(contents);
    trim(sources);
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(cue, cues, sources, contents, sure));
  }

  /** The highest token between content and cue: a clause that the noun carries with it. */
  private int clauseAround(int cue, int content) {
    int at = cue;
    while (view.head[at] >= 0 && view.head[at] != content) {
      at = view.head[at];
    }
    return at;
  }

  /** A noun phrase without its relative clause and case marker. */
  private BitSet phrase(int noun) {
    BitSet found = view.subtree(noun);
    for (int c : view.children(noun)) {
      if (List.of("case", "acl:relcl", "punct", "parataxis", "mark").contains(view.relation(c))) {
        found.andNot(view.subtree(c));
      }
    }
    return found;
  }

  /** The cue with its auxiliaries, negation and particle, as far as they stand unbroken. */
  private BitSet verbGroup(int cue) {
    BitSet group = new BitSet();
    group.set(cue);
    for (int c : view.children(cue)) {
      String r = view.relation(c);
      if (List.of("aux", "aux:pass", "compound:prt", "advmod", "cop").contains(r)
          && view.leftmost[c] == view.rightmost[c]) {
        group.set(c);
      }
    }
    int from = cue;
    int to = cue;
    while (from > 0 && group.get(from - 1)) {
      from--;
    }
    while (group.get(to + 1)) {
      to++;
    }
    BitSet unbroken = new BitSet();
    unbroken.set(from, to + 1);
    return unbroken;
  }

  /** Leaves out punctuation at both ends, but not quotation marks. */
  private void trim(BitSet tokens) {
    while (!tokens.isEmpty() && isLoose(tokens.nextSetBit(0))) {
      tokens.clear(tokens.nextSetBit(0));
    }
    while (!tokens.isEmpty() && isLoose(tokens.length() - 1)) {
      tokens.clear(tokens.length() - 1);
    }
  }

  private boolean isLoose(int i) {
    return List.of(",", ".", ";", ":", "--").contains(view.key[i]);
  }

  /** The acts that the annotated corpus has too few of, so that the rules add them on top. */
  static boolean isDiplomatic(Act act) {
    return switch (act) {
      case DENY, AGREE, DEMAND, PROMISE, REJECT, THREATEN, WARN, ACCUSE, REPORT -> true;
      default -> false;
    };
  }
}
