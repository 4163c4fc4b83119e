package org.entente.pipeline;

import org.entente.model.Problem;

/**
 * Who watches a run. All calls come from the thread that started the run, in the order of the
 * articles.
 */
public interface RunListener {
  /** Watches nothing. */
  RunListener NONE = new RunListener() {};

  /** Something went wrong; the run goes on. */
  default void problem(Problem problem) {}

  /** One more article went through, well or not. */
  default void progress() {}

  /** Whether the run is to stop; asked before every article. */
  default boolean cancelled() {
    return false;
  }
}
