package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.evaluate.claims.ActScore;
import org.entente.evaluate.claims.MarkedScores;
import org.entente.model.Article;
import org.entente.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate acts}. */
@Command(
    name = "acts",
    description =
        "Act and polarity of claims, from raw text: how many marked claims are found, and of those"
            + " how many have the right act and the right polarity.")
final class EvaluateActsCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin MarkedGold marked;

  @Override
  public Integer call() {
    try (Stream<Outcome<Article>> texts = marked.texts()) {
      MarkedScores<ActScore> scores =
          MarkedScores.acts(marked.articles(), texts, MarkedGold.facts(evaluate.cli.pipeline()));
      return marked.told(evaluate.cli.console(), scores, scores.score().report());
    }
  }
}
