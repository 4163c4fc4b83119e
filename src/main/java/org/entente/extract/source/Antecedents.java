package org.entente.extract.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * Who speaks where "it" or "they" does: the country or body, or the several people, who were the
 * subject or spoke last, no further back than the sentence before. That a speaker is sought leaves
 * few who can be meant, so that this finds what general references leave open.
 */
final class Antecedents {
  private final AnnotatedArticle article;
  private final List<Mention> mentions;
  private final Map<String, Entity> entities;
  private final IntFunction<Tree> trees;
  private final List<Spoken> spoken = new ArrayList<>();

  /** Who said something before. */
  private record Spoken(Span span, List<String> entities) {}

  /**
   * For one article.
   *
   * @param entities of the article, by id
   * @param trees of its sentences
   */
  Antecedents(
      AnnotatedArticle article,
      List<Mention> mentions,
      Map<String, Entity> entities,
      IntFunction<Tree> trees) {
    this.article = article;
    this.mentions = mentions;
    this.entities = entities;
    this.trees = trees;
  }

  /** Notes a source, in order of the claims. */
  void spoke(Span source, List<String> who) {
    spoken.add(new Spoken(source, who));
  }

  boolean isIt(Span source) {
    return words(source).equals("it");
  }

  boolean isThey(Span source) {
    return words(source).equals("they");
  }

  private String words(Span source) {
    return article.article().text().cover(source).toLowerCase(Locale.ROOT);
  }

  /** The one country or body that "it" can be. */
  Optional<String> body(int sentence, Span pronoun) {
    return before(sentence, pronoun, this::isBody).map(found -> found.get(0));
  }

  /** The several that "they" can be, where they are known. */
  Optional<List<String>> several(int sentence, Span pronoun) {
    return before(sentence, pronoun, who -> who.size() > 1);
  }

  /** The subject of the sentence before, a common noun for several people perhaps. */
  Optional<Span> subjectBefore(int sentence) {
    return sentence == 0
        ? Optional.empty()
        : subject(sentence - 1).stream()
            .mapToObj(at -> trees.apply(sentence - 1).subtreeSpan(at))
            .findFirst();
  }

  private boolean isBody(List<String> who) {
    Entity one = who.size() == 1 ? entities.get(who.get(0)) : null;
    return one != null
        && (one.type() == EntityType.ORGANIZATION || one.type() == EntityType.LOCATION);
  }

  private Optional<List<String>> before(int sentence, Span pronoun, Predicate<List<String>> canBe) {
    return lastSpeaker(sentence, pronoun)
        .filter(canBe)
        .or(() -> sentence == 0 ? Optional.empty() : subjectOf(sentence - 1).filter(canBe))
        .or(
            () ->
                sentence == 0
                    ? Optional.empty()
                    : lastSpeaker(sentence - 1, pronoun).filter(canBe));
  }

  private Optional<List<String>> lastSpeaker(int sentence, Span pronoun) {
    Span within = article.sentences().get(sentence).span();
    return spoken.stream()
        .filter(s -> within.contains(s.span()) && s.span().end() <= pronoun.begin())
        .max(Comparator.comparingInt(s -> s.span().begin()))
        .map(Spoken::entities);
  }

  private Optional<List<String>> subjectOf(int sentence) {
    return subject(sentence).stream()
        .mapToObj(at -> trees.apply(sentence).token(at).span())
        .findFirst()
        .flatMap(
            at ->
                mentions.stream()
                    .filter(m -> m.span().contains(at) && !m.entities().isEmpty())
                    .min(Comparator.comparingInt(m -> m.span().length())))
        .map(Mention::entities);
  }

  private OptionalInt subject(int sentence) {
    Tree tree = trees.apply(sentence);
    return tree.size() == 0 ? OptionalInt.empty() : tree.child(tree.root(), "nsubj", "nsubj:pass");
  }
}
