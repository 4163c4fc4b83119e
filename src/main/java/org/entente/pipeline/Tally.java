package org.entente.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/** Counts a run while it goes on. One thread only. */
final class Tally {
  private final RunListener listener;
  private final long start = System.nanoTime();
  private final Map<String, Long> problems = new TreeMap<>();
  private long done;
  private long unchanged;
  private long failed;
  private long warnings;

  Tally(RunListener listener) {
    this.listener = listener;
  }

  /** Counts one outcome; tells the listener. */
  void count(Outcome<?> outcome) {
    count(outcome, false);
  }

  /** Counts one outcome, perhaps of an article that was done in an earlier run. */
  void count(Outcome<?> outcome, boolean known) {
    boolean error = false;
    for (Problem problem : outcome.problems()) {
      listener.problem(problem);
      problems.merge(problem.stage(), 1L, Long::sum);
      error |= problem.severity() == Severity.ERROR;
      warnings += problem.severity() == Severity.WARNING ? 1 : 0;
    }
    if (outcome.value().isPresent()) {
      done += known ? 0 : 1;
      unchanged += known ? 1 : 0;
      listener.progress();
    } else if (error) {
      failed++;
      listener.progress();
    }
  }

  RunReport report() {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new RunReport(
        done, unchanged, failed, warnings, problems, elapsed, listener.cancelled());
  }
}
