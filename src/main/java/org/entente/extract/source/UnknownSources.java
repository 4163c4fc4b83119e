package org.entente.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/** Makes entities of unnamed sources that references gave none; the same words, the same entity. */
final class UnknownSources {
  /** How sure it is that the phrase is somebody: nobody resolved it. */
  private static final double CONFIDENCE = 0.5;

  private final Article article;
  private final Map<String, Entity> byName = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private int last;

  /**
   * Makers start with what is known.
   *
   * @param known all entities of the article; new ids follow theirs
   */
  UnknownSources(Article article, List<Entity> known) {
    this.article = article;
    for (Entity entity : known) {
      last = Math.max(last, Integer.parseInt(entity.id().substring(1)));
      if (entity.anonymous()) {
        byName.putIfAbsent(entity.name().toLowerCase(Locale.ROOT), entity);
      }
    }
  }

  /** Mentions of them. */
  List<Mention> mentions() {
    return mentions;
  }

  /** Those that are new. */
  List<Entity> entities() {
    return entities;
  }

  /** The id of whom a noun with the words before it stands for. */
  String of(SourceNoun noun) {
    Tree tree = noun.tree();
    int first = noun.first();
    while (first < noun.head() && tree.token(first).tag().matches("DT|PDT|PRP\\$")) {
      first++;
    }
    Span span = tree.span(first, noun.head());
    String text = article.text().cover(span);
    String name = text.replaceAll("\\s+", " ");
    Entity entity = byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> stranger(name));
    mention(span, EntityType.PERSON, MentionKind.TITLE, List.of(entity.id()));
    return entity.id();
  }

  /** Notes that words refer to somebody. */
  void mention(Span span, EntityType type, MentionKind kind, List<String> ids) {
    mentions.add(new Mention(span, article.text().cover(span), type, kind, ids, CONFIDENCE));
  }

  private Entity stranger(String name) {
    Entity entity =
        new Entity(
            "e" + ++last,
            name,
            EntityType.PERSON,
            Optional.empty(),
            Optional.empty(),
            true,
            List.of());
    entities.add(entity);
    return entity;
  }
}
