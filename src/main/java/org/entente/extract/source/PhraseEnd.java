package org.entente.extract.source;

import java.util.stream.Stream;
import org.entente.extract.source.AnonymityWords.Kind;
import org.entente.extract.syntax.Tree;
import org.entente.model.Claim;
import org.entente.model.Span;

/** Where the phrase of an unnamed source must end: before the cue, and before what is said. */
final class PhraseEnd {
  private PhraseEnd() {}

  /**
   * The end of a source's phrase.
   *
   * @return the token after it
   */
  static int of(SourceNoun noun, Claim claim, AnonymityWords words) {
    Tree tree = noun.tree();
    Stream<Span> others =
        Stream.concat(
            claim.cue().stream().map(c -> behindAdverbs(tree, c.span(), words)),
            claim.content().stream());
    int from = tree.token(noun.head()).span().end();
    int stop =
        others.filter(s -> s.begin() >= from).mapToInt(Span::begin).min().orElse(Integer.MAX_VALUE);
    int token = noun.head() + 1;
    while (token < tree.size() && tree.token(token).span().begin() < stop) {
      token++;
    }
    return token;
  }

  /** "Not authorised to comment publicly said": the adverb belongs to what stands before it. */
  private static Span behindAdverbs(Tree tree, Span cue, AnonymityWords words) {
    int at = 0;
    while (at < tree.size() && tree.token(at).span().begin() < cue.begin()) {
      at++;
    }
    boolean open = at + 1 < tree.size() && words.is(Kind.OPENLY, SourceNoun.word(tree, at));
    Span next = open ? tree.token(at + 1).span() : cue;
    return cue.contains(next) ? new Span(next.begin(), cue.end()) : cue;
  }
}
