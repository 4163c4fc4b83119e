package org.entente.extract.claims;

import java.util.List;
import java.util.OptionalInt;

/** Who makes the claim of a verb, and what stands beside the verb: asked of the tree. */
final class Holders {
  private final ArticleView view;

  Holders(ArticleView view) {
    this.view = view;
  }

  /** What stands after the verb; a relative pronoun before it is the object of another clause. */
  OptionalInt object(int i) {
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
  OptionalInt inverted(int i) {
    OptionalInt after = object(i);
    boolean name =
        after.isPresent()
            && view.leftmost[after.getAsInt()] == i + 1
            && view.tokens.get(after.getAsInt()).tag().startsWith("NNP");
    return name && view.relation(i).equals("parataxis") && child(i, "nsubj").isEmpty()
        ? after
        : OptionalInt.empty();
  }

  boolean isReducedPassive(int i) {
    // "was reached by Norland and reported by Lee": often tagged as if the second were active.
    boolean mistaken =
        view.tokens.get(i).tag().equals("VBD")
            && child(i, "obl:agent").isPresent()
            && child(i, "nsubj").isEmpty()
            && child(i, "obj").isEmpty();
    return (view.tokens.get(i).tag().equals("VBN") || mistaken)
        && child(i, "aux").isEmpty()
        && (view.relation(i).equals("acl") || view.relation(i).equals("conj"))
        && agent(i).isPresent();
  }

  /** Who does it: the verb's own subject, or that of the verb that it shares it with. */
  OptionalInt subject(int i) {
    int at = i;
    for (int steps = 0; steps < MANY; steps++) {
      OptionalInt own = child(at, "nsubj");
      if (own.isPresent()) {
        return view.key[own.getAsInt()].equals("it") && child(at, "ccomp").isPresent()
            ? OptionalInt.empty()
            : OptionalInt.of(antecedent(own.getAsInt()));
      }
      OptionalInt it = child(at, "expl");
      if (it.isPresent() && isDoing(at)) {
        return it;
      }
      if (at != i && child(at, "nsubj:pass").isPresent()) {
        return child(at, "nsubj:pass");
      }
      int above = view.head[at];
      String relation = view.relation(at);
      boolean participle = view.tokens.get(at).tag().equals("VBG");
      if (relation.equals("acl") && participle && above >= 0) {
        return OptionalInt.of(above);
      }
      OptionalInt occasion = occasion(at);
      if (occasion.isPresent()) {
        at = occasion.getAsInt();
        continue;
      }
      boolean shares =
          relation.equals("xcomp") || relation.equals("conj") || relation.equals("advcl");
      if (!shares || above < 0) {
        return OptionalInt.empty();
      }
      boolean controlled =
          relation.equals("xcomp")
              || relation.equals("advcl") && participle && CONTROL.contains(marker(at))
              || participle && isCitedSaying(above, at);
      OptionalInt controller = controlled ? spokenTo(above) : OptionalInt.empty();
      if (controller.isPresent() && isSomeone(controller.getAsInt())) {
        return controller;
      }
      at = above;
    }
    return OptionalInt.empty();
  }

  /** "used" of "used the meeting to reaffirm", "took the opportunity to reaffirm". */
  private OptionalInt occasion(int infinitive) {
    int noun = view.head[infinitive];
    int verb = noun < 0 ? -1 : view.head[noun];
    boolean used =
        verb >= 0
            && view.relation(infinitive).equals("acl")
            && CueFrames.isInfinitive(view, infinitive)
            && view.relation(noun).equals("obj")
            && StanceWord.CONVERSING.isLemma(view.tokens.get(verb));
    return used ? OptionalInt.of(verb) : OptionalInt.empty();
  }

  /** "quoted officials saying": who is quoted says it. */
  private boolean isCitedSaying(int verb, int participle) {
    OptionalInt object = object(verb);
    return object.isPresent()
        && StanceWord.CITING.isLemma(view.tokens.get(verb))
        && view.leftmost[participle] == view.rightmost[object.getAsInt()] + 1;
  }

  /** "it demands that we leave": only of being, seeming and their kind "it" is nobody. */
  private boolean isDoing(int verb) {
    return view.cue.get(verb).map(e -> e.pos() == 'V').orElse(false)
        && child(verb, "aux:pass").isEmpty();
  }

  /** Whom "who" or "which" speaks of; any other word itself. */
  int antecedent(int word) {
    boolean relative = List.of("who", "which", "that").contains(view.key[word]);
    int verb = view.head[word];
    while (relative && verb >= 0 && view.relation(verb).equals("conj")) {
      verb = view.head[verb];
    }
    return relative
            && verb >= 0
            && view.relation(verb).equals("acl:relcl")
            && view.head[verb] >= 0
            && view.head[verb] < word
        ? view.head[verb]
        : word;
  }

  /** Whether a noun or pronoun can speak: a name, "he", "officials". */
  boolean isSomeone(int i) {
    return !view.name[i].equals("-")
        || view.key[i].startsWith("N:")
        || view.tokens.get(i).tag().startsWith("NNP")
        || view.tokens.get(i).tag().equals("PRP")
        || StanceWord.PERSONAL.isForm(view.tokens.get(i));
  }

  /** The object, also where the parser calls it an indirect one. */
  private OptionalInt spokenTo(int i) {
    OptionalInt object = object(i);
    return object.isPresent() ? object : child(i, "iobj");
  }

  /** The highest token of the words that begin right after a token; empty at the sentence's end. */
  OptionalInt after(int i) {
    if (i + 1 >= view.first[view.sentence[i] + 1]) {
      return OptionalInt.empty();
    }
    int top = i + 1;
    while (view.head[top] > i && view.leftmost[view.head[top]] == i + 1) {
      top = view.head[top];
    }
    return OptionalInt.of(top);
  }

  /** "accused Lee of lying", "cited Lee as saying": the object is who does it. */
  private static final List<String> CONTROL = List.of("of", "as", "for", "from", "into");

  /** More steps up than any shared subject needs; ends the search in a broken tree. */
  private static final int MANY = 5;

  /** "by" whom; also where the parser hangs it from the day between ("reported Friday by Lee"). */
  OptionalInt agent(int i) {
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
  OptionalInt patient(int i) {
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

  String marker(int i) {
    for (int c : view.children(i)) {
      String r = view.relation(c);
      if (c < i && (r.equals("mark") || r.equals("case"))) {
        return view.key[c];
      }
    }
    return "";
  }

  OptionalInt child(int i, String relation) {
    for (int c : view.children(i)) {
      if (view.relation(c).equals(relation)) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }
}
