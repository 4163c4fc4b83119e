package org.entente.link.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.NameForm;

/** A few items in memory, found by the same keys as those of an index; not by spelling. */
public final class MemoryItems implements Items {
  private final Map<String, List<Item>> byKey = new HashMap<>();
  private final LocalDate asOf;

  private MemoryItems(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The items, as they are today. */
  public static MemoryItems of(Collection<Item> items) {
    MemoryItems memory = new MemoryItems(LocalDate.now(ZoneOffset.UTC));
    items.stream()
        .sorted(Comparator.comparingDouble((Item item) -> -item.popularity()))
        .forEach(
            item ->
                Names.keys(item)
                    .forEach(
                        key ->
                            memory.byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(item)));
    return memory;
  }

  private List<Item> at(String key, int limit) {
    return byKey.getOrDefault(key, List.of()).stream().limit(limit).toList();
  }

  @Override
  public List<Item> find(Names.Match match, String form, int limit) {
    String key = NameForm.of(form);
    return key.isEmpty() ? List.of() : at(match.key(key), limit);
  }

  @Override
  public List<Item> like(String form, int limit) {
    return List.of();
  }

  @Override
  public Optional<Item> item(String qid) {
    return at(Names.qid(qid), 1).stream().findFirst();
  }

  @Override
  public List<Item> offices(String countryQid) {
    return at(Names.offices(countryQid), Integer.MAX_VALUE);
  }

  @Override
  public List<Item> holders(String officeQid) {
    return at(Names.holders(officeQid), Integer.MAX_VALUE);
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }
}
