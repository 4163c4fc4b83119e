package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;
import org.entente.model.Claim;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Which meetings and other actions claims are about, and at which meetings they were made
 * ("speaking after the talks").
 */
final class Occasions {
  /** Nouns that name meetings. */
  private static final Set<String> NOUNS =
      Table.load("/lexicon/meetings.tsv").rows().stream()
          .filter(row -> row.get("pos").equals("NOUN"))
          .map(row -> row.get("lemma"))
          .collect(Collectors.toUnmodifiableSet());

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
    if (anchors.size() == 1 && claim.content().stream().anyMatch(this::namesTheMeeting)) {
      about.addAll(anchors.keySet());
    }
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
        claim.further(),
        claim.confidence());
  }

  /** "The talks had been useful": in an article of one meeting, that one. */
  private boolean namesTheMeeting(Span content) {
    for (Sentence sentence : sentences) {
      if (!sentence.span().overlaps(content)) {
        continue;
      }
      Tree tree = Tree.of(sentence);
      for (int i = 0; i < tree.size(); i++) {
        boolean named =
            content.contains(tree.token(i).span())
                && NOUNS.contains(tree.token(i).lemma().toLowerCase(Locale.ROOT))
                && tree.children(i).stream().allMatch(c -> isDeterminer(tree, c))
                && tree.children(i, "det").stream().anyMatch(c -> tree.lemma(c, "the", "this"));
        if (named) {
          return true;
        }
      }
    }
    return false;
  }

  /** Anything else beside the noun may tell of another one: "the next talks", "talks in Rome". */
  private static boolean isDeterminer(Tree tree, int child) {
    return tree.is(child, "det", "case", "punct", "cop", "nsubj", "aux", "advmod", "mark");
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
