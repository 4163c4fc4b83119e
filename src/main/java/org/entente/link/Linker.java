package org.entente.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;

/**
 * Links an article's entities to Wikidata, all of one article together.
 *
 * <p>First what is certain: countries by their code, and whoever holds an office that the article
 * names, on its day. Then the rest, by a learnt model over names, popularity, type, countries,
 * tenures, words and the company of the other entities; a second round knows what the first has
 * found. "Nobody the index knows" is an answer: an entity without a link is NIL.
 *
 * <p>A link is sure where the whole name and something besides it speak for the item. Safe for any
 * number of threads.
 */
public final class Linker {
  private final Gazetteer gazetteer;
  private final Items items;
  private final Careers careers;
  private final LinkModel model;

  /** Links by the shipped tables. */
  public Linker(Gazetteer gazetteer) {
    this(gazetteer, shipped(gazetteer), LinkModel.load());
  }

  /** Links by the shipped tables and an index that {@code entente index} made. */
  public Linker(Gazetteer gazetteer, Items index) {
    this(gazetteer, withShipped(gazetteer, index), LinkModel.load());
  }

  Linker(Gazetteer gazetteer, Items items, LinkModel model) {
    this.gazetteer = gazetteer;
    this.items = items;
    this.careers = new Careers(gazetteer, items);
    this.model = model;
  }

  /** Links by any source of items, see {@link #shipped} and {@link #withShipped}. */
  public static Linker over(Gazetteer gazetteer, Items items) {
    return new Linker(gazetteer, items, LinkModel.load());
  }

  /** The shipped tables as a source of items. */
  public static Items shipped(Gazetteer gazetteer) {
    return new GazetteerItems(gazetteer);
  }

  /** The shipped tables and an index as one source. */
  public static Items withShipped(Gazetteer gazetteer, Items index) {
    return new KnownItems(List.of(new GazetteerItems(gazetteer), index));
  }

  /** Several sources as one; of what two of them have, the later one knows more. */
  public static Items joined(List<Items> sources) {
    return new KnownItems(sources);
  }

  /** The same linker, to which some items are unknown: to measure what it does then. */
  public Linker without(Set<String> qids) {
    return new Linker(gazetteer, new WithoutItems(items, qids), model);
  }

  /** Whoever is best known by that name, always: what every other way must be better than. */
  public Linker byPopularity() {
    return new Linker(
        gazetteer,
        items,
        new LinkModel(Map.of(Feature.POPULARITY, 100.0), Map.of(Feature.ANYBODY, 100.0), 0, 1));
  }

  /** Links what can be linked; every other entity is NIL. */
  public LinkedFacts link(Facts facts) {
    Round round = new Round(facts);
    Map<String, Link> links = new TreeMap<>(round.certain);
    links.putAll(round.ranking().link(round.open()));
    return new LinkedFacts(facts, links);
  }

  /** What is left to choose where nothing is certain, to learn from. */
  List<JointRanking.Choice> choices(Facts facts) {
    Round round = new Round(facts);
    return round.ranking().choices(round.open());
  }

  /** One article. */
  private final class Round {
    private final Facts facts;
    private final Setting setting;
    private final Posts posts;
    private final CountryNames countries;
    private final Map<String, Link> certain = new TreeMap<>();

    Round(Facts facts) {
      this.facts = facts;
      this.setting = new Setting(gazetteer, facts);
      this.posts = new Posts(gazetteer, setting, careers);
      this.countries = new CountryNames(gazetteer, items, setting);
      OfficeHolders holders = new OfficeHolders(setting, posts);
      for (Entity entity : facts.entities()) {
        Optional<Link> link =
            entity.type() == EntityType.PERSON ? holders.link(entity) : countries.link(entity);
        link.ifPresent(l -> certain.put(entity.id(), l));
      }
    }

    JointRanking ranking() {
      return new JointRanking(
          model,
          new Candidates(gazetteer, items, setting),
          new Evidence(setting, careers, posts),
          certainItems());
    }

    List<Entity> open() {
      return facts.entities().stream()
          .filter(entity -> !certain.containsKey(entity.id()))
          .filter(entity -> setting.names(entity) && !entity.anonymous())
          .filter(entity -> !countries.settles(entity))
          .toList();
    }

    private Map<String, Item> certainItems() {
      Map<String, Item> found = new TreeMap<>();
      certain.forEach((id, link) -> items.item(link.qid()).ifPresent(i -> found.put(id, i)));
      return found;
    }
  }
}
