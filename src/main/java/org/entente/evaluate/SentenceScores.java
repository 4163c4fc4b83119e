package org.entente.evaluate;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * How many sentences and tokens are found in raw text, by exact span (the measure of the CoNLL 2018
 * shared task).
 *
 * @param sentences sentences with both ends right
 * @param tokens tokens with both ends right
 */
public record SentenceScores(SpanScore sentences, SpanScore tokens) {

  /**
   * Scores an analysis on a treebank, whose documents are made raw text again.
   *
   * @param treebank CoNLL-U file with {@code # text} lines, or folder of such
   * @throws IllegalArgumentException if the tokens of a sentence do not spell its text
   */
  public static SentenceScores of(Path treebank, Function<Article, AnnotatedArticle> analysis) {
    SentenceScores sum = new SentenceScores(SpanScore.NONE, SpanScore.NONE);
    for (RawTreebank.Document gold : RawTreebank.read(treebank)) {
      List<Sentence> found = analysis.apply(gold.article()).sentences();
      sum =
          new SentenceScores(
              sum.sentences.plus(
                  score(gold.sentences(), found.stream().map(Sentence::span).toList())),
              sum.tokens.plus(
                  score(
                      gold.tokens(),
                      found.stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList())));
    }
    return sum;
  }

  private static SpanScore score(List<Span> known, List<Span> found) {
    Set<Span> right = new HashSet<>(known);
    right.retainAll(new HashSet<>(found));
    return new SpanScore(right.size(), found.size(), known.size());
  }

  /** Two lines for people. */
  public String table() {
    return "sentences %s%ntokens    %s%n".formatted(sentences.line(), tokens.line());
  }
}
