package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Name;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Reads what somebody is said to have said as a text of its own. What is inside a content for the
 * article is outermost there, so models that know only outermost attributions find it.
 */
final class ContentReader {
  /** Nothing shorter holds a source, a cue and a content; in tokens. */
  private static final int SHORTEST = 4;

  /** No article was seen to nest deeper; ends the reading of contents in contents. */
  private static final int DEEPEST = 4;

  /** Rather right than wrong; tuned on the dev half of the gold of nested claims. */
  private static final double LIKELY = 0.55;

  private final AttributionFinder attributions;
  private final Lexicons lexicons;

  ContentReader(AttributionFinder attributions, Lexicons lexicons) {
    this.attributions = attributions;
    this.lexicons = lexicons;
  }

  /** What stands inside these attributions, to any depth. */
  List<Attribution> inside(ArticleView view, List<Attribution> outer) {
    List<Attribution> found = new ArrayList<>();
    outer.forEach(a -> read(view, a, 1, found));
    return found;
  }

  private void read(ArticleView view, Attribution outer, int depth, List<Attribution> found) {
    int[] tokens = tokens(view, outer);
    if (tokens.length < SHORTEST || depth > DEEPEST || !holdsCue(view, tokens)) {
      return;
    }
    ArticleView content = new ArticleView(article(view, tokens), lexicons.words(), lexicons.cues());
    for (Attribution a : attributions.find(content)) {
      if (a.probability() < LIKELY
          || a.source().isEmpty()
          || content.cue.get(a.anchor()).isEmpty()) {
        continue;
      }
      Attribution inner =
          new Attribution(
              tokens[a.anchor()],
              inArticle(a.cue(), tokens),
              inArticle(a.source(), tokens),
              inArticle(a.content(), tokens),
              a.probability());
      found.add(inner);
      read(view, inner, depth + 1, found);
    }
  }

  private static boolean holdsCue(ArticleView view, int[] tokens) {
    for (int i : tokens) {
      if (view.cue.get(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static BitSet inArticle(BitSet places, int[] tokens) {
    BitSet found = new BitSet();
    places.stream().forEach(i -> found.set(tokens[i]));
    return found;
  }

  /** The content's tokens, without the marks around a quote and the "that" before a clause. */
  private static int[] tokens(ArticleView view, Attribution outer) {
    BitSet content = (BitSet) outer.content().clone();
    boolean quoted = content.stream().allMatch(i -> view.quoted(i) || view.key[i].length() == 1);
    int first = content.nextSetBit(0);
    if (first >= 0 && view.key[first].equals("that") && view.relation(first).equals("mark")) {
      content.clear(first);
    }
    return content.stream().filter(i -> !(quoted && view.key[i].equals("\""))).toArray();
  }

  private static AnnotatedArticle article(ArticleView view, int[] tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    while (from < tokens.length) {
      int to = from;
      while (to < tokens.length && view.sentence[tokens[to]] == view.sentence[tokens[from]]) {
        to++;
      }
      sentences.add(sentence(view, tokens, from, to));
      from = to;
    }
    Span whole = view.span(tokens[0], tokens[tokens.length - 1]);
    List<Name> names = view.article.names().stream().filter(n -> n.span().overlaps(whole)).toList();
    return new AnnotatedArticle(view.article.article(), sentences, names);
  }

  /** A part of a sentence as a sentence: the highest word of its largest phrase is the root. */
  private static Sentence sentence(ArticleView view, int[] tokens, int from, int to) {
    BitSet inside = new BitSet();
    int[] place = new int[tokens[to - 1] - tokens[from] + 1];
    for (int i = from; i < to; i++) {
      inside.set(tokens[i]);
      place[tokens[i] - tokens[from]] = i - from;
    }
    int root = Clause.headOf(view, inside).orElse(tokens[from]);
    while (view.head[root] >= 0 && inside.get(view.head[root])) {
      root = view.head[root];
    }
    List<Token> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token t = view.tokens.get(tokens[i]);
      int head = view.head[tokens[i]];
      boolean top = head < 0 || !inside.get(head);
      int newHead = tokens[i] == root ? Token.ROOT : place[(top ? root : head) - tokens[from]];
      String relation = tokens[i] == root ? "root" : t.relation();
      words.add(new Token(t.span(), t.form(), t.lemma(), t.upos(), t.tag(), newHead, relation));
    }
    return new Sentence(
        new Span(words.get(0).span().begin(), words.get(words.size() - 1).span().end()), words);
  }
}
