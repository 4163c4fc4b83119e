package org.entente.model;

import java.util.List;

/**
 * A stretch of text that refers to one or more entities of the article.
 *
 * @param span where it stands; a name without the title before it
 * @param extent the same with titles and honorifics before it ("Secretary of State Rex Tillerson");
 *     contains {@code span}
 * @param text the characters of {@code span}
 * @param type what it refers to
 * @param kind how it refers
 * @param entities ids of the entities: none where it is unresolved, one, or the members of a group
 * @param confidence 0 to 1 that the reference is right
 */
public record Mention(
    Span span,
    Span extent,
    String text,
    EntityType type,
    MentionKind kind,
    List<String> entities,
    double confidence) {
  public Mention {
    entities = List.copyOf(entities);
    if (!extent.contains(span)) {
      throw new IllegalArgumentException("extent " + extent + " does not contain " + span);
    }
  }

  /** A mention without a title. */
  public Mention(
      Span span,
      String text,
      EntityType type,
      MentionKind kind,
      List<String> entities,
      double confidence) {
    this(span, span, text, type, kind, entities, confidence);
  }
}
