package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.evaluate.links.IndexSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate index}. */
@Command(
    name = "index",
    description =
        "What an index of Wikidata costs: makes a dump of made-up entities, indexes it, looks"
            + " names up in it.")
final class EvaluateIndexCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin Threads threads;

  @Option(
      names = "--entities",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Entities in the dump (${DEFAULT-VALUE}).")
  int entities;

  @Override
  public Integer call() {
    try {
      Path folder = Files.createTempDirectory("entente-index");
      IndexSpeed speed = IndexSpeed.of(entities, threads.count(), folder);
      evaluate.cli.console().out().print(speed.table());
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
      return Exit.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make or remove an index for the measurement", e);
    }
  }
}
