package org.entente.extract.reference;

import java.util.Map;
import java.util.Optional;

/** Appoints those who decide whom the references of one article stand for. */
interface Court {
  /** Who decides what. */
  record Judges(Judge descriptions, Judge pronouns) {}

  /** Decides nothing. */
  Court NOBODY = of((spot, candidates) -> Optional.empty(), (spot, candidates) -> Optional.empty());

  /** The same judges for every article. */
  static Court of(Judge descriptions, Judge pronouns) {
    Judges judges = new Judges(descriptions, pronouns);
    return (index, names) -> judges;
  }

  /**
   * The judges of an article.
   *
   * @param names the figures of its names
   */
  Judges judges(ArticleIndex index, Map<NameSpot, Figure> names);
}
