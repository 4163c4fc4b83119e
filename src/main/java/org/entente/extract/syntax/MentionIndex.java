package org.entente.extract.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/** Mentions by the tokens they cover. */
public final class MentionIndex {
  private final List<Mention> mentions;

  public MentionIndex(List<Mention> mentions) {
    this.mentions = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** All mentions, in order. */
  public List<Mention> all() {
    return mentions;
  }

  /** The mentions inside a span, in order. */
  public List<Mention> in(Span span) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstFrom(span.begin());
        i < mentions.size() && mentions.get(i).span().begin() < span.end();
        i++) {
      if (span.contains(mentions.get(i).span())) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  /**
   * The mention that a token heads: the shortest that covers it, with its title, and whose head it
   * is; where it heads none, the name that depends on it.
   */
  public Optional<Mention> headedBy(Tree tree, int token) {
    Span at = tree.token(token).span();
    Mention best = null;
    for (Mention m : in(tree.sentence().span())) {
      // "Russian" may head "Russian President Putin" in a poor tree; the phrase is still he.
      boolean titled = !m.extent().equals(m.span()) && m.extent().contains(at);
      if (titled && tree.headOf(m.extent()).orElse(-1) == token) {
        return Optional.of(m);
      }
    }
    for (Mention m : in(tree.sentence().span())) {
      if (m.extent().contains(at)
          && (best == null || m.span().length() < best.span().length())
          && (m.kind() != MentionKind.NAME || isHead(tree, m, token))) {
        best = m;
      }
    }
    if (best != null) {
      return Optional.of(best);
    }
    for (int child : tree.children(token, "flat", "appos", "nmod:desc")) {
      for (Mention m : in(tree.sentence().span())) {
        if (m.kind() == MentionKind.NAME && m.span().contains(tree.token(child).span())) {
          return Optional.of(m);
        }
      }
    }
    return junior(tree, token);
  }

  /** "John Roe, Jr. said": parsers take what follows the comma for the subject. */
  private Optional<Mention> junior(Tree tree, int token) {
    return tree.token(token).form().matches("[JS]r\\.?")
        ? in(tree.sentence().span()).stream()
            .filter(m -> m.kind() == MentionKind.NAME)
            .filter(m -> m.span().contains(tree.token(token).span()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isHead(Tree tree, Mention mention, int token) {
    return tree.headOf(mention.extent()).orElse(token) == token
        || tree.headOf(mention.span()).orElse(token) == token
        || tree.is(token, "flat", "compound") && mention.span().contains(tree.token(token).span());
  }

  /** The entities that a token and those coordinated with it stand for, in order. */
  public Set<String> entities(Tree tree, int token) {
    Set<String> entities = new LinkedHashSet<>();
    for (int conjunct : tree.coordinated(token)) {
      headedBy(tree, conjunct).ifPresent(m -> entities.addAll(m.entities()));
    }
    return entities;
  }

  private int firstFrom(int begin) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
