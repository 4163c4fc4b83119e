package org.entente.link.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where items are looked up. Safe for any number of threads. */
public interface Items {
  /**
   * The items that a form may mean, the best known first.
   *
   * @param form as an article writes it
   * @param limit at most so many
   */
  List<Item> find(Names.Match match, String form, int limit);

  /** The items with a name that differs from a form by a letter or two, the best known first. */
  List<Item> like(String form, int limit);

  /** The item of that identifier. */
  Optional<Item> item(String qid);

  /** Whether it has that item, which the name may mean. */
  default boolean knows(String qid, String name) {
    return item(qid).isPresent()
        || find(Names.Match.NAME, name, Integer.MAX_VALUE).stream()
            .anyMatch(item -> item.qid().equals(qid));
  }

  /** The offices of a country ("President of Finland"), as items. */
  List<Item> offices(String countryQid);

  /** Everybody who ever held an office. */
  List<Item> holders(String officeQid);

  /** The day for which it speaks: an open end means "on this day", not "today". */
  LocalDate asOf();
}
