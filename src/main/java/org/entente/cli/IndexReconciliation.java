package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.link.ReconciledItems;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.Kind;
import org.entente.server.ReconciliationSource;

/** Reconciles against the shipped tables, and an index where the user named one. */
final class IndexReconciliation implements ReconciliationSource {
  private final Items items;
  private final ReconciledItems names;

  IndexReconciliation(Items items) {
    this.items = items;
    this.names = new ReconciledItems(items);
  }

  @Override
  public List<Found> candidates(String name, Optional<String> type, int limit) {
    Optional<Kind> kind = type.flatMap(IndexReconciliation::kind);
    return names.candidates(name, kind, limit).stream()
        .map(scored -> found(scored.item(), scored.score(), scored.match()))
        .toList();
  }

  @Override
  public List<Found> beginning(String prefix, int limit) {
    return candidates(prefix, Optional.empty(), limit);
  }

  @Override
  public Optional<Found> entity(String id) {
    return items.item(id).map(item -> found(item, 100, true));
  }

  private static Found found(Item item, double score, boolean match) {
    return new Found(
        item.qid(), item.label(), item.description(), typeOf(item.kind()), score, match);
  }

  @Override
  public List<String> values(String id, String property) {
    Optional<Item> item = items.item(id);
    return item.map(i -> values(i, property)).orElse(List.of());
  }

  private List<String> values(Item item, String property) {
    return switch (property) {
      case "label" -> List.of(item.label());
      case "alias" -> item.aliases();
      case "description" -> item.description().isEmpty() ? List.of() : List.of(item.description());
      case "country" -> names.labels(item.countries());
      case "office" -> item.offices().isEmpty() ? shippedOffices(item) : names.offices(item);
      case "begin" -> item.born().map(day -> List.of(day.toString())).orElse(List.of());
      case "end" -> item.died().map(day -> List.of(day.toString())).orElse(List.of());
      default -> List.of();
    };
  }

  private static List<String> shippedOffices(Item person) {
    return Gazetteer.load().tenures(person.qid()).stream()
        .map(
            row ->
                String.format(
                    "%s (%s to %s)",
                    row.office().title(),
                    row.start().map(Object::toString).orElse("…"),
                    row.end().map(Object::toString).orElse("open on " + row.asOf())))
        .toList();
  }

  @Override
  public Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      types.put(typeOf(kind), typeOf(kind));
    }
    return types;
  }

  @Override
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("label", "name");
    properties.put("alias", "other names");
    properties.put("description", "description");
    properties.put("country", "country");
    properties.put("office", "offices held");
    properties.put("begin", "born or founded");
    properties.put("end", "died or dissolved");
    return properties;
  }

  @Override
  public String identifierSpace() {
    return "http://www.wikidata.org/entity/";
  }

  private static String typeOf(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Kind> kind(String type) {
    return List.of(Kind.values()).stream().filter(kind -> typeOf(kind).equals(type)).findFirst();
  }
}
