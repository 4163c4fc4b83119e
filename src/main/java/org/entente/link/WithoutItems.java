package org.entente.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.Names;

/**
 * A source without some items: what linking does where it does not know somebody.
 *
 * @param source the whole
 * @param missing identifiers of the items that nobody is to find
 */
public record WithoutItems(Items source, Set<String> missing) implements Items {
  public WithoutItems {
    missing = Set.copyOf(missing);
  }

  private List<Item> left(List<Item> items) {
    return items.stream().filter(item -> !missing.contains(item.qid())).toList();
  }

  @Override
  public List<Item> find(Names.Match match, String form, int limit) {
    return left(source.find(match, form, limit));
  }

  @Override
  public List<Item> like(String form, int limit) {
    return left(source.like(form, limit));
  }

  @Override
  public Optional<Item> item(String qid) {
    return missing.contains(qid) ? Optional.empty() : source.item(qid);
  }

  @Override
  public List<Item> offices(String countryQid) {
    return left(source.offices(countryQid));
  }

  @Override
  public List<Item> holders(String officeQid) {
    return left(source.holders(officeQid));
  }

  @Override
  public LocalDate asOf() {
    return source.asOf();
  }
}
