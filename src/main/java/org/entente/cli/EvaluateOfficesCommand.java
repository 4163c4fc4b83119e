package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.evaluate.offices.OfficeScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate offices}. */
@Command(
    name = "offices",
    description =
        "Who holds, held or is to hold which office, and whose office it is: against stand-off gold"
            + " of single sentences, found in their whole articles.")
final class EvaluateOfficesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin MarkedGold marked;

  @Option(names = "--mistakes", description = "Also print what was missed and what was wrong.")
  boolean mistakes;

  @Override
  public Integer call() {
    OfficeScores scores =
        OfficeScores.of(marked.existing(), marked.texts, MarkedGold.facts(evaluate.cli.pipeline()));
    if (mistakes) {
      scores.score().mistakes().forEach(evaluate.cli.console().out()::println);
    }
    return MarkedGold.told(
        evaluate.cli.console(), scores.missing(), scores.sentences() == 0, scores.score().table());
  }
}
