package org.entente.extract.claims;

import java.util.List;
import java.util.OptionalInt;

/**
 * A possessor belongs to the noun after it: of "the port's continued promise" and "the Department
 * of Trade's promise" the parser often makes a clause ("the port continued"), or two phrases.
 */
final class PossessorMend {
  /** No more words stand between a possessor and the noun. */
  private static final int FAR = 4;

  private final Arcs arcs;

  PossessorMend(Arcs arcs) {
    this.arcs = arcs;
  }

  /** Puts right what stands before a noun; whether anything was wrong. */
  boolean at(int noun) {
    OptionalInt mark = mark(noun);
    if (mark.isEmpty() || mark.getAsInt() == 0) {
      return false;
    }
    int owner = mark.getAsInt() - 1;
    boolean changed = ofParticiple(noun, owner);
    return ofName(noun, owner) || changed;
  }

  /** The "'s" before the noun, if nothing but its modifiers stands between. */
  private OptionalInt mark(int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - FAR; i--) {
      if (arcs.tag(i).equals("POS")) {
        return OptionalInt.of(i);
      }
      if (!MODIFIERS.contains(arcs.tag(i))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static final List<String> MODIFIERS =
      List.of("JJ", "JJR", "JJS", "VBN", "VBG", "VBD", "NN", "HYPH", "RB", "CD");

  /** "continued" is no verb of which the possessor were the subject. */
  private boolean ofParticiple(int noun, int owner) {
    int verb = arcs.head()[owner];
    if (verb <= owner || verb >= noun || !arcs.tag(verb).startsWith("VB")) {
      return false;
    }
    if (arcs.head()[noun] == verb) {
      boolean clause = List.of("ccomp", "xcomp", "acl", "advcl").contains(arcs.relation()[verb]);
      arcs.attach(noun, arcs.head()[verb], clause ? "obj" : arcs.relation()[verb]);
    }
    for (int c = 0; c < arcs.size(); c++) {
      if (arcs.head()[c] == verb && c != noun) {
        arcs.attach(c, noun, arcs.relation()[c]);
      }
    }
    arcs.attach(verb, noun, "amod");
    arcs.attach(owner, noun, "nmod:poss");
    return true;
  }

  /** "the Department of Trade's": all of the name owns it, not its last word. */
  private boolean ofName(int noun, int owner) {
    int first = owner;
    while (first > 0 && arcs.tag(first - 1).startsWith("NNP")) {
      first--;
    }
    boolean named =
        first > 1
            && arcs.tag(owner).startsWith("NNP")
            && arcs.form(first - 1).equals("of")
            && arcs.tag(first - 2).startsWith("NNP");
    int name = first - 2;
    if (!named || arcs.head()[owner] != noun || arcs.head()[noun] != name) {
      return false;
    }
    arcs.attach(noun, arcs.head()[name], arcs.relation()[name]);
    arcs.attach(owner, name, "nmod");
    arcs.attach(name, noun, "nmod:poss");
    return true;
  }
}
