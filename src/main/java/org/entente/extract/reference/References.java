package org.entente.extract.reference;

import java.util.List;
import org.entente.model.Entity;
import org.entente.model.Mention;

/**
 * What an article refers to.
 *
 * @param mentions in order of the text; those of kind title may contain a name ("U.S. lawmakers")
 * @param entities whom and what they refer to
 */
public record References(List<Mention> mentions, List<Entity> entities) {
  public References {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
