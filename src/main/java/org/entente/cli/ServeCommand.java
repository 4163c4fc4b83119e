package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: a store as a web server. */
@Command(
    name = "serve",
    description =
        "Serves a store: a page to begin with, SPARQL, and Fuseki's pages. Reading only; it changes"
            + " nothing, calls no other server and stops long queries.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente serve graph                   on http://localhost:3030/",
      "  entente serve graph --port 0          on any free port",
      "  entente serve graph --host 0.0.0.0    for everybody who reaches this machine"
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Mixin Serving serving;

  @Parameters(paramLabel = "DIR", description = "The store, as build made it.")
  Path directory;

  @Override
  public Integer call() {
    serving.serve(() -> Store.existing(directory), cli.console());
    return Exit.DONE;
  }
}
