package org.entente.extract.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/** Of whom or what the sentence itself says that it is what a phrase describes. */
final class Predications {
  private static final String[] LINKING = {
    "become",
    "remain",
    "serve",
    "name",
    "elect",
    "appoint",
    "call",
    "consider",
    "declare",
    "work",
    "describe",
    "know",
    "regard",
    "nominate",
    "crown",
    "act",
    "play",
    "train",
    "bear",
    "die",
    "make"
  };

  private final ArticleIndex index;
  private final Map<NameSpot, Figure> names;

  Predications(ArticleIndex index, Map<NameSpot, Figure> names) {
    this.index = index;
    this.names = names;
  }

  /**
   * The figures that stand in apposition or as subject to a phrase, each with the construction.
   *
   * @param here what the sentence's names and earlier references stand for, by token of their heads
   */
  Map<Figure, String> of(Phrase phrase, Map<Integer, List<Figure>> here) {
    Map<Figure, String> found = new LinkedHashMap<>();
    Spot spot = phrase.spot();
    Tree tree = index.tree(spot);
    int head = spot.head();
    int first = tree.firstConjunct(head);
    String joined = first == head ? "" : "+";
    if (first == head) {
      nameAt(spot, head + 1).ifPresent(f -> found.putIfAbsent(f, "pre"));
    }
    if (tree.is(first, "appos") && tree.head(first) != Token.ROOT) {
      put(found, here, tree.head(first), "appos" + joined);
    }
    for (int below : tree.children(head, "appos", "flat")) {
      put(found, here, below, "apposed");
    }
    if (tree.child(first, "cop").isPresent()) {
      OptionalInt subject = new Clause(tree, first).subject();
      if (subject.isPresent() && !tree.negated(first)) {
        put(found, here, subject.getAsInt(), "cop" + joined);
      }
    }
    int above = tree.head(first);
    if (above != Token.ROOT
        && tree.lemma(above, LINKING)
        && tree.is(first, "xcomp", "obl", "obj")) {
      boolean as = tree.children(first, "case").stream().anyMatch(c -> tree.lemma(c, "as"));
      boolean ofObject = tree.is(first, "xcomp") || as;
      OptionalInt object = tree.child(above, "obj");
      if ((as || !tree.is(first, "obl")) && !tree.negated(above)) {
        OptionalInt who =
            ofObject && object.isPresent() && object.getAsInt() != first
                ? object
                : controller(tree, above);
        who.ifPresent(
            w ->
                put(
                    found,
                    here,
                    w,
                    (as ? "as" : tree.lemma(above, "become", "remain") ? "become" : "pred")
                        + joined));
      }
    }
    if (isComma(tree, spot.first() - 1)) {
      nameEnding(spot, spot.first() - 2).ifPresent(f -> found.putIfAbsent(f, "comma"));
    }
    if (isComma(tree, head + 1)) {
      nameAt(spot, head + 2).ifPresent(f -> found.putIfAbsent(f, "comma-name"));
    }
    return found;
  }

  /** In "see the country become a haven" the country becomes, not who sees. */
  private static OptionalInt controller(Tree tree, int verb) {
    boolean controlled = tree.is(verb, "xcomp") && tree.child(verb, "nsubj").isEmpty();
    OptionalInt object =
        controlled ? tree.child(tree.head(verb), "obj", "iobj") : OptionalInt.empty();
    return object.isPresent() ? object : new Clause(tree, verb).subject();
  }

  private void put(
      Map<Figure, String> found, Map<Integer, List<Figure>> here, int token, String relation) {
    List<Figure> figures = here.getOrDefault(token, List.of());
    if (figures.size() == 1) {
      found.putIfAbsent(figures.get(0), relation);
    }
  }

  private Optional<Figure> nameAt(Spot spot, int token) {
    return index
        .nameAt(spot.sentence(), token)
        .filter(n -> n.spot().first() == token)
        .map(names::get);
  }

  private Optional<Figure> nameEnding(Spot spot, int token) {
    return index
        .nameAt(spot.sentence(), token)
        .filter(n -> n.spot().last() == token)
        .map(names::get);
  }

  private static boolean isComma(Tree tree, int token) {
    return token >= 0 && token < tree.size() && tree.token(token).form().matches("[,(–—-]");
  }
}
