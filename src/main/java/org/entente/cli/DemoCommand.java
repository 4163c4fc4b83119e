package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.pipeline.Run;
import org.entente.pipeline.RunReport;
import org.entente.query.AnswerFormat;
import org.entente.query.Asking;
import org.entente.query.NamedQuery;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.SparqlSource;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: the shipped example articles as a graph, asked and served. */
@Command(
    name = "demo",
    description =
        "Builds a graph from the example articles that come with Entente, prints who met whom, when"
            + " and where in them, and serves the graph.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente demo                      then visit http://localhost:3030/",
      "  entente demo --no-serve           only prints the answer",
      "  entente demo --into graph         keeps the graph"
    })
final class DemoCommand implements Callable<Integer> {
  private static final String FIRST_QUESTION = "/examples/first-question.rq";

  /** The table in a README and on most terminals. */
  private static final int WIDTH = 110;

  @ParentCommand Cli cli;
  @Mixin Serving serving;
  @Mixin Threads threads;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Keeps the graph in this folder; without it, it is forgotten in the end.")
  Optional<Path> into;

  @Option(names = "--no-serve", description = "Prints the answer and ends.")
  boolean noServe;

  @Override
  public Integer call() {
    Console console = cli.console();
    try (Store store = into.map(Store::open).orElseGet(Store::inMemory)) {
      RunReport report = build(store, console);
      answer(store, console);
      if (!noServe) {
        serving.serve(() -> store, console);
      }
      return Exit.of(report);
    }
  }

  private RunReport build(Store store, Console console) {
    try (Examples examples = Examples.unpack();
        Interrupt interrupt = new Interrupt();
        Progress progress = new Progress(console, "build", interrupt)) {
      RunReport report =
          new Run(cli.pipeline(), threads.count(), progress).build(examples.read(), store);
      Derivation.rebuild(store, Iris.DEFAULT);
      progress.summary(report);
      return report;
    }
  }

  private static void answer(Store store, Console console) {
    NamedQuery question =
        new NamedQuery("demo", "Who met whom, when and where", "", List.of(), firstQuestion());
    new Asking(question, Map.of(), OptionalLong.empty())
        .of(
            SparqlSource.of(store),
            execution -> {
              AnswerFormat.TABLE.write(execution, console.out(), WIDTH);
              return question;
            });
    console.out().flush();
  }

  private static String firstQuestion() {
    try (InputStream in = DemoCommand.class.getResourceAsStream(FIRST_QUESTION)) {
      if (in == null) {
        throw new IllegalStateException("the classpath has no " + FIRST_QUESTION);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FIRST_QUESTION, e);
    }
  }
}
