package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The words of an attribution, once its cue, holder and content are known in the tree. */
final class Wording {
  private final ArticleView view;

  Wording(ArticleView view) {
    this.view = view;
  }

  Optional<Attribution> of(int cue, OptionalInt holder, int content, double sure) {
    BitSet contents = view.subtree(content);
    if (contents.get(cue)) {
      contents.andNot(view.subtree(clauseAround(cue, content)));
    }
    return of(cue, holder, contents, sure);
  }

  Optional<Attribution> of(int cue, OptionalInt holder, BitSet contents, double sure) {
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

  /** The parts as they are, without punctuation at the ends of the content. */
  Optional<Attribution> plain(int anchor, BitSet cue, BitSet source, BitSet content, double sure) {
    trim(content);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(anchor, cue, source, content, sure));
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
  BitSet phrase(int noun) {
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
}
