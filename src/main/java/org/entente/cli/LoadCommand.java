package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.store.BulkLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code load}: a store from files of quads. */
@Command(
    name = "load",
    description =
        "Makes a store from what 'export' wrote as N-Quads or TriG, such as a copy that was put away."
            + " The store is there when it is complete, or not at all.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente export graph -o news.nq.gz          puts a copy away",
      "  entente load news.nq.gz --into graph2       brings it back"
    })
final class LoadCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Ends in .nq or .trig, or .gz.")
  List<Path> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "The new store's folder; must be missing or empty.")
  Path directory;

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
      }
    }
    long start = System.nanoTime();
    long quads = BulkLoad.load(files, directory);
    cli.console()
        .err()
        .printf(
            Locale.ROOT,
            "%s: %,d quads in %,d s. Next: entente derive %s%n",
            directory,
            quads,
            (System.nanoTime() - start) / 1_000_000_000,
            directory);
    return Exit.DONE;
  }
}
