package org.entente.extract.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Entity;
import org.entente.model.EntityType;

/**
 * Countries that the references of an article do not have and its events need: the one on whose
 * behalf officials come whose own government writes, so that nothing in the text names it. Grows
 * while an article is read.
 */
final class Additions {
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private int next;

  /**
   * None yet.
   *
   * @param known ids the article already has; new ones follow
   */
  Additions(Collection<String> known) {
    this.next =
        1
            + known.stream()
                .map(id -> id.replaceAll("\\D", ""))
                .filter(n -> !n.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
  }

  /** A country that no words of the article name, by its ISO 3166 alpha-3 code. */
  String country(String iso3, String name) {
    return entities.values().stream()
        .filter(e -> e.country().filter(iso3::equals).isPresent())
        .map(Entity::id)
        .findFirst()
        .orElseGet(
            () -> {
              String id = "e" + next++;
              entities.put(
                  id,
                  new Entity(
                      id,
                      name,
                      EntityType.LOCATION,
                      Optional.of(iso3),
                      Optional.empty(),
                      false,
                      List.of()));
              return id;
            });
  }

  /** One of them. */
  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Those that take part in something. */
  List<Entity> entities(Set<String> used) {
    return entities.values().stream().filter(e -> used.contains(e.id())).toList();
  }
}
