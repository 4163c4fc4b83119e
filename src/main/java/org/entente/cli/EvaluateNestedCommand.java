package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.evaluate.claims.ChainScore;
import org.entente.evaluate.claims.MarkedScores;
import org.entente.model.Article;
import org.entente.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate nested}. */
@Command(
    name = "nested",
    description =
        "Claims inside claims, from raw text: whole chains (claimants, acts and order right) and"
            + " their single links.")
final class EvaluateNestedCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin MarkedGold marked;

  @Override
  public Integer call() {
    try (Stream<Outcome<Article>> texts = marked.texts()) {
      MarkedScores<ChainScore> scores =
          MarkedScores.nested(marked.articles(), texts, MarkedGold.facts(evaluate.cli.pipeline()));
      return marked.told(evaluate.cli.console(), scores, scores.score().report());
    }
  }
}
