package org.entente.extract.reference;

import java.util.List;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;

/** A mention while the article is being read. */
record Reference(
    Spot spot, MentionKind kind, EntityType type, List<Figure> figures, double confidence) {
  Reference {
    figures = List.copyOf(figures);
  }
}
