package org.entente.extract.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Anonymity;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Sentence;
import org.entente.model.Source;
import org.entente.model.Span;

/**
 * Says of every claim whose source the article does not name what it gives about that source. Safe
 * for use by any number of threads.
 */
public final class AnonymousSources {
  /** How sure it is that the phrase is somebody: nobody resolved it. */
  private static final double CONFIDENCE = 0.5;

  /** In so many sentences after the claim's own its source may still say why it is not named. */
  private static final int SENTENCES_AFTER = 2;

  private final AnonymityWords words = AnonymityWords.load();

  /**
   * What was understood.
   *
   * @param claims the same, in the same order
   * @param mentions of unnamed sources that were no entities before
   * @param entities those sources
   */
  public record Attributed(List<Claim> claims, List<Mention> mentions, List<Entity> entities) {
    public Attributed {
      claims = List.copyOf(claims);
      mentions = List.copyOf(mentions);
      entities = List.copyOf(entities);
    }
  }

  /**
   * Reads the sources of an article's claims.
   *
   * @param mentions all of the article
   * @param entities all of the article; new ids follow theirs
   */
  public Attributed read(
      AnnotatedArticle article, List<Claim> claims, List<Mention> mentions, List<Entity> entities) {
    return new Reading(article, mentions, entities).read(claims);
  }

  /** One article being read. */
  private final class Reading {
    private final AnnotatedArticle article;
    private final List<Mention> mentions;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<Integer, Tree> trees = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final PhraseReader phrases;
    private final Named named;
    private final UnknownSources unknown;
    private final Antecedents antecedents;

    /** An unnamed source of this article. */
    private record Known(String entity, Anonymity anonymity) {}

    Reading(AnnotatedArticle article, List<Mention> mentions, List<Entity> all) {
      this.article = article;
      this.mentions = mentions;
      all.forEach(entity -> entities.put(entity.id(), entity));
      phrases = new PhraseReader(words, mentions);
      named = new Named(article, mentions, entities, words);
      unknown = new UnknownSources(article.article(), all);
      antecedents = new Antecedents(article, mentions, entities, this::tree);
    }

    Attributed read(List<Claim> claims) {
      List<Claim> read = claims.stream().map(this::read).toList();
      return new Attributed(read, unknown.mentions(), unknown.entities());
    }

    private Claim read(Claim claim) {
      Claim read =
          claim
              .source()
              .flatMap(s -> spokenFor(s).or(() -> source(claim, s)))
              .map(s -> Settled.of(claim, s, article.article().text()))
              .orElse(claim);
      read.source().ifPresent(s -> antecedents.spoke(s.span(), s.entities()));
      return read;
    }

    /** "It", "they": the body or the people who spoke before. */
    private Optional<Source> spokenFor(Source source) {
      Optional<Integer> sentence = sentence(source.span());
      if (!source.entities().isEmpty() || sentence.isEmpty()) {
        return Optional.empty();
      }
      if (antecedents.isIt(source.span())) {
        return antecedents
            .body(sentence.get(), source.span())
            .map(id -> pronoun(source, List.of(id)));
      }
      return antecedents.isThey(source.span())
          ? antecedents.several(sentence.get(), source.span()).map(ids -> pronoun(source, ids))
          : Optional.empty();
    }

    private Source pronoun(Source source, List<String> ids) {
      ids.stream()
          .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
          .findFirst()
          .ifPresent(one -> unknown.mention(source.span(), one.type(), MentionKind.PRONOUN, ids));
      return new Source(source.span(), ids);
    }

    private Optional<Source> source(Claim claim, Source source) {
      boolean person =
          source.entities().stream()
              .map(entities::get)
              .anyMatch(e -> e != null && !e.anonymous() && e.type() == EntityType.PERSON);
      Optional<Integer> sentence = sentence(source.span());
      if (person || sentence.isEmpty()) {
        return Optional.empty();
      }
      Tree tree = tree(sentence.get());
      Optional<SourceNoun> noun = SourceNoun.in(tree, source.span(), words);
      return noun.isPresent()
          ? unnamed(claim, source, sentence.get(), noun.get())
          : spokenOfBefore(claim, source).or(() -> people(claim, source, sentence.get()));
    }

    /** "Several envoys left. They said": nobody spoke of them as a source before. */
    private Optional<Source> people(Claim claim, Source source, int sentence) {
      if (!antecedents.isThey(source.span()) || !source.entities().isEmpty()) {
        return Optional.empty();
      }
      return antecedents
          .subjectBefore(sentence)
          .flatMap(subject -> SourceNoun.in(tree(sentence - 1), subject, words))
          .filter(SourceNoun::isPlural)
          .flatMap(noun -> unnamed(claim, source, sentence - 1, noun));
    }

