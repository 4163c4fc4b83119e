package org.entente.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code derive}: what follows from all articles of a store together. */
@Command(
    name = "derive",
    description =
        "Rebuilds the derived graph of a store: who met whom, several accounts of one meeting, claims"
            + " that support or contradict each other.",
    footerHeading = "%nExample:%n",
    footer = "  entente derive graph")
final class DeriveCommand implements Callable<Integer> {
  @ParentCommand Cli cli;

  @Parameters(paramLabel = "DIR", description = "The store's folder.")
  Path directory;

  @Override
  public Integer call() {
    try (Store store = Store.existing(directory)) {
      Derivation.Derived derived = Derivation.rebuild(store, Iris.DEFAULT);
      cli.console()
          .err()
          .printf(
              Locale.ROOT,
              "%,d edges between actors, %,d links between claims, %,d accounts of shared meetings%n",
              derived.edges(),
              derived.links(),
              derived.accounts());
      return Exit.DONE;
    }
  }
}
