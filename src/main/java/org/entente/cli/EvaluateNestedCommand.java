package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.evaluate.claims.ChainErrors;
import org.entente.evaluate.claims.ChainScore;
import org.entente.evaluate.claims.MarkedScores;
import org.entente.model.Article;
import org.entente.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--errors",
      description =
          "Instead of the scores: why chains were lost and others are too many, and what the F1 of"
              + " whole chains would be without each kind of error.")
  boolean errors;

  @Override
  public Integer call() {
    try (Stream<Outcome<Article>> texts = marked.texts()) {
      if (errors) {
        MarkedScores<ChainErrors> found =
            MarkedScores.nestedErrors(
                marked.articles(), texts, MarkedGold.facts(evaluate.cli.pipeline()));
        return marked.told(evaluate.cli.console(), found, found.score().report());
      }
      MarkedScores<ChainScore> scores =
          MarkedScores.nested(marked.articles(), texts, MarkedGold.facts(evaluate.cli.pipeline()));
      return marked.told(evaluate.cli.console(), scores, scores.score().report());
    }
  }
}
