package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Country;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Gender;
import org.entente.model.Span;
import org.entente.model.Tenure;

/**
 * An entity while the article is being read: what is known of it grows. Lives within one article's
 * resolution only.
 */
final class Figure {
  /** An office with the phrase that gave it. */
  record Held(TitlePhrase phrase, Optional<Figure> of, Span evidence) {
    /**
     * Whether the phrase names neither country nor body: "the president" then needs none either.
     */
    boolean bare() {
      return phrase.of().isEmpty();
    }
  }

  private final String id;
  private final EntityType type;
  private final boolean anonymous;
  private final List<Held> held = new ArrayList<>();
  private String name;
  private Optional<Country> country = Optional.empty();
  private Optional<Gender> gender = Optional.empty();

  Figure(String id, String name, EntityType type, boolean anonymous) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.anonymous = anonymous;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  EntityType type() {
    return type;
  }

  boolean anonymous() {
    return anonymous;
  }

  Optional<Country> country() {
    return country;
  }

  Optional<Gender> gender() {
    return gender;
  }

  List<Held> held() {
    return held;
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  boolean isCountry() {
    return country.isPresent();
  }

  void rename(String fuller) {
    name = fuller;
  }

  void isCountry(Country which) {
    country = Optional.of(which);
  }

  /** Learns the gender unless it is known already. */
  void learn(Optional<Gender> which) {
    gender = gender.or(() -> which);
  }

  void hold(Held office) {
    boolean known =
        held.stream()
            .anyMatch(
                h ->
                    h.phrase().title().equalsIgnoreCase(office.phrase().title())
                        && h.phrase().status() == office.phrase().status()
                        && (office.of().isEmpty() || h.of().equals(office.of())));
    if (!known) {
      held.add(office);
    }
    learn(office.phrase().head().gender());
  }

  boolean mayBe(Gender which) {
    return gender.isEmpty() || gender.get() == which;
  }

  boolean isLeader() {
    return held.stream().anyMatch(h -> h.phrase().head().leader());
  }

  Entity entity(TenureCountry countries) {
    List<Tenure> tenures =
        held.stream()
            .filter(h -> h.phrase().head().isTenure())
            .map(
                h ->
                    new Tenure(
                        h.phrase().title(),
                        h.of().or(() -> countries.of(this, h)).map(Figure::id),
                        h.phrase().status(),
                        h.evidence()))
            .toList();
    return new Entity(id, name, type, country.flatMap(Country::iso3), gender, anonymous, tenures);
  }

  /** Whose office it is where the article does not say. */
  interface TenureCountry {
    Optional<Figure> of(Figure holder, Held office);
  }
}
