package org.entente.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.entente.gazetteer.TenureRow;
import org.entente.link.KnownFacts;
import org.entente.link.index.Item;
import org.entente.link.index.Kind;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.rdf.Iris;
import org.entente.rdf.KnownItem;
import org.entente.rdf.NamedGraph;
import org.entente.rdf.WikidataMapper;
import org.entente.store.Corrections;
import org.entente.store.Derivation;
import org.entente.store.Relinked;
import org.entente.store.Relinked.Perhaps;
import org.entente.store.Relinked.Promotion;
import org.entente.store.Store;

/**
 * Links the entities of a store anew, without reading an article again.
 *
 * <p>An entity nobody knew becomes an item's where at least one article is sure of it and no
 * article would rather have another item. What is linked for sure already stays so: only people
 * take that back, in the graph of corrections, which wins over everything here.
 *
 * @param linker decides, article by article
 * @param known what its source knows of items
 * @param sources what that source was made of
 * @param iris what things are called
 */
public record Relinking(
    Function<Facts, LinkedFacts> linker, KnownFacts known, List<String> sources, Iris iris) {
  public Relinking {
    sources = List.copyOf(sources);
  }

  /**
   * What was found.
   *
   * @param articles looked at
   * @param unlinked entities that had no item before
   * @param promotions those that have one now
   * @param unknown names of those of whom nobody knows anything, without those of a single word
   *     that are people's
   * @param conflicts names of entities of which articles think differently; they stay as they were
   * @param perhaps entities that may be an item
   * @param items linked to, the new ones among them
   */
  public record Report(
      int articles,
      int unlinked,
      List<Promotion> promotions,
      List<String> unknown,
      List<String> conflicts,
      int perhaps,
      int items) {
    public Report {
      promotions = List.copyOf(promotions);
      unknown = List.copyOf(unknown);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Links a store anew; all of it is written in one transaction, and then the derived graph is
   * rebuilt.
   *
   * @param write whether anything is written; otherwise the report says what would be
   * @param progress is told how many articles were looked at
   */
  public Report relink(Store store, boolean write, LongConsumer progress) {
    Corrections corrections = Corrections.of(store, iris);
    Votes votes = new Votes(corrections);
    int[] articles = {0};
    Relinked.forEach(
        store,
        iris,
        facts -> {
          votes.add(facts, linker.apply(facts));
          articles[0]++;
          progress.accept(articles[0]);
        });
    List<Promotion> promotions = votes.promotions();
    Map<String, List<Perhaps>> perhaps = votes.perhaps(promotions);
    Set<String> items = new TreeSet<>(Relinked.items(store, iris));
    promotions.forEach(promotion -> items.add(promotion.link().qid()));
    if (write) {
      new Relinked(promotions, perhaps, known(items)).apply(store, iris);
      if (!Derivation.isCurrent(store, iris)) {
        Derivation.rebuild(store, iris);
      }
    }
    return new Report(
        articles[0],
        votes.entities.size(),
        promotions,
        votes.unknown(),
        votes.conflicts(),
        (int) perhaps.values().stream().filter(list -> !list.isEmpty()).count(),
        items.size());
  }

  /** What the articles think of the entities that have no item. */
  private final class Votes {
    private final Corrections corrections;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Map<String, Link>> best = new HashMap<>();
    private final Map<String, List<Perhaps>> each = new HashMap<>();

    Votes(Corrections corrections) {
      this.corrections = corrections;
    }

    void add(Facts facts, LinkedFacts linked) {
      for (Entity entity : facts.entities()) {
        if (entity.anonymous() || isLinked(entity)) {
          continue;
        }
        entities.putIfAbsent(entity.id(), entity);
        Optional.ofNullable(linked.links().get(entity.id()))
            .filter(link -> !corrections.excludes(entity.id(), link.qid()))
            .ifPresent(
                link -> {
                  best.computeIfAbsent(entity.id(), id -> new TreeMap<>())
                      .merge(link.qid(), link, Relinking::better);
                  each.computeIfAbsent(entity.id(), id -> new ArrayList<>())
                      .add(new Perhaps(facts.article().id(), link));
                });
      }
    }

    /** The IRI of a linked entity ends in its item. */
    private boolean isLinked(Entity entity) {
      String iri = entity.id();
      String last = iri.substring(iri.lastIndexOf('/') + 1);
      return last.matches("Q[1-9]\\d*") && iri.equals(iris.linkedEntity(entity.type(), last));
    }

    List<Promotion> promotions() {
      List<Promotion> promotions = new ArrayList<>();
      entities.forEach(
          (iri, entity) ->
              decided(iri)
                  .ifPresent(
                      link ->
                          promotions.add(new Promotion(iri, entity.name(), entity.type(), link))));
      return promotions;
    }

    private Optional<Link> decided(String iri) {
      Optional<String> corrected = Optional.ofNullable(corrections.same().get(iri));
      if (corrected.isPresent()) {
        return corrected.map(qid -> new Link(qid, label(iri, qid), 1, true));
      }
      Map<String, Link> links = best.getOrDefault(iri, Map.of());
      return links.size() == 1
          ? links.values().stream().filter(Link::sure).findFirst()
          : Optional.empty();
    }

    private String label(String iri, String qid) {
      return known
          .item(qid)
          .map(Item::label)
          .orElseGet(() -> Optional.ofNullable(entities.get(iri)).map(Entity::name).orElse(qid));
    }

    List<String> unknown() {
      return entities.values().stream()
          .filter(entity -> !each.containsKey(entity.id()))
          .filter(entity -> !corrections.same().containsKey(entity.id()))
          .filter(e -> e.type() != EntityType.PERSON || e.name().indexOf(' ') > 0)
          .map(Entity::name)
          .distinct()
          .toList();
    }

    List<String> conflicts() {
      return best.entrySet().stream()
          .filter(entry -> entry.getValue().size() > 1)
          .filter(entry -> !corrections.same().containsKey(entry.getKey()))
          .map(
              entry ->
                  Optional.ofNullable(entities.get(entry.getKey()))
                          .map(Entity::name)
                          .orElse(entry.getKey())
                      + ": "
                      + entry.getValue().values().stream()
                          .map(link -> link.qid() + " " + link.label())
                          .collect(Collectors.joining(" or ")))
          .sorted()
          .toList();
    }

    /** What each entity that stays without an item may be, none where it is nobody known. */
    Map<String, List<Perhaps>> perhaps(List<Promotion> promotions) {
      Map<String, List<Perhaps>> perhaps = new LinkedHashMap<>();
      entities.keySet().forEach(iri -> perhaps.put(iri, each.getOrDefault(iri, List.of())));
      promotions.forEach(promotion -> perhaps.remove(promotion.entity()));
      return perhaps;
    }
  }

  private static Link better(Link one, Link other) {
    if (one.sure() != other.sure()) {
      return one.sure() ? one : other;
    }
    return one.score() >= other.score() ? one : other;
  }

  private NamedGraph known(Set<String> qids) {
    List<KnownItem> items = new ArrayList<>();
    qids.forEach(qid -> known.item(qid).map(this::known).ifPresent(items::add));
    return new WikidataMapper(iris).map(sources, items);
  }

  private KnownItem known(Item item) {
    boolean person = item.kind() == Kind.PERSON;
    return new KnownItem(
        item.qid(),
        item.label(),
        person,
        item.countries().stream()
            .filter(country -> !country.equals(item.qid()))
            .map(this::named)
            .toList(),
        person ? known.offices(item).stream().map(this::held).toList() : List.of());
  }

  private KnownItem.Held held(TenureRow row) {
    return new KnownItem.Held(
        Optional.of(row.office().id()).filter(id -> id.matches("Q[1-9]\\d*")),
        row.office().title(),
        row.office().countryQid().map(this::named),
        row.start(),
        row.end(),
        row.asOf());
  }

  private KnownItem.Named named(String qid) {
    return new KnownItem.Named(qid, known.label(qid));
  }
}
