package org.entente.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.model.Problem.Severity;
import org.entente.rdf.Iris;
import org.entente.rdf.ShapeCheck;
import org.entente.store.Store;
import org.entente.store.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: whether what is stored is as it must be. */
@Command(
    name = "check",
    description =
        "Checks every article of a store or an RDF file: the SHACL shapes, the words of mentions"
            + " against the text, declared terms, no blank nodes. What is wrong goes to standard"
            + " output, a line each; the exit code is 1 if anything is an error.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente check graph                         a store",
      "  entente extract a.txt --as trig -o a.trig",
      "  entente check a.trig                        a file"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand Cli cli;

  @Parameters(paramLabel = "DIR|FILE", description = "A store's folder, or a file of RDF.")
  String place;

  @Override
  public Integer call() {
    Console console = cli.console();
    AtomicLong errors = new AtomicLong();
    AtomicLong warnings = new AtomicLong();
    try (Store store = Store.at(place)) {
      long articles =
          new StoreCheck(new ShapeCheck(), Iris.DEFAULT)
              .check(
                  store,
                  problem -> {
                    boolean error = problem.severity() == Severity.ERROR;
                    (error ? errors : warnings).incrementAndGet();
                    console.out().println((error ? "error: " : "warning: ") + problem.line());
                  });
      console
          .err()
          .printf(
              Locale.ROOT,
              "%,d articles checked: %,d errors, %,d warnings%n",
              articles,
              errors.get(),
              warnings.get());
      if (articles == 0) {
        return Exit.NOTHING_DONE;
      }
      return errors.get() > 0 ? Exit.SOME_FAILED : Exit.DONE;
    }
  }
}
