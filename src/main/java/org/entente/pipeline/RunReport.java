package org.entente.pipeline;

import java.time.Duration;
import java.util.Map;

/**
 * What a run did.
 *
 * @param done articles that went the whole way
 * @param unchanged articles that were there already, from an earlier run
 * @param failed articles that did not, each with a problem that says why
 * @param warnings problems that cost no article
 * @param problems number of problems by stage
 * @param elapsed time the run took, without loading the models
 * @param cancelled whether somebody stopped it before its end
 */
public record RunReport(
    long done,
    long unchanged,
    long failed,
    long warnings,
    Map<String, Long> problems,
    Duration elapsed,
    boolean cancelled) {
  public RunReport {
    problems = Map.copyOf(problems);
  }

  /** Articles per second, done, unchanged or failed. */
  public double articlesPerSecond() {
    double seconds = elapsed.toNanos() / 1e9;
    return seconds == 0 ? 0 : (done + unchanged + failed) / seconds;
  }
}
