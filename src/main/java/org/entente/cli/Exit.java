package org.entente.cli;

import org.entente.pipeline.RunReport;

/** What the exit code says. */
final class Exit {
  /** All was done. */
  static final int DONE = 0;

  /** Some articles failed; they are listed on standard error. */
  static final int SOME_FAILED = 1;

  /** The command was not understood, or names what does not exist. */
  static final int WRONG_USAGE = 2;

  /** Nothing could be done. */
  static final int NOTHING_DONE = 3;

  private Exit() {}

  /** What the report of a run amounts to. */
  static int of(RunReport report) {
    if (report.done() + report.unchanged() == 0) {
      return NOTHING_DONE;
    }
    return report.failed() > 0 ? SOME_FAILED : DONE;
  }
}
