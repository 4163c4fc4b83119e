package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Name;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * An article as one row of tokens, with what the claim models ask about each. Tokens are named by
 * their place in this row.
 */
final class ArticleView {
  final AnnotatedArticle article;
  final List<Token> tokens = new ArrayList<>();
  final List<Tree> trees = new ArrayList<>();

  /** Row index of each sentence's first token, and at the end the number of tokens. */
  final int[] first;

  final int[] sentence;
  final int[] paragraph;
  final QuoteMarks quotes;

  /** The class of each word ({@link WordClasses#key}). */
  final String[] key;

  /** Type of the name that covers the token, or "-". */
  final String[] name;

  /** Nouns for who or what can speak, and names. */
  final BitSet speakers = new BitSet();

  final List<Optional<CueLexicon.Entry>> cue = new ArrayList<>();

  /** How each token is used, if it is a cue word ({@link #construction}). */
  final CueLexicon.Construction[] construction;

  /** Construction and bin of a cue word ("CLAUSE8"); "-" for other words. */
  final String[] use;

  /** Head in the row; -1 for roots. */
  final int[] head;

  /** First and last token of the token's subtree. */
  final int[] leftmost;

  final int[] rightmost;

  /** Whether the models are to see the words themselves ({@link WordFeatures}). */
  final boolean withWords;

  ArticleView(AnnotatedArticle article, WordClasses words, CueLexicon cues) {
    this.article = article;
    withWords = words.areWithWords();
    first = new int[article.sentences().size() + 1];
    int number = 0;
    for (Sentence parsed : article.sentences()) {
      Sentence s = MendedSentence.of(parsed, cues);
      first[number++] = tokens.size();
      tokens.addAll(s.tokens());
      trees.add(Tree.of(s));
    }
    first[number] = tokens.size();
    int size = tokens.size();
    sentence = new int[size];
    paragraph = new int[size];
    head = new int[size];
    key = new String[size];
    name = new String[size];
    construction = new CueLexicon.Construction[size];
    use = new String[size];
    leftmost = new int[size];
    rightmost = new int[size];
    for (int s = 0; s < number; s++) {
      for (int i = first[s]; i < first[s + 1]; i++) {
        Token token = tokens.get(i);
        sentence[i] = s;
        head[i] = token.head() == Token.ROOT ? -1 : first[s] + token.head();
        key[i] = words.key(token);
        speakers.set(i, words.isSpeaker(token));
        cue.add(cues.entry(token));
      }
    }
    countParagraphs();
    spreadNames(article.names());
    for (int i = 0; i < size; i++) {
      speakers.set(i, speakers.get(i) || !name[i].equals("-"));
    }
    measureSubtrees();
    quotes = QuoteMarks.find(article.article().text(), tokens, paragraph);
    for (int i = 0; i < size; i++) {
      CueLexicon.Construction found = construction(i);
      construction[i] = found;
      use[i] = cue.get(i).map(c -> found.name() + c.bin(found)).orElse("-");
    }
  }

  /** Beside a quote, else with the strongest complement that it has. */
  private CueLexicon.Construction construction(int i) {
    if (cue.get(i).isEmpty()) {
      return CueLexicon.Construction.ANY;
    }
    if (!quoted(i) && besideQuote(i)) {
      return CueLexicon.Construction.QUOTE;
    }
    CueLexicon.Construction found = CueLexicon.Construction.ANY;
    for (int c : children(i)) {
      String relation = relation(c);
      boolean to = children(c).stream().anyMatch(m -> tokens.get(m).tag().equals("TO"));
      if (relation.equals("ccomp")
          || relation.equals("acl") && !to && key[leftmost[c]].equals("that")) {
        return CueLexicon.Construction.CLAUSE;
      }
      if (relation.equals("xcomp") || relation.equals("acl") && to) {
        found = CueLexicon.Construction.INFINITIVE;
      } else if (found == CueLexicon.Construction.ANY
          && (relation.equals("obj") || relation.equals("nmod"))) {
        found = CueLexicon.Construction.OBJECT;
      }
    }
    return found == CueLexicon.Construction.ANY && relation(i).equals("parataxis")
        ? CueLexicon.Construction.CLAUSE
        : found;
  }

