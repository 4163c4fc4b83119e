package org.entente.cli;

import java.util.concurrent.Callable;
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
    try (Scratch scratch = Scratch.named("entente-index")) {
      IndexSpeed speed = IndexSpeed.of(entities, threads.count(), scratch.folder());
      evaluate.cli.console().out().print(speed.table());
      return Exit.DONE;
    }
  }
}
