package org.entente.model;

import java.util.List;

/**
 * A stretch of text that refers to one or more entities of the article.
 *
 * @param span where it stands
 * @param text the characters there
 * @param type what it refers to
 * @param kind how it refers
 * @param entities ids of the entities: none where it is unresolved, one, or the members of a group
 * @param confidence 0 to 1 that the reference is right
 */
public record Mention(
    Span span,
    String text,
    EntityType type,
    MentionKind kind,
    List<String> entities,
    double confidence) {
  public Mention {
    entities = List.copyOf(entities);
  }
}
