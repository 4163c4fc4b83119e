package org.entente.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.source.AnonymityWords.Kind;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Finds on what condition an unnamed source spoke. Safe for use by any number of threads. */
public final class Conditions {
  private final AnonymityWords words = AnonymityWords.load();

  /**
   * The words for conditions in an article: who "asked not to be named" has asked for nothing that
   * the article is about.
   */
  public List<Span> in(AnnotatedArticle article) {
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      boolean worthwhile =
          sentence.tokens().stream()
              .anyMatch(t -> words.is(Kind.VEILING, t.form().toLowerCase(Locale.ROOT)));
      if (worthwhile) {
        Tree tree = Tree.of(sentence);
        WordLine line = new WordLine(tree);
        for (Optional<WordLine.Stretch> at = words.from(Kind.CONDITION, line, 0);
            at.isPresent();
            at = words.from(Kind.CONDITION, line, at.get().end())) {
          found.add(tree.span(at.get().first(), at.get().end() - 1));
        }
      }
    }
    return found;
  }

  /** The words for it in a sentence, from a token on. */
  static Optional<Span> in(Tree tree, WordLine line, int from, AnonymityWords words) {
    return words
        .from(Kind.CONDITION, line, from)
        .map(
            found ->
                tree.span(found.first(), end(tree, line, found.end(), tree.size(), words) - 1));
  }

  /**
   * Whether a sentence goes on about the source: "They spoke on condition of anonymity".
   *
   * @param line its words
   */
  static boolean goesOn(WordLine line, AnonymityWords words) {
    return words.at(Kind.AGAIN, line, 0).isPresent();
  }

  /**
   * Where a condition ends: with the reason that follows it ("because he was not authorised to
   * speak"), before punctuation.
   *
   * @return the token after it
   */
  static int end(Tree tree, WordLine line, int from, int stop, AnonymityWords words) {
    int end = from;
    while (end < stop && !tree.token(end).form().matches("[,.;:\"()“”]|''|``|--|—|–")) {
      end++;
    }
    return Math.max(end, from);
  }
}
