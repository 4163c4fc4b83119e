package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.Source;
import org.entente.model.Span;

/** Whom a stretch of tokens refers to, by the mentions in it. */
final class SourceReader {
  private final ArticleView view;
  private final List<Mention> mentions;

  SourceReader(ArticleView view, List<Mention> mentions) {
    this.view = view;
    this.mentions = mentions;
  }

  /** The source whose words these are; empty if there are none. */
  Optional<Source> read(BitSet tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Set<String> entities = new LinkedHashSet<>();
    for (int head : heads(tokens)) {
      entities.addAll(entities(head, tokens));
    }
    return Optional.of(
        new Source(view.span(tokens.nextSetBit(0), tokens.length() - 1), List.copyOf(entities)));
  }

  /**
   * The entities that a phrase refers to as a whole, by its head and what is coordinated with it.
   */
  List<String> entities(int head) {
    Set<String> found = new LinkedHashSet<>();
    BitSet phrase = view.subtree(head);
    found.addAll(entities(head, phrase));
    for (int c : view.children(head)) {
      if (view.relation(c).equals("conj")) {
        found.addAll(entities(c, phrase));
      }
    }
    return List.copyOf(found);
  }

  /** The heads of a phrase: the token that hangs from outside, and those coordinated with it. */
  private List<Integer> heads(BitSet tokens) {
    List<Integer> found = new ArrayList<>();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      boolean top = view.head[i] < 0 || !tokens.get(view.head[i]);
      boolean joined = !top && view.relation(i).equals("conj") && found.contains(view.head[i]);
      if ((top || joined)
          && !view.relation(i).equals("punct")
          && !view.relation(i).equals("case")) {
        found.add(i);
      }
    }
    return found;
  }

  private List<String> entities(int head, BitSet phrase) {
    if (List.of("who", "which", "whom", "that").contains(view.key[head])) {
      Optional<Integer> antecedent = antecedent(head);
      if (antecedent.isPresent()) {
        return entities(antecedent.get(), view.subtree(antecedent.get()));
      }
    }
    List<String> titled = titled(head, phrase);
    if (!titled.isEmpty()) {
      return titled;
    }
    List<String> named = covering(head);
    if (!named.isEmpty()) {
      return named;
    }
    // "the minister, Ann Lee": the name stands beside the head or below it.
    for (int c : view.children(head)) {
      if (phrase.get(c)
          && List.of("appos", "flat", "flat:name", "compound").contains(view.relation(c))) {
        List<String> beside = covering(c, Set.of(EntityType.PERSON, EntityType.ORGANIZATION));
        if (!beside.isEmpty()) {
          return beside;
        }
      }
    }
    return List.of();
  }

  private Optional<Integer> antecedent(int pronoun) {
    int at = pronoun;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (view.relation(at).equals("acl:relcl")) {
        return Optional.of(view.head[at]);
      }
      at = view.head[at];
    }
    return Optional.empty();
  }

  /**
   * "U.S. Secretary of State Antony Blinken": whichever of its words heads the phrase, it is he.
   */
  private List<String> titled(int head, BitSet phrase) {
    Span at = view.tokens.get(head).span();
    Span whole = view.span(phrase.nextSetBit(0), phrase.length() - 1);
    return mentions.stream()
        .filter(m -> !m.extent().equals(m.span()) && !m.entities().isEmpty())
        .filter(m -> m.extent().contains(at) && !m.span().contains(at))
        .filter(m -> whole.contains(m.extent()))
        .findFirst()
        .map(Mention::entities)
        .orElse(List.of());
  }

  /** The source's entity, if it is one country or organisation: what "it" can be. */
  Optional<String> body(Source source) {
    return source.entities().size() != 1
        ? Optional.empty()
        : mentions.stream()
            .filter(m -> m.entities().equals(source.entities()))
            .filter(m -> m.type() == EntityType.LOCATION || m.type() == EntityType.ORGANIZATION)
            .findFirst()
            .map(m -> m.entities().get(0));
  }

  /** The entities of the shortest mention over a token. */
  List<String> at(int token) {
    return covering(token);
  }

  private List<String> covering(int token) {
    return covering(token, Set.of(EntityType.values()));
  }

  /** The entities of the shortest resolved mention over a token; groups give their members. */
  private List<String> covering(int token, Set<EntityType> types) {
    Span span = view.tokens.get(token).span();
    Optional<Mention> best = Optional.empty();
    for (Mention m : mentions) {
      boolean better = best.isEmpty() || m.span().length() < best.get().span().length();
      if (m.span().contains(span)
          && !m.entities().isEmpty()
          && types.contains(m.type())
          && better) {
        best = Optional.of(m);
      }
    }
    return best.map(Mention::entities).orElse(List.of());
  }

  /** The entities mentioned among the tokens, in order of the text. */
  List<String> mentioned(BitSet tokens) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention m : mentions) {
      for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
        if (m.span().overlaps(view.tokens.get(i).span())) {
          found.addAll(m.entities());
          break;
        }
      }
    }
    return List.copyOf(found);
  }
}
