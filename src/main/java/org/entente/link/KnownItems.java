package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.Kind;
import org.entente.link.index.Names;

/**
 * Several sources as one. An item that two of them have is the richer one's, with both's names.
 *
 * @param sources the later one knows more about what both have
 */
record KnownItems(List<Items> sources) implements Items {
  KnownItems {
    sources = List.copyOf(sources);
  }

  @Override
  public List<Item> find(Names.Match match, String form, int limit) {
    return all(source -> source.find(match, form, limit), limit);
  }

  @Override
  public List<Item> like(String form, int limit) {
    return all(source -> source.like(form, limit), limit);
  }

  @Override
  public Optional<Item> item(String qid) {
    return sources.stream().flatMap(s -> s.item(qid).stream()).reduce(KnownItems::both);
  }

  @Override
  public List<Item> offices(String countryQid) {
    return all(source -> source.offices(countryQid), Integer.MAX_VALUE);
  }

  @Override
  public List<Item> holders(String officeQid) {
    return all(source -> source.holders(officeQid), Integer.MAX_VALUE);
  }

  @Override
  public LocalDate asOf() {
    return sources.stream().map(Items::asOf).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
  }

  private List<Item> all(Function<Items, List<Item>> question, int limit) {
    Map<String, Item> found = new LinkedHashMap<>();
    for (Items source : sources) {
      question.apply(source).forEach(item -> found.merge(item.qid(), item, KnownItems::both));
    }
    // A source may know an item under other names only, and yet more about it.
    found.replaceAll((qid, item) -> item(qid).orElse(item));
    return found.values().stream()
        .sorted(Comparator.comparingDouble(item -> -item.popularity()))
        .limit(limit)
        .toList();
  }

  private static Item both(Item a, Item b) {
    List<String> names = new ArrayList<>(a.aliases());
    Stream.concat(Stream.of(b.label()), b.aliases().stream())
        .filter(name -> !names.contains(name) && !name.equals(a.label()))
        .forEach(names::add);
    boolean firstHasKind = a.kind() != Kind.OTHER;
    return new Item(
        a.qid(),
        a.label(),
        names,
        b.description().isEmpty() ? a.description() : b.description(),
        firstHasKind ? a.kind() : b.kind(),
        a.countries().isEmpty() ? b.countries() : a.countries(),
        a.offices().size() > b.offices().size() ? a.offices() : b.offices(),
        a.gender().or(b::gender),
        a.born().or(b::born),
        a.died().or(b::died),
        Math.max(a.sitelinks(), b.sitelinks()));
  }
}
