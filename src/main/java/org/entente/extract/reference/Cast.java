package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.gazetteer.Country;
import org.entente.model.EntityType;

/** The figures of one article, numbered in the order of their entrance. */
final class Cast {
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Figure> countries = new HashMap<>();
  private final Map<String, Figure> unnamed = new HashMap<>();

  List<Figure> figures() {
    return figures;
  }

  Figure enter(String name, EntityType type) {
    return enter(name, type, false);
  }

  /** The figure of a country: one, whatever it is called. */
  Figure country(Country country) {
    return countries.computeIfAbsent(
        country.qid(),
        q -> {
          Figure figure = enter(country.name(), EntityType.LOCATION, false);
          figure.isCountry(country);
          return figure;
        });
  }

  /** The figure behind an unnamed description: one for equal words. */
  Figure unnamed(String description, EntityType type) {
    return unnamed.computeIfAbsent(description, d -> enter(d, type, true));
  }

  private Figure enter(String name, EntityType type, boolean anonymous) {
    Figure figure = new Figure("e" + (figures.size() + 1), name, type, anonymous);
    figures.add(figure);
    return figure;
  }
}