  private boolean besideQuote(int i) {
    int from = Math.max(first[sentence[i]], i - NEAR);
    int to = Math.min(first[sentence[i] + 1] - 1, i + NEAR);
    for (int j = from; j <= to; j++) {
      if (quoted(j)) {
        return true;
      }
    }
    return false;
  }

  /** So many tokens may stand between a cue and the quote that it introduces or ends. */
  private static final int NEAR = 5;

  private void countParagraphs() {
    int count = 0;
    for (int s = 1; s < trees.size(); s++) {
      Span before = article.sentences().get(s - 1).span();
      Span here = article.sentences().get(s).span();
      if (before.end() <= here.begin()
          && article.article().text().cover(new Span(before.end(), here.begin())).indexOf('\n')
              >= 0) {
        count++;
      }
      Arrays.fill(paragraph, first[s], first[s + 1], count);
    }
  }

  private void spreadNames(List<Name> names) {
    Arrays.fill(name, "-");
    int i = 0;
    for (Name found : names) {
      while (i < tokens.size() && tokens.get(i).span().end() <= found.span().begin()) {
        i++;
      }
      while (i < tokens.size() && tokens.get(i).span().begin() < found.span().end()) {
        name[i] = found.type().name();
        i++;
      }
    }
  }

  private void measureSubtrees() {
    for (int i = 0; i < leftmost.length; i++) {
      leftmost[i] = i;
      rightmost[i] = i;
    }
    for (int i = 0; i < head.length; i++) {
      int steps = 0;
      for (int h = head[i]; h >= 0 && steps < tokens.size(); h = head[h], steps++) {
        leftmost[h] = Math.min(leftmost[h], i);
        rightmost[h] = Math.max(rightmost[h], i);
      }
    }
  }

  /** Whether the token is a cue word that attributes often enough where it is used so. */
  boolean governs(int i) {
    return cue.get(i).isPresent() && cue.get(i).get().bin(construction[i]) >= SELDOM;
  }

  /** Words below this share govern much that nobody said; they would hide the cue above them. */
  private static final char SELDOM = '2';

  int size() {
    return tokens.size();
  }

  Tree tree(int i) {
    return trees.get(sentence[i]);
  }

  /** Index of the token in its sentence. */
  int local(int i) {
    return i - first[sentence[i]];
  }

  String relation(int i) {
    return tokens.get(i).relation();
  }

  /** Row indexes of the token's dependents. */
  List<Integer> children(int i) {
    int offset = first[sentence[i]];
    List<Integer> found = new ArrayList<>();
    for (int child : tree(i).children(local(i))) {
      found.add(offset + child);
    }
    return found;
  }

  /** Row indexes of the token and everything below it. */
  BitSet subtree(int i) {
    int offset = first[sentence[i]];
    BitSet found = new BitSet();
    tree(i).subtree(local(i)).stream().forEach(local -> found.set(offset + local));
    return found;
  }

  boolean dominates(int above, int below) {
    return sentence[above] == sentence[below] && tree(above).dominates(local(above), local(below));
  }

  boolean quoted(int i) {
    return quotes.quote().get(i) >= 0;
  }

  /** The tokens that lie in one of some spans. */
  BitSet tokensIn(List<Span> spans) {
    BitSet found = new BitSet();
    for (int i = 0; i < size() && !spans.isEmpty(); i++) {
      Span at = tokens.get(i).span();
      found.set(i, spans.stream().anyMatch(s -> s.contains(at)));
    }
    return found;
  }

  /** From token {@code from} to token {@code to}, both included, in code points. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to).span().end());
  }
}
