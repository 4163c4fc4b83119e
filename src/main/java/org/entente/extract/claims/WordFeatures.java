package org.entente.extract.claims;

import java.util.List;
import java.util.Locale;

/**
 * What models with words see besides the classes: the dictionary forms of a token, its neighbours
 * and its governors. They measure what delexicalised models lose. What learnt so from texts that
 * must not ship must not ship itself, so every name begins with {@link #PREFIX}, by which such a
 * model is known.
 */
final class WordFeatures {
  /** No feature of a delexicalised model begins so. */
  static final String PREFIX = "word";

  private WordFeatures() {}

  /** For the model that marks cues. */
  static void ofToken(ArticleView view, int i, List<String> f) {
    around(view, i, f);
    int below = i;
    for (int a = view.head[i]; a >= 0; below = a, a = view.head[a]) {
      if (view.governs(a)) {
        f.add("wordgov=" + word(view, a) + "|" + view.relation(below) + (below < a ? "<" : ">"));
        return;
      }
    }
  }

  /**
   * For the model that stands at a cue.
   *
   * @param branch of the cue's dependents the one above the token ({@link CueWay#branch})
   */
  static void fromCue(ArticleView view, int cue, int i, String branch, List<String> f) {
    around(view, i, f);
    f.add("wordcue=" + word(view, cue) + "|" + branch);
  }

  private static void around(ArticleView view, int i, List<String> f) {
    f.add("word0=" + word(view, i));
    f.add("word-1=" + word(view, i - 1));
    f.add("word+1=" + word(view, i + 1));
    f.add("wordhead=" + view.relation(i) + "|" + word(view, view.head[i]));
  }

  /** The dictionary form; "x" beyond the article and above a root. */
  private static String word(ArticleView view, int i) {
    return i < 0 || i >= view.size() ? "x" : view.tokens.get(i).lemma().toLowerCase(Locale.ROOT);
  }
}