    private Optional<Source> unnamed(Claim claim, Source source, int sentence, SourceNoun noun) {
      Span said =
          source.span().overlaps(noun.tree().sentence().span()) ? source.span() : noun.span();
      if (named.is(noun, said)) {
        return Optional.empty();
      }
      String again = noun.lemma() + (noun.isPlural() ? "s" : "");
      Known before = known.get(again);
      if (noun.isDefinite() && noun.isBare() && before != null) {
        return Optional.of(
            new Source(source.span(), List.of(before.entity()), Optional.of(before.anonymity())));
      }
      Anonymity read = phrases.read(noun, PhraseEnd.of(noun, claim, words));
      Anonymity whole = read.condition().isPresent() ? read : apart(sentence, noun, claim, read);
      boolean told = whole.condition().isPresent() || whole.knowledge().isPresent();
      if (named.isOffice(noun) && !told) {
        return Optional.empty();
      }
      String entity =
          Stream.concat(source.entities().stream(), mentioned(noun))
              .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
              // "An official at the ministry" is not the ministry.
              .filter(one -> one.anonymous() && one.type() == EntityType.PERSON)
              .map(Entity::id)
              .findFirst()
              .orElseGet(() -> unknown.of(noun));
      known.put(again, new Known(entity, whole));
      known.put(entity, new Known(entity, whole));
      return Optional.of(new Source(source.span(), List.of(entity), Optional.of(whole)));
    }

    /** Who references said that the noun stands for. */
    private Stream<String> mentioned(SourceNoun noun) {
      Span at = noun.tree().token(noun.head()).span();
      return mentions.stream()
          .filter(m -> m.span().contains(at))
          .sorted(Comparator.comparingInt(m -> m.span().length()))
          .filter(m -> m.entities().size() == 1)
          .map(m -> m.entities().get(0));
    }

    /** "He", "they", "who": whoever was described before. */
    private Optional<Source> spokenOfBefore(Claim claim, Source source) {
      if (source.entities().size() != 1) {
        return Optional.empty();
      }
      String entity = source.entities().get(0);
      return Optional.ofNullable(known.get(entity))
          .map(Known::anonymity)
          .or(() -> described(claim, source, entity))
          .filter(who -> who.atLeast() == 1 || !isOne(source))
          .map(who -> new Source(source.span(), source.entities(), Optional.of(who)));
    }

    /** "She" stands for no two officials. */
    private boolean isOne(Source source) {
      return article
          .article()
          .text()
          .cover(source.span())
          .toLowerCase(Locale.ROOT)
          .matches("he|she|i|his|her|my|him");
    }

    /** What the words before a pronoun say of whom it stands for. */
    private Optional<Anonymity> described(Claim claim, Source source, String entity) {
      if (!entities.containsKey(entity) || !entities.get(entity).anonymous()) {
        return Optional.empty();
      }
      return mentions.stream()
          .filter(
              m -> m.entities().equals(List.of(entity)) && m.span().end() <= source.span().begin())
          .filter(m -> m.kind() != MentionKind.PRONOUN)
          .reduce((before, last) -> last)
          .flatMap(
              m ->
                  sentence(m.span())
                      .flatMap(s -> SourceNoun.in(tree(s), m.span(), words))
                      .filter(n -> !named.isReferred(n) && !named.isOffice(n))
                      .map(n -> phrases.read(n, PhraseEnd.of(n, claim, words))));
    }

    /** The condition where it stands apart: elsewhere in the sentence, or in one after it. */
    private Anonymity apart(int sentence, SourceNoun noun, Claim claim, Anonymity read) {
      Optional<Span> found =
          Conditions.in(noun.tree(), noun.line(), noun.head() + 1, words)
              .or(() -> Conditions.in(noun.tree(), noun.line(), 0, words))
              .filter(span -> isOutside(span, claim));
      for (int s = sentence + 1;
          found.isEmpty() && s <= sentence + SENTENCES_AFTER && s < article.sentences().size();
          s++) {
        Tree tree = tree(s);
        WordLine line = new WordLine(tree);
        if (Conditions.goesOn(line, words)) {
          found = Conditions.in(tree, line, 0, words);
        }
      }
      return new Anonymity(
          read.atLeast(),
          read.exact(),
          read.role(),
          read.of(),
          read.knowledge(),
          found,
          read.place());
    }

    private boolean isOutside(Span span, Claim claim) {
      return claim.content().stream().noneMatch(c -> c.contains(span));
    }

    private Optional<Integer> sentence(Span span) {
      for (int s = 0; s < article.sentences().size(); s++) {
        Sentence sentence = article.sentences().get(s);
        if (sentence.span().overlaps(span)) {
          return Optional.of(s);
        }
      }
      return Optional.empty();
    }

    private Tree tree(int sentence) {
      return trees.computeIfAbsent(sentence, s -> Tree.of(article.sentences().get(s)));
    }
  }
}
