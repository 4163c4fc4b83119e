package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.AnnotatedArticle;
import org.entente.model.SequenceTagger;
import org.entente.model.SequenceTagger.Label;
import org.entente.model.Span;

/** Turns annotated attributions into what the two claim models learn from. */
public final class AttributionExamples {
  /**
   * An attribution as an annotator marked it, in code points of the article.
   *
   * @param source perhaps empty
   * @param cue not empty
   * @param content not empty
   */
  public record Gold(List<Span> source, List<Span> cue, List<Span> content) {
    public Gold {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * A sequence with its right labels.
   *
   * @param features for each token
   * @param labels for each token, of {@link Labels}
   */
  public record Example(List<List<String>> features, List<String> labels) {}

  /**
   * An attribution as the models find it.
   *
   * @param score product of the models' probabilities of its cue and its content
   * @param right whether an annotated content shares half of its tokens
   */
  public record Scored(double score, boolean right) {}

  private final ArticleView view;
  private final List<BitSet> sources = new ArrayList<>();
  private final List<BitSet> cues = new ArrayList<>();
  private final List<BitSet> contents = new ArrayList<>();

  /** Golds by the head of their cue; of two with the same head the first. */
  private final Map<Integer, Integer> anchors = new HashMap<>();

  /** Lays the annotation over the article. */
  public AttributionExamples(AnnotatedArticle article, List<Gold> gold, Lexicons lexicons) {
    view = new ArticleView(article, lexicons.words(), lexicons.cues());
    for (Gold g : gold) {
      BitSet cue = tokens(g.cue());
      BitSet content = tokens(g.content());
      if (cue.isEmpty() || content.isEmpty()) {
        continue;
      }
      anchors.putIfAbsent(anchor(cue), cues.size());
      sources.add(tokens(g.source()));
      cues.add(cue);
      contents.add(content);
    }
  }

  private BitSet tokens(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = 0; i < view.size(); i++) {
        Span token = view.tokens.get(i).span();
        int shared = Math.min(token.end(), span.end()) - Math.max(token.begin(), span.begin());
        if (shared * 2 > token.length()) {
          found.set(i);
        }
      }
    }
    return found;
  }

  /** The cue's head: its highest word in the tree, of the lexicon if any is. */
  private int anchor(BitSet cue) {
    int best = -1;
    int bestScore = Integer.MAX_VALUE;
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      int depth = 0;
      for (int h = view.head[i]; h >= 0 && depth < 50; h = view.head[h]) {
        depth++;
      }
      boolean content = CueLexicon.pos(view.tokens.get(i)) != '-';
      int score = depth + (view.cue.get(i).isPresent() ? 0 : content ? 100 : 200);
      if (score < bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  /** The whole article for the first model. */
  public Example cues() {
    List<String> labels = new ArrayList<>(Collections.nCopies(view.size(), Labels.OUTSIDE));
    contents.forEach(c -> c.stream().forEach(i -> labels.set(i, Labels.CONTENT)));
    sources.forEach(s -> s.stream().forEach(i -> labels.set(i, Labels.SOURCE)));
    cues.forEach(q -> q.stream().forEach(i -> labels.set(i, Labels.CUE)));
    anchors.keySet().forEach(i -> labels.set(i, Labels.ANCHOR));
    return new Example(CueFeatures.of(view), labels);
  }

  /**
   * One example for the second model per cue, found or annotated: those that are found but not
   * annotated have no parts.
   *
   * @param cueModel one that has not learnt from this article
   */
  public List<Example> roles(SequenceTagger cueModel) {
    List<List<Label>> first = cueModel.distributions(CueFeatures.of(view));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Integer gold = anchors.get(i);
      if (gold != null || AttributionFinder.isCandidate(first.get(i))) {
        int[] window = RoleFeatures.window(view, i);
        List<String> labels = new ArrayList<>();
        for (int t = window[0]; t <= window[1]; t++) {
          labels.add(gold == null ? Labels.OUTSIDE : label(gold, t));
        }
        examples.add(new Example(RoleFeatures.of(view, first, i, window[0], window[1]), labels));
      }
    }
    return examples;
  }

  /** The attributions that the models find, each annotated one matched once, best overlap first. */
  public List<Scored> scored(SequenceTagger cueModel, SequenceTagger roleModel) {
    List<Attribution> found = new AttributionFinder(cueModel, roleModel, Confidence.RAW).find(view);
    List<int[]> pairs = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      for (int g = 0; g < contents.size(); g++) {
        if (dice(found.get(f).content(), contents.get(g)) >= HALF) {
          pairs.add(new int[] {f, g});
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(
            pair -> -dice(found.get(pair[0]).content(), contents.get(pair[1]))));
    BitSet right = new BitSet();
    BitSet used = new BitSet();
    for (int[] pair : pairs) {
      if (!right.get(pair[0]) && !used.get(pair[1])) {
        right.set(pair[0]);
        used.set(pair[1]);
      }
    }
    List<Scored> scored = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      scored.add(new Scored(found.get(f).probability(), right.get(f)));
    }
    return scored;
  }

  /** Contents that share so much are one, as the project's scorer has it. */
  private static final double HALF = 0.5;

  private static double dice(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return 2.0 * both.cardinality() / (a.cardinality() + b.cardinality());
  }

  private String label(int gold, int t) {
    return cues.get(gold).get(t)
        ? Labels.CUE
        : sources.get(gold).get(t)
            ? Labels.SOURCE
            : contents.get(gold).get(t) ? Labels.CONTENT : Labels.OUTSIDE;
  }

  /**
   * How often cue words attribute in the article, by construction.
   *
   * @return by part of speech and lemma ("Vsay"): for each {@link CueLexicon.Construction} the
   *     number of cues and the number of uses
   */
  public Map<String, int[][]> uses() {
    Map<String, int[][]> uses = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      if (view.cue.get(i).isEmpty()) {
        continue;
      }
      CueLexicon.Entry entry = view.cue.get(i).get();
      int[][] count =
          uses.computeIfAbsent(
              entry.pos() + entry.lemma(),
              x -> new int[CueLexicon.Construction.values().length][2]);
      int isCue = anchors.containsKey(i) ? 1 : 0;
      count[0][0] += isCue;
      count[0][1]++;
      int construction = view.construction[i].ordinal();
      if (construction > 0) {
        count[construction][0] += isCue;
        count[construction][1]++;
      }
    }
    return uses;
  }
}
