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
    OptionalInt object = clause.child("obj", "xcomp", "ccomp");
    OptionalInt oblique = isVerb(head) ? clause.child("obl") : clause.child("nmod");
    StringBuilder predicate =
        new StringBuilder(view.tokens.get(head).lemma().toLowerCase(Locale.ROOT));
    clause.child("compound:prt").ifPresent(p -> predicate.append(' ').append(view.key[p]));
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
