package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Treebanks to score against. */
final class Treebanks {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "TREEBANK",
      description = "CoNLL-U files with \"# text\" lines, or folders of such.")
  private List<Path> files = List.of();

  /**
   * The files and folders.
   *
   * @throws ParameterException if one does not exist
   */
  List<Path> existing() {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new ParameterException(spec.commandLine(), "There is no treebank " + file + ".");
      }
    }
    return files;
  }
}
