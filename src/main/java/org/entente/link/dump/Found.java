package org.entente.link.dump;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.link.index.Item;

/**
 * What a record of a dump holds.
 *
 * @param item the item, if it is one that the index is to have
 * @param modified the day of its last change, where the dump tells
 */
record Found(Optional<Item> item, Optional<LocalDate> modified) {
  static final Found NOTHING = new Found(Optional.empty(), Optional.empty());
}
