package org.entente.link;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;

/**
 * Links an article's entities to Wikidata by the gazetteer: countries by their code, people by
 * name, office and date, organisations and places by name and by the countries the article speaks
 * of.
 *
 * <p>A link is sure where only one item fits and something in the article besides the name speaks
 * for it. Safe for any number of threads.
 */
public final class Linker {
  private final Gazetteer gazetteer;

  /** Links by these tables. */
  public Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Links what can be linked; every other entity is NIL. */
  public LinkedFacts link(Facts facts) {
    Setting setting = new Setting(gazetteer, facts);
    People people = new People(gazetteer, setting);
    Places places = new Places(gazetteer, setting);
    Organizations organizations = new Organizations(gazetteer, setting);
    Map<String, Link> links = new TreeMap<>();
    for (Entity entity : facts.entities()) {
      Optional<Link> link =
          switch (entity.type()) {
            case PERSON -> people.link(entity);
            case LOCATION -> places.link(entity);
            case ORGANIZATION -> organizations.link(entity);
            // A nationality is not its country, and no table has events.
            case NORP, EVENT -> Optional.empty();
          };
      link.ifPresent(l -> links.put(entity.id(), l));
    }
    return new LinkedFacts(facts, links);
  }
}
