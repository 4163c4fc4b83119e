package org.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many articles are worked on at once. */
final class Threads {
  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at once; by default one for each processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  /**
   * At least one.
   *
   * @throws ParameterException if the user asked for less
   */
  int count() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be at least 1, not " + threads + ".");
    }
    return threads;
  }
}
