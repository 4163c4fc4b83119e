package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.pipeline.Run;
import org.entente.pipeline.RunReport;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code build}: articles into a store. */
@Command(
    name = "build",
    description =
        "Reads articles, understands them and puts their graphs into a store. Articles that the store"
            + " holds already with the same content are passed over: an interrupted run is simply run"
            + " again.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente build news/ --into graph            all articles below a folder",
      "  entente build archive.jsonl.gz --into graph JSON Lines, one article per line",
      "  entente serve graph                         then look at it"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Mixin Inputs inputs;
  @Mixin Threads threads;
  @Mixin AnyLanguage language;
  @Mixin WithIndex index;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "The store's folder; it is made if there is none.")
  Path into;

  @Option(
      names = "--no-derive",
      description = "Leaves out what follows from all articles together; see entente derive.")
  boolean noDerive;

  @Override
  public Integer call() {
    Console console = cli.console();
    var articles = inputs.read(console.in());
    try (Store store = Store.open(into);
        Interrupt interrupt = new Interrupt();
        Progress progress = new Progress(console, "build", interrupt)) {
      RunReport report =
          new Run(index.in(language.of(cli.pipeline())), threads.count(), progress)
              .build(articles, store);
      if (!noDerive && !Derivation.isCurrent(store, Iris.DEFAULT)) {
        Derivation.rebuild(store, Iris.DEFAULT);
      }
      progress.summary(report);
      return Exit.of(report);
    }
  }
}
