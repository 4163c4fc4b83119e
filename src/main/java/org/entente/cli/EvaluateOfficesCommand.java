package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.offices.OfficeScores;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate offices}. */
@Command(
    name = "offices",
    description =
        "Who holds, held or is to hold which office, and whose office it is: against stand-off gold"
            + " of single sentences, found in their whole articles.")
final class EvaluateOfficesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "One line per sentence: {\"url\": …, \"sha256\": …, \"offices\": […]}.")
  Path gold;

  @Parameters(
      index = "1",
      arity = "1..*",
      paramLabel = "TEXTS",
      description = "What 'extract' can read; the marked articles are picked out of it.")
  List<String> texts;

  @Option(names = "--mistakes", description = "Also print what was missed and what was wrong.")
  boolean mistakes;

  @Override
  public Integer call() {
    for (String input : texts) {
      if (!Files.isRegularFile(gold) || !Files.exists(Path.of(input))) {
        throw new ParameterException(
            spec.commandLine(), "There is no gold " + gold + " or no file " + input + ".");
      }
    }
    Pipeline pipeline = evaluate.cli.pipeline();
    OfficeScores scores =
        OfficeScores.of(
            gold, texts, article -> pipeline.facts(article).value().map(LinkedFacts::facts));
    scores
        .missing()
        .forEach(url -> evaluate.cli.console().err().println("No such text, or another: " + url));
    if (scores.sentences() == 0) {
      return Exit.NOTHING_DONE;
    }
    if (mistakes) {
      scores.score().mistakes().forEach(evaluate.cli.console().out()::println);
    }
    evaluate.cli.console().out().println(scores.score().table());
    return scores.missing().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }
}
