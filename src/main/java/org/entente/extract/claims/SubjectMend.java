package org.entente.extract.claims;

import java.util.List;
import java.util.OptionalInt;
import org.entente.model.Token;

/**
 * Subjects of reported speech that the parser takes for something else: of an aside at the end ("It
 * rains, the Herald reported"), of what is said without "that" ("Lee said users complained"), and
 * of a sentence that begins after a heading ("From the spokesman: Lee spoke today").
 */
final class SubjectMend {
  private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP");

  private final Arcs arcs;

  SubjectMend(Arcs arcs) {
    this.arcs = arcs;
  }

  /** Puts right the subject of a verb, which may be any; whether it was wrong. */
  boolean ofVerb(int verb) {
    if (!FINITE.contains(arcs.tag(verb)) || verb == 0 || arcs.has(verb, "nsubj")) {
      return false;
    }
    int begin = arcs.phraseBegin(verb);
    if (begin == verb || begin < 2 || !arcs.form(begin - 1).equals(":")) {
      return false;
    }
    int top = topNoun(begin, verb);
    if (arcs.head()[top] >= begin || isAbove(verb, arcs.head()[top])) {
      return false;
    }
    arcs.attach(top, verb, "nsubj");
    return true;
  }

  /**
   * "It rains, the Herald reported on Monday.": the last verb is an aside, whatever it hangs from.
   */
  boolean ofLast(int verb) {
    int begin = arcs.phraseBegin(verb);
    if (!FINITE.contains(arcs.tag(verb))
        || List.of("root", "parataxis", "conj", "ccomp").contains(arcs.relation()[verb])
        || begin == verb
        || begin < 2
        || !(arcs.form(begin - 1).equals(",") || arcs.isQuote(begin - 1))
        || !endsAfter(verb)) {
      return false;
    }
    int root = arcs.top(0, begin);
    if (arcs.head()[root] != Token.ROOT || !isClause(root) && !isClauseBefore(begin)) {
      return false;
    }
    for (int i = begin; i < arcs.size(); i++) {
      boolean outside = arcs.head()[i] < begin;
      if (outside && i != verb && i != topNoun(begin, verb)) {
        arcs.attach(i, verb, arcs.relation()[i]);
      }
    }
    arcs.attach(topNoun(begin, verb), verb, "nsubj");
    arcs.attach(verb, root, "parataxis");
    return true;
  }

  /**
   * "said users complained": no object of saying, but the subject of what is said.
   *
   * @param always whether the verb takes no object at all, so that any participle may be finite
   */
  boolean ofSaid(int verb, boolean always) {
    OptionalInt object = arcs.child(verb, "obj");
    if (object.isEmpty() || object.getAsInt() < verb || arcs.has(verb, "ccomp")) {
      return false;
    }
    int noun = object.getAsInt();
    for (int said = noun + 1; said < arcs.size(); said++) {
      boolean reduced =
          arcs.head()[said] == noun
              && arcs.relation()[said].startsWith("acl")
              && (FINITE.contains(arcs.tag(said)) || always && arcs.tag(said).equals("VBN"));
      if (reduced && isBare(noun, said)) {
        arcs.attach(said, verb, "ccomp");
        arcs.attach(noun, said, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** Whether the verb follows its noun without a comma or relative pronoun, and is no passive. */
  private boolean isBare(int noun, int said) {
    for (int i = noun + 1; i < said; i++) {
      if (arcs.isMark(i) || arcs.tag(i).startsWith("W") || arcs.tag(i).equals("PRP")) {
        return false;
      }
      if (arcs.head()[i] == said && arcs.relation()[i].startsWith("nsubj")) {
        return false;
      }
    }
    for (int i = said + 1; i < arcs.size(); i++) {
      if (arcs.form(i).equals("by")
          && arcs.head()[arcs.head()[i] < 0 ? i : arcs.head()[i]] == said) {
        return false;
      }
    }
    return true;
  }

  private int topNoun(int begin, int end) {
    return arcs.top(begin, end);
  }

  /** Whether only a time or place follows before the sentence ends. */
  private boolean endsAfter(int verb) {
    for (int i = verb + 1; i < arcs.size(); i++) {
      boolean time =
          List.of("RB", "IN", "CD", "DT", "JJ").contains(arcs.tag(i))
              || arcs.tag(i).startsWith("NN");
      if (!time && !(arcs.isMark(i) && i == arcs.size() - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isClause(int i) {
    return arcs.has(i, "nsubj") || arcs.has(i, "nsubj:pass");
  }

  private boolean isClauseBefore(int end) {
    for (int i = 0; i < end; i++) {
      if (arcs.relation()[i].startsWith("nsubj") && arcs.head()[i] < end) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbove(int above, int below) {
    int steps = 0;
    for (int at = below; at >= 0 && steps++ <= arcs.size(); at = arcs.head()[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }
}
