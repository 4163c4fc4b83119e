package org.entente.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.read.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The articles that a verb is to work on. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Text files (.txt), JSON Lines (.jsonl, .ndjson, .json with the keys url, date, title,"
              + " publisher, text), both also with .gz, and folders of them; - is standard input.")
  List<String> inputs;

  /**
   * The articles, read as they are asked for.
   *
   * @throws ParameterException if an input does not exist
   */
  Stream<Outcome<Article>> read(InputStream standardInput) {
    for (String input : inputs) {
      if (!input.equals(STANDARD_INPUT) && !exists(input)) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no file or folder \""
                + input
                + "\" (seen from "
                + Path.of("").toAbsolutePath()
                + "). Check the path; use - for standard input.");
      }
    }
    return new Reader().read(inputs, standardInput);
  }

  private static boolean exists(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
