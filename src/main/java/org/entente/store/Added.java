package org.entente.store;

/**
 * What became of the articles that were given to a store.
 *
 * @param added articles that it did not know
 * @param replaced articles that it knew with another content; their old graph is gone
 * @param unchanged articles that it knew with this content; nothing was written
 */
public record Added(int added, int replaced, int unchanged) {
  /** Nothing yet. */
  public static final Added NONE = new Added(0, 0, 0);

  /** Both together. */
  public Added plus(Added other) {
    return new Added(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
  }
}
