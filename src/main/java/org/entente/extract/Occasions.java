package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.Claim;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Which meetings and other actions claims are about, and at which meetings they were made
 * ("speaking after the talks").
 */
final class Occasions {
  private final List<Sentence> sentences;
  private final Map<String, List<Span>> anchors;
  private final Map<String, List<Span>> actions;

  /**
   * The occasions of one article.
   *
   * @param anchors by meeting id, the words that name or report it
   * @param actions by action id, the words that tell of it
   */
  Occasions(
      List<Sentence> sentences, Map<String, List<Span>> anchors, Map<String, List<Span>> actions) {
    this.sentences = sentences;
    this.anchors = anchors;
    this.actions = new java.util.TreeMap<>(actions);
  }

  List<Claim> add(List<Claim> claims) {
    return claims.stream().map(this::add).toList();
  }

  private Claim add(Claim claim) {
    Set<String> about = new LinkedHashSet<>(claim.about());
    anchors.forEach(
        (meeting, words) -> {
          if (words.stream().anyMatch(w -> claim.content().stream().anyMatch(c -> c.contains(w)))) {
            about.add(meeting);
          }
        });
    actions.forEach(
        (action, words) -> {
          if (words.stream().anyMatch(w -> claim.content().stream().anyMatch(c -> c.contains(w)))) {
            about.add(action);
          }
        });
    return new Claim(
        claim.id(),
        claim.source(),
        claim.cue(),
        claim.content(),
        claim.act(),
        claim.polarity(),
        claim.certainty(),
        claim.tense(),
        claim.quote(),
        claim.addressee(),
        claim.spokenAt().or(() -> occasion(claim)),
        new ArrayList<>(about),
        claim.parent(),
        claim.depth(),
        claim.proposition(),
        claim.confidence());
  }

  /**
   * A meeting named outside the content, in the cue's sentence, after "at", "during", "after" or
   * "following".
   */
  private Optional<String> occasion(Claim claim) {
    if (claim.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = claim.cue().get().span();
    for (Sentence sentence : sentences) {
      if (!sentence.span().contains(cue)) {
        continue;
      }
      Tree tree = Tree.of(sentence);
      for (Map.Entry<String, List<Span>> meeting : new java.util.TreeMap<>(anchors).entrySet()) {
        for (Span word : meeting.getValue()) {
          boolean outside = claim.content().stream().noneMatch(c -> c.overlaps(word));
          if (outside && sentence.span().contains(word) && isSetting(tree, word)) {
            return Optional.of(meeting.getKey());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSetting(Tree tree, Span word) {
    return tree.headOf(word).stream()
        .anyMatch(
            token ->
                tree.children(token, "case").stream()
                    .anyMatch(c -> tree.lemma(c, "at", "during", "after", "following", "in")));
  }
}
