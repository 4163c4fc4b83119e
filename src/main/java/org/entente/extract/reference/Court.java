package org.entente.extract.reference;

import java.util.Map;
import java.util.Optional;

/** Appoints those who decide whom the references of one article stand for. */
interface Court {
  /** Decides nothing. */
  Court NOBODY = (index, names) -> (spot, candidates) -> Optional.empty();

  /** The same judge for every article. */
  static Court of(Judge descriptions) {
    return (index, names) -> descriptions;
  }

  /**
   * Who decides about descriptions.
   *
   * @param names the figures of the article's names
   */
  Judge descriptions(ArticleIndex index, Map<NameSpot, Figure> names);
}
