package org.entente.link;

import org.entente.link.index.Item;

/**
 * An item that an entity may be.
 *
 * @param item the item
 * @param how by which of its names it was found
 */
record Candidate(Item item, How how) {
  /** Whether the whole of one of the item's names was meant. */
  boolean whole() {
    return how.compareTo(How.VARIANT) <= 0;
  }

  /** The ways, the most telling first. */
  enum How {
    /** The article's fullest name is the item's. */
    LABEL,
    /** It is another name of the item's. */
    ALIAS,
    /** Written in another way ("U.S." for "United States"), it is one of the item's names. */
    VARIANT,
    /** Without its first or last word it is one of the item's names. */
    REST,
    /** It is the item's name without a country that the article speaks of. */
    HOME,
    /** It is the last word of the item's name. */
    LAST,
    /** The item's name begins so. */
    START,
    /** The item's name ends so, with two words or three. */
    END,
    /** It is the initials of the item's name. */
    INITIALS,
    /** It differs from the item's name by a letter or two. */
    SPELLING
  }
}
