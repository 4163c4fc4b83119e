package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.corpus.VisitTable;
import org.entente.evaluate.actions.VisitScore;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate visits}. */
@Command(
    name = "visits",
    description =
        "Visitor and dates of visits, from sentences made of a table ('President Macri of Argentina"
            + " visited the United States from …').")
final class EvaluateVisitsCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "VISITS.tsv",
      description = "Tabs between visitor, country, first and last day (2017-04-27).")
  Path table;

  @Option(
      names = "--every",
      paramLabel = "N",
      defaultValue = "10",
      description = "Take every Nth row (default: ${DEFAULT-VALUE}).")
  int every;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(table) || every < 1) {
      throw new ParameterException(
          spec.commandLine(), "There is no file " + table + ", or N is less than 1.");
    }
    List<VisitTable.Visit> all = VisitTable.read(table);
    List<VisitTable.Visit> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += every) {
      some.add(all.get(i));
    }
    Pipeline pipeline = evaluate.cli.pipeline();
    VisitScore score = VisitScore.of(some, a -> pipeline.facts(a).value().map(LinkedFacts::facts));
    evaluate.cli.console().out().print(score.table());
    return Exit.DONE;
  }
}
