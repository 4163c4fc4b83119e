package org.entente.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.TenureRow;
import org.entente.link.index.Item;
import org.entente.link.index.Items;

/** What the shipped tables and an index know of an item besides its names. */
public final class KnownFacts {
  private final Items items;
  private final Careers careers;

  /**
   * Asks both.
   *
   * @param items the tables and the index as one source, see {@link Linker#withShipped}
   */
  public KnownFacts(Gazetteer gazetteer, Items items) {
    this.items = items;
    this.careers = new Careers(gazetteer, items);
  }

  /** The item. */
  public Optional<Item> item(String qid) {
    return items.item(qid);
  }

  /** Its name; its identifier where nobody has it. */
  public String label(String qid) {
    return items.item(qid).map(Item::label).orElse(qid);
  }

  /** A person's offices, the earliest first; an open one was held on the row's {@code asOf}. */
  public List<TenureRow> offices(Item person) {
    return careers.of(person).stream()
        .sorted(
            Comparator.comparing((TenureRow row) -> row.start().map(Object::toString).orElse(""))
                .thenComparing(row -> row.office().id())
                .thenComparing(row -> row.end().map(Object::toString).orElse("")))
        .toList();
  }
}
