package org.entente.extract.event;

import java.util.Locale;
import java.util.Optional;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;

/** In which capacity, and on whose behalf, somebody takes part in a meeting. */
final class Represented {
  private final EventLexicon lexicon;
  private final Scene scene;

  Represented(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The current office, one with a country or body rather than one without. */
  Optional<Tenure> office(Entity person) {
    return person.tenures().stream()
        .filter(t -> t.status() == TenureStatus.CURRENT)
        .max((a, b) -> Boolean.compare(of(a).isPresent(), of(b).isPresent()));
  }

  /**
   * The country or organisation of the office; else the person's country, as the gazetteer has it;
   * else, in what a government publishes, its own country for offices that are not named with
   * another's.
   */
  Optional<String> side(Entity person) {
    Optional<Tenure> office = office(person);
    if (person.type() != EntityType.PERSON || office.isEmpty() && person.anonymous()) {
      return Optional.empty();
    }
    Optional<String> own = office.flatMap(this::of);
    if (own.isPresent()) {
      return own;
    }
    boolean official = office.isPresent() || lexicon.countries().isOfficial(person.name());
    if (!official) {
      return Optional.empty();
    }
    Optional<String> known = lexicon.countries().countryOfOfficial(person.name());
    if (known.isPresent()) {
      return known.flatMap(scene::country);
    }
    return office
        .filter(t -> !lexicon.countries().isForeignOffice(t.title().toLowerCase(Locale.ROOT)))
        .flatMap(t -> scene.home())
        .flatMap(scene::country);
  }

  /** What an office is of, where that is a country or a body, not a city. */
  private Optional<String> of(Tenure tenure) {
    return tenure
        .of()
        .filter(
            id ->
                scene.entity(id).country().isPresent()
                    || scene.entity(id).type() == EntityType.ORGANIZATION);
  }
}
