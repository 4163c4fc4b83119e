package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.model.SequenceTagger;
import org.entente.model.SequenceTagger.Label;

/**
 * Finds the outermost attributions of an article with two learned models: the first marks cues, the
 * second, standing at one cue, its source and content. So every cue has its own parts and nothing
 * needs to be paired.
 */
final class AttributionFinder {
  /** The second model learns from tokens that are cues at least this likely. */
  private static final double CANDIDATE = 0.08;

  /** A token is looked at as a cue from this probability on; tuned on PolNeAR dev. */
  private static final double LIKELY = 0.1;

  /** A token belongs to a part from this probability on; tuned on PolNeAR dev. */
  private static final double MEMBER = 0.25;

  /** An attribution counts from this probability on; tuned on PolNeAR dev. */
  private static final double ACCEPT = 0.37;

  /** Without a likelier token, a source is one from this probability on; tuned likewise. */
  private static final double FAINT = 0.1;

  /** Two contents that share so much (Dice) are one content with two cues; tuned likewise. */
  private static final double SAME = 0.7;

  private final SequenceTagger cues;
  private final SequenceTagger roles;
  private final Confidence confidence;

  AttributionFinder(SequenceTagger cues, SequenceTagger roles, Confidence confidence) {
    this.cues = cues;
    this.roles = roles;
    this.confidence = confidence;
  }

  static boolean isCandidate(List<Label> labels) {
    return probability(labels, Labels.ANCHOR) >= CANDIDATE;
  }

  private static double probability(List<Label> labels, String value) {
    for (Label label : labels) {
      if (label.value().equals(value)) {
        return label.probability();
      }
    }
    return 0;
  }

  /** The attributions in order of their cues. */
  List<Attribution> find(ArticleView view) {
    List<List<Label>> first = cues.distributions(CueFeatures.of(view));
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (probability(first.get(i), Labels.ANCHOR) >= LIKELY) {
        Attribution attribution = at(view, first, i);
        if (!attribution.content().isEmpty() && attribution.probability() >= ACCEPT) {
          found.add(attribution);
        }
      }
    }
    List<Attribution> best =
        found.stream().filter(a -> found.stream().noneMatch(b -> replaces(view, b, a))).toList();
    return InterruptedQuotes.completed(view, best).stream()
        .map(a -> weighed(a, probability(first.get(a.anchor()), Labels.ANCHOR)))
        .toList();
  }

  private Attribution weighed(Attribution a, double cue) {
    return new Attribution(
        a.anchor(), a.cue(), a.source(), a.content(), confidence.of(cue * a.probability()));
  }

  /** Whether b is the likelier reading of the same content. */
  private static boolean replaces(ArticleView view, Attribution b, Attribution a) {
    boolean better =
        b.probability() > a.probability()
            || b.probability() == a.probability() && b.anchor() < a.anchor();
    // "Lee said so, according to the Herald" is what the Herald says that Lee said.
    boolean reported = Reporting.is(view, a.anchor()) != Reporting.is(view, b.anchor());
    if (a == b || !better || reported) {
      return false;
    }
    BitSet both = (BitSet) a.content().clone();
    both.and(b.content());
    return 2.0 * both.cardinality()
        > SAME * (a.content().cardinality() + b.content().cardinality());
  }

  private Attribution at(ArticleView view, List<List<Label>> first, int anchor) {
    int[] window = RoleFeatures.window(view, anchor);
    List<List<Label>> seen =
        roles.distributions(RoleFeatures.of(view, first, anchor, window[0], window[1]));
    BitSet cue = new BitSet();
    BitSet source = new BitSet();
    BitSet content = new BitSet();
    double best = 0;
    for (int t = 0; t < seen.size(); t++) {
      double c = probability(seen.get(t), Labels.CONTENT);
      best = Math.max(best, c);
      if (c >= MEMBER) {
        content.set(window[0] + t);
      } else if (probability(seen.get(t), Labels.SOURCE) >= MEMBER) {
        source.set(window[0] + t);
      } else if (probability(seen.get(t), Labels.CUE) >= MEMBER) {
        cue.set(window[0] + t);
      }
    }
    cue.set(anchor);
    BitSet holder = Parts.nearest(source, anchor);
    if (holder.isEmpty()) {
      holder =
          Parts.likeliest(
              window[0],
              window[1],
              i ->
                  cue.get(i) || content.get(i)
                      ? 0
                      : probability(seen.get(i - window[0]), Labels.SOURCE),
              FAINT);
    }
    BitSet words = Parts.nearest(cue, anchor);
    BitSet others = (BitSet) holder.clone();
    others.or(words);
    return new Attribution(anchor, words, holder, Parts.filled(view, content, others::get), best);
  }
}
