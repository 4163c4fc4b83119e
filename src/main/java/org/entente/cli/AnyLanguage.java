package org.entente.cli;

import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** Whether articles in other languages than English are left out. */
final class AnyLanguage {
  @Option(
      names = "--any-language",
      description =
          "Reads every article as English. Without it an article in another language is left out"
              + " and listed as failed.")
  boolean any;

  /** The pipeline as the user wants it. */
  Pipeline of(Pipeline pipeline) {
    return any ? pipeline.withAnyLanguage() : pipeline;
  }
}
