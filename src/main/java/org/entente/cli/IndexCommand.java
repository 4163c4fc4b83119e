package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.gazetteer.GazetteerSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code index}: the tables by which names are linked. */
@Command(
    name = "index",
    description =
        "Makes the shipped tables of countries, people, offices, organisations and places from the"
            + " raw ones (countries.tsv, persons.tsv, tenures.tsv, …). The same input gives the same"
            + " bytes.",
    footerHeading = "%nExample:%n",
    footer = "  entente index --from ../shared/corpora/gazetteer")
final class IndexCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the raw tables.")
  Path from;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      defaultValue = "src/main/resources/gazetteer",
      description = "The folder for the made ones; by default ${DEFAULT-VALUE}.")
  Path into;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(from.resolve("countries.tsv"))) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no countries.tsv in " + from + ": name the raw tables' folder.");
    }
    new TreeMap<>(GazetteerSources.write(from, into))
        .forEach(
            (table, rows) ->
                cli.console().err().printf(Locale.ROOT, "%s: %,d rows%n", table, rows));
    return Exit.DONE;
  }
}
