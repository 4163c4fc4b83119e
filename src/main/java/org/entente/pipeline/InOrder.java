package org.entente.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things at once and gives the results in the order of the things, so
 * that a run has the same output on one core and on twenty.
 */
final class InOrder {
  /**
   * Things ahead of the one that is waited for, per thread: enough that one long transcript does
   * not leave the other threads idle, few enough to be held.
   */
  private static final int WINDOW_PER_THREAD = 16;

  private InOrder() {}

  /**
   * Works until there is nothing left or the run is cancelled.
   *
   * @param in read by the calling thread, never more than a window ahead
   * @param work called by {@code threads} threads at once
   * @param out called by the calling thread, in order
   * @throws IllegalStateException if {@code work} throws: it is to catch what it can
   */
  static <A, B> void run(
      Iterator<A> in,
      Function<A, B> work,
      Consumer<B> out,
      int threads,
      BooleanSupplier cancelled) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, named());
    try {
      Deque<Future<B>> window = new ArrayDeque<>();
      while (!cancelled.getAsBoolean()) {
        while (window.size() < threads * WINDOW_PER_THREAD && in.hasNext()) {
          A next = in.next();
          window.add(pool.submit(() -> work.apply(next)));
        }
        Future<B> first = window.poll();
        if (first == null) {
          return;
        }
        out.accept(first.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a worker thread failed", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static ThreadFactory named() {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "entente-worker-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
