package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.entente.model.Argument;
import org.entente.model.Proposition;
import org.entente.model.Source;

/** Takes a content apart: who does what to whom, without negation and without who claims it. */
final class PropositionReader {
  private final ArticleView view;
  private final SourceReader references;
  private final Affirmative affirmative;

  PropositionReader(ArticleView view, SourceReader references, Affirmative affirmative) {
    this.view = view;
    this.references = references;
    this.affirmative = affirmative;
  }

  /**
   * Reads a proposition.
   *
   * @param head of the content's main clause or phrase
   * @param source the claimant, who is the subject of an infinitive or gerund ("denied being
   *     involved")
   */
  Proposition read(BitSet content, int head, Optional<Source> source) {
    Clause clause = new Clause(view, head);
    OptionalInt subject = clause.child("nsubj", "nsubj:pass", "csubj");
    Optional<Argument> who =
        subject.isPresent()
            ? Optional.of(argument(subject.getAsInt(), content))
            : clause.isClause() || isEvent(head) ? source.map(this::argument) : Optional.empty();
    if (clause.has("cop")) {
      return new Proposition(
          who,
          Optional.of("be"),
          Optional.of(new Argument(predicateText(head), entity(head))),
          affirmative.of(view, content, head));
    }
    OptionalInt described = described(content, head);
    if (described.isPresent()) {
      BitSet predicated = asWhat(described.getAsInt(), content);
      BitSet before = (BitSet) content.clone();
      int as = predicated.nextSetBit(0);
      while (!view.key[as].equals("as")) {
        as--;
      }
      before.clear(as, Math.max(predicated.length(), before.length()));
      Argument what = argument(described.getAsInt(), before);
      Argument like = new Argument(text(predicated), Optional.empty());
      return new Proposition(
          Optional.of(what),
          Optional.of("be"),
          Optional.of(like),
          what.text() + " was " + like.text());
    }
    OptionalInt object = clause.child("obj", "xcomp", "ccomp");
    if (object.isPresent() && view.key[object.getAsInt()].equals("that")) {
      object = OptionalInt.empty();
    }
    OptionalInt oblique = isVerb(head) ? clause.child("obl") : clause.child("nmod");
    StringBuilder predicate =
        new StringBuilder(
            clause.has("aux:pass")
                ? "be " + lower(head)
                : view.tokens.get(head).lemma().toLowerCase(Locale.ROOT));
    particle(head).ifPresent(p -> predicate.append(' ').append(lower(p)));
    if (object.isEmpty() && oblique.isPresent()) {
      object = oblique;
      new Clause(view, oblique.getAsInt())
          .child("case")
          .ifPresent(c -> predicate.append(' ').append(lower(c)));
    }
    Optional<Argument> whom =
        object.isPresent() ? Optional.of(argument(object.getAsInt(), content)) : Optional.empty();
    return new Proposition(
        who, Optional.of(predicate.toString()), whom, affirmative.of(view, content, head));
  }

  /** "away", "out" and their kind, right after the verb. */
  private OptionalInt particle(int head) {
    for (int c : view.children(head)) {
      if (view.relation(c).equals("compound:prt")
          || c == head + 1
              && view.relation(c).equals("advmod")
              && StanceWord.PARTICLE.isForm(view.tokens.get(c))) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /** What "describe X as Y" describes: the cue's object, inside the content. */
  private OptionalInt described(BitSet content, int head) {
    int cue = view.head[head];
    if (cue < 0 || content.get(cue) || view.cue.get(cue).isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt object = new Clause(view, cue).child("obj");
    return object.isPresent()
            && content.get(object.getAsInt())
            && !asWhat(object.getAsInt(), content).isEmpty()
        ? object
        : OptionalInt.empty();
  }

  /**
   * The words after "as", to the content's end or the next participle; by their order alone, since
   * trees of "as" and an adjective are seldom right.
   */
  private BitSet asWhat(int object, BitSet content) {
    BitSet words = new BitSet();
    int as = content.nextSetBit(object + 1);
    while (as >= 0 && !(view.key[as].equals("as") && view.sentence[as] == view.sentence[object])) {
      as = content.nextSetBit(as + 1);
    }
    for (int i = as < 0 ? -1 : content.nextSetBit(as + 1);
        i >= 0 && view.sentence[i] == view.sentence[object];
        i = content.nextSetBit(i + 1)) {
      boolean participle = view.tokens.get(i).tag().equals("VBG") && view.key[i - 1].equals(",");
      if (participle) {
        break;
      }
      words.set(i);
    }
    while (!words.isEmpty() && view.key[words.length() - 1].length() == 1) {
      words.clear(words.length() - 1);
    }
    return words;
  }

  private boolean isVerb(int head) {
    return view.tokens.get(head).tag().startsWith("VB");
  }

  /** A noun such as "involvement", which has no subject of its own but is somebody's. */
  private boolean isEvent(int head) {
    return view.tokens.get(head).upos().equals("NOUN")
        && new Clause(view, head).child("nmod:poss", "det").isEmpty();
  }

  private Argument argument(Source source) {
    return new Argument(
        view.article.article().text().cover(source.span()),
        source.entities().size() == 1 ? Optional.of(source.entities().get(0)) : Optional.empty());
  }

  private Argument argument(int head, BitSet content) {
    BitSet words = view.subtree(head);
    words.and(content);
    for (int c : view.children(head)) {
      if (List.of("case", "mark", "acl:relcl", "punct").contains(view.relation(c))) {
        words.andNot(view.subtree(c));
      }
    }
    for (int c : view.children(head)) {
      if (view.key[c].equals("no") || view.key[c].equals("\"")) {
        words.clear(c);
      }
    }
    words.set(head);
    return new Argument(text(words), entity(head));
  }

  private Optional<String> entity(int head) {
    List<String> entities = references.entities(head);
    return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
  }

  /** A nominal predicate without subject, copula and negation. */
  private String predicateText(int head) {
    BitSet words = view.subtree(head);
    for (int c : view.children(head)) {
      if (!new TreeSet<>(
              List.of(
                  "amod",
                  "compound",
                  "nmod",
                  "conj",
                  "det",
                  "obl",
                  "nmod:poss",
                  "xcomp",
                  "ccomp",
                  "acl",
                  "nummod",
                  "case"))
          .contains(view.relation(c))) {
        words.andNot(view.subtree(c));
      }
    }
    words.andNot(new Clause(view, head).negations());
    words.set(head);
    return text(words);
  }

  /** The article's characters from the first of these tokens to the last, gaps left out. */
  private String text(BitSet tokens) {
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (view.key[i].equals("\"")) {
        continue;
      }
      boolean glued =
          before >= 0 && view.tokens.get(before).span().end() == view.tokens.get(i).span().begin();
      text.append(before < 0 || glued ? "" : " ").append(view.tokens.get(i).form());
      before = i;
    }
    return text.toString();
  }

  private String lower(int i) {
    return view.tokens.get(i).form().toLowerCase(Locale.ROOT);
  }
}
