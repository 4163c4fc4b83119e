package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.json.FactsJson;
import org.entente.pipeline.Run;
import org.entente.pipeline.RunReport;
import org.entente.rdf.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code extract}: what articles say, as data. */
@Command(
    name = "extract",
    description =
        "Prints what articles say: one line of JSON per article, with mentions, entities, times,"
            + " meetings, agreements, actions and claims. Positions are Unicode code points of"
            + " article.text.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente extract article.txt                 one article",
      "  entente extract news/ -o facts.jsonl        all articles below a folder",
      "  entente extract article.txt --as turtle     its graph",
      "  entente extract archive.jsonl.gz            JSON Lines, one article per line",
      "  curl -s https://example.org/feed.jsonl | entente extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  @ParentCommand Cli cli;
  @Mixin Inputs inputs;
  @Mixin Threads threads;
  @Mixin AnyLanguage language;
  @Mixin WithIndex index;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes to a file instead of standard output.")
  Optional<Path> output;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "json",
      description =
          "json (a line per article), or the article's graph as turtle, trig, nquads or jsonld.")
  Form form;

  /** What is printed: facts, or the graph they make. */
  enum Form {
    JSON(Optional.empty()),
    TURTLE(Optional.of(GraphWriter.TURTLE)),
    TRIG(Optional.of(GraphWriter.TRIG)),
    NQUADS(Optional.of(GraphWriter.NQUADS)),
    JSONLD(Optional.of(GraphWriter.JSONLD));

    private final Optional<GraphWriter> writer;

    Form(Optional<GraphWriter> writer) {
      this.writer = writer;
    }
  }

  @Override
  public Integer call() {
    Console console = cli.console();
    var articles = inputs.read(console.in());
    PrintStream out = output.map(ExtractCommand::open).orElse(console.out());
    try (Progress progress = new Progress(console, "extract")) {
      Run run = new Run(index.in(language.of(cli.pipeline())), threads.count(), progress);
      FactsJson json = new FactsJson(run.pipeline().rdf()::entityIris);
      RunReport report =
          form.writer
              .map(writer -> run.graphs(articles, graph -> writer.write(graph, out)))
              .orElseGet(
                  () -> run.extract(articles, facts -> out.append(json.write(facts)).append('\n')));
      progress.summary(report);
      if (output.isPresent() && out.checkError()) {
        throw new IllegalStateException(
            "cannot write all of " + output.get() + ": is there space left on the disk?");
      }
      return Exit.of(report);
    } finally {
      if (output.isPresent()) {
        out.close();
      }
    }
  }

  private static PrintStream open(Path file) {
    try {
      return new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + file, e);
    }
  }
}
