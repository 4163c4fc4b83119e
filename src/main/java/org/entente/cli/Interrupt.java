package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in order when the user presses Ctrl-C or the machine shuts down: what is being
 * written is written to its end.
 */
final class Interrupt implements AutoCloseable {
  /** A transaction takes well under a second; deriving from a large store is worth this much. */
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "entente-interrupt");
  private volatile boolean asked;

  Interrupt() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the run is to stop. */
  boolean asked() {
    return asked;
  }

  private void stop() {
    asked = true;
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    // While the machine shuts down, hooks stay; a second is then not needed.
    if (!asked) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
