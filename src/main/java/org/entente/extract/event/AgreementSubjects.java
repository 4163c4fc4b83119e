package org.entente.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Span;

/** What was agreed, in the shortest words that say it. */
final class AgreementSubjects {
  private final AgreementWords words;
  private final Scene scene;

  AgreementSubjects(AgreementWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /**
   * "Agreed to set up …", "agreed on …", "agreed that experts would …", "signed a treaty", "a deal
   * that was reached by …"; several where verbs are coordinated. Empty where it is only a view that
   * the parties share or a courtesy.
   */
  List<Span> of(Clause clause, AgreementWords.Frame frame) {
    Tree tree = clause.tree();
    int verb = clause.predicate();
    Optional<Integer> on = on(clause, frame);
    if (frame != AgreementWords.Frame.NOUN) {
      OptionalInt infinitive = infinitive(clause);
      // "Agreed on the need for efforts to …" hangs the infinitive from the verb, too.
      if (infinitive.isPresent() && on.stream().noneMatch(o -> o < infinitive.getAsInt())) {
        return actions(tree, infinitive.getAsInt());
      }
      OptionalInt content = tree.child(verb, "ccomp");
      if (content.isPresent()) {
        int c = content.getAsInt();
        boolean planned =
            c > verb && tree.children(c, "aux").stream().anyMatch(a -> words.is("future", tree, a));
        return planned ? List.of(phrase(tree, c, "mark", "punct")) : List.of();
      }
    }
    if (on.isPresent()) {
      return words.is("view", tree, on.get()) ? List.of() : List.of(noun(tree, on.get()));
    }
    return object(clause, frame).map(o -> List.of(thing(clause, frame, o))).orElse(List.of());
  }

  private Optional<Integer> on(Clause clause, AgreementWords.Frame frame) {
    return clause.obliques("on", "to", "upon").stream()
        .filter(o -> frame == AgreementWords.Frame.FREE)
        .filter(o -> o > clause.predicate() && !scene.isTime(clause.tree(), o))
        .findFirst();
  }

  /** "Set up a working group"; "agreement … on trade", also where parsers tear it apart. */
  private Span thing(Clause clause, AgreementWords.Frame frame, int object) {
    Tree tree = clause.tree();
    Span thing = noun(tree, object);
    if (frame == AgreementWords.Frame.TOGETHER) {
      boolean made = !tree.lemma(clause.predicate(), "announce", "decide", "resolve");
      Span verb = tree.token(clause.predicate()).span();
      return made && verb.begin() < thing.begin() ? new Span(verb.begin(), thing.end()) : thing;
    }
    return clause.obliques("on", "over", "about").stream()
        .filter(o -> o > object && !scene.isTime(tree, o))
        .filter(o -> tree.children(object, "nmod", "acl").isEmpty())
        .findFirst()
        .map(o -> joined(thing, tree.subtreeSpan(o), noun(tree, o)))
        .orElse(thing);
  }

  /** The thing and its preposition's phrase where that follows at once, else what it is about. */
  private static Span joined(Span thing, Span phrase, Span about) {
    return phrase.begin() <= thing.end() + 1 ? new Span(thing.begin(), about.end()) : about;
  }

  /** The object that is an agreement; with a verb of doing together, any common noun. */
  Optional<Integer> object(Clause clause, AgreementWords.Frame frame) {
    Tree tree = clause.tree();
    OptionalInt object = clause.patient();
    if (object.isEmpty()) {
      return Optional.empty();
    }
    if (frame == AgreementWords.Frame.TOGETHER) {
      return Optional.of(object.getAsInt())
          .filter(o -> !clause.passive() && tree.token(o).tag().matches("NNS?"));
    }
    return tree.coordinated(object.getAsInt()).stream()
        .filter(o -> words.isAgreement(tree, o))
        .findFirst();
  }

  /** A noun without its article and its case, and what belongs to it. */
  Span noun(Tree tree, int head) {
    return phrase(tree, head, "punct", "cc", "case", "det", "nsubj", "cop", "conj");
  }

  /** "Offer to resign", without whose it is. */
  Span offer(Tree tree, int head) {
    return phrase(tree, head, "punct", "cc", "case", "det", "nmod:poss", "conj");
  }

  private OptionalInt infinitive(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.predicate();
    OptionalInt complement = tree.child(verb, "xcomp");
    if (complement.isPresent()
        && complement.getAsInt() > verb
        && tree.token(complement.getAsInt()).tag().startsWith("VB")) {
      return complement;
    }
    if (tree.child(verb, "obj").isPresent()) {
      return OptionalInt.empty();
    }
    return tree.children(verb, "advcl", "ccomp").stream()
        .filter(c -> c > verb && tree.token(c).tag().matches("VB|VBG"))
        .filter(c -> tree.children(c, "mark").stream().anyMatch(m -> tree.lemma(m, "to")))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private List<Span> actions(Tree tree, int first) {
    List<Integer> verbs =
        tree.coordinated(first).stream()
            .filter(c -> c == first || tree.token(c).tag().matches("VB|VBG"))
            .toList();
    boolean whole = verbs.stream().allMatch(v -> isWhole(tree, v));
    if (!whole) {
      return isCourtesy(tree, first)
          ? List.of()
          : List.of(phrase(tree, first, "punct", "cc", "case", "mark", "nsubj", "advcl"));
    }
    List<Span> found = new ArrayList<>();
    for (int verb : verbs) {
      if (!isCourtesy(tree, verb)) {
        found.add(
            phrase(tree, verb, "punct", "cc", "case", "mark", "nsubj", "advcl", "conj", "aux"));
      }
    }
    return found;
  }

  /** Whether the verb says something without the verbs beside it. */
  private static boolean isWhole(Tree tree, int verb) {
    return tree.child(verb, "obj", "obl", "xcomp", "ccomp", "advcl").isPresent();
  }

  /** "Stay in touch", "continue to remain in close consultation". */
  private boolean isCourtesy(Tree tree, int verb) {
    boolean staying = words.is("staying", tree, verb);
    for (int complement : tree.children(verb, "obl", "obj", "xcomp", "nmod")) {
      boolean contact = words.is("contact", tree, complement);
      if (contact && !tree.lemma(verb, "establish")
          || staying && words.is("close", tree, complement)
          || tree.is(complement, "xcomp") && isCourtesy(tree, complement)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subtree without these dependents of its head, without where it was signed, and without what
   * comes after a break.
   */
  private Span phrase(Tree tree, int head, String... without) {
    BitSet inside = tree.subtree(head);
    for (int child : tree.children(head)) {
      boolean place =
          tree.is(child, "nmod")
              && tree.children(child, "case").stream().anyMatch(c -> tree.lemma(c, "in", "at"))
              && words.isAgreement(tree, head)
              && !words.is("placed", tree, head)
              && scene.place(tree, child).isPresent();
      boolean left = tree.is(child, without) && !isPurpose(tree, head, child);
      if (place || left || tree.is(child, "acl:relcl", "parataxis")) {
        inside.andNot(tree.subtree(child));
      }
    }
    Tree.Stretch stretch = tree.stretch(head, inside);
    return tree.span(stretch.first(), end(tree, head, stretch.last()));
  }

  /** "Set up a group to look into it". */
  private static boolean isPurpose(Tree tree, int head, int child) {
    return tree.is(child, "advcl")
        && child > head
        && tree.children(child, "mark").stream().anyMatch(m -> tree.lemma(m, "to"));
  }

  /** Before the first comma behind the head that no list goes on after. */
  private static int end(Tree tree, int head, int last) {
    for (int comma = head + 1; comma < last; comma++) {
      boolean list = !tree.token(comma).form().matches("[,;:–—-]+");
      for (int t = comma + 1; t <= last && !list; t++) {
        list = tree.is(t, "conj") && tree.head(t) < comma;
      }
      if (!list && tree.token(comma + 1).tag().matches("IN|VBG|CD|DT|RB|MD|TO|WDT|W.*")) {
        return comma - 1;
      }
    }
    return last;
  }
}
