package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.MentionIndex;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/**
 * One article as the finder of meetings sees it, for finders of other events: who acts where, when,
 * and whether what a word tells of took place. Not safe for use by several threads; its lexicon is.
 */
public final class EventView {
  /** Further than so many tokens from its verb a date belongs to another. */
  private static final int NEAR = 12;

  private static final String CALENDAR = "\\d{4}(-\\d\\d(-\\d\\d)?)?";

  /** The words that tell of status; load once and share. */
  public static final class Words {
    private final EventLexicon lexicon = EventLexicon.load();
  }

  private final EventLexicon lexicon;
  private final Scene scene;

  /** The view of one article; mentions name only entities of the list. */
  public EventView(
      Words words,
      AnnotatedArticle article,
      List<Mention> mentions,
      List<Entity> entities,
      List<TimeExpression> times) {
    this.lexicon = words.lexicon;
    this.scene = new Scene(lexicon, article, mentions, entities, times);
  }

  /** The article's sentences. */
  public List<Tree> trees() {
    return scene.trees();
  }

  /** The article's mentions by place. */
  public MentionIndex mentions() {
    return scene.mentions();
  }

  /** The words of a span. */
  public String text(Span span) {
    return scene.article().article().text().cover(span);
  }

  /** An entity by its id. */
  public Entity entity(String id) {
    return scene.entity(id);
  }

  /**
   * The people, organisations and countries that a token and its conjuncts stand for, in order;
   * empty if it stands for none.
   */
  public Set<String> actors(Tree tree, int token) {
    return new LinkedHashSet<>(scene.actors(tree, token));
  }

  /**
   * Whether what a word tells of took place: by tense, modals, and the words above it.
   *
   * @param verbal whether the word is a verb, not a noun
   */
  public EventStatus status(Tree tree, int head, boolean verbal) {
    return new Stand(lexicon, tree, head, verbal).status();
  }

  /** Whether an entity is whoever published the article. */
  public boolean isPublisher(Entity entity) {
    return scene
        .article()
        .article()
        .publisher()
        .filter(p -> p.equalsIgnoreCase(entity.name()))
        .isPresent();
  }

  /** Whether a noun, by its lemma, is for people ("diplomat", "official"). */
  public boolean isPerson(String lemma) {
    return lexicon.isPerson(lemma);
  }

  /** Whether a time expression covers the token. */
  public boolean isTime(Tree tree, int token) {
    return scene.isTime(tree, token);
  }

  /**
   * The day, month or year, ISO 8601, that a word's own phrase or clause names; where none does,
   * the sentence's only one if it stands near.
   */
  public Optional<String> date(Tree tree, int head) {
    int predicate = Clause.of(tree, head).predicate();
    List<TimeExpression> dates = new ArrayList<>();
    for (TimeExpression time : scene.times(tree.sentence().span())) {
      int at = tree.headOf(time.span()).orElse(-1);
      if (at < 0 || !time.value().matches(CALENDAR)) {
        continue;
      }
      if (Clause.of(tree, at).predicate() == predicate) {
        return Optional.of(time.value());
      }
      dates.add(time);
    }
    return dates.stream()
        .filter(t -> dates.size() == 1)
        .filter(t -> tree.headOf(t.span()).stream().anyMatch(at -> Math.abs(at - head) <= NEAR))
        .map(TimeExpression::value)
        .findFirst();
  }
}
