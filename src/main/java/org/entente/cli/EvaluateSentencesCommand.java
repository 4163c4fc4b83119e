package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.SentenceScores;
import org.entente.nlp.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate sentences}. */
@Command(
    name = "sentences",
    description =
        "Sentences and tokens of treebanks, found in their raw text, by exact span. An empty line"
            + " stands where the treebank marks a paragraph, elsewhere a space.")
final class EvaluateSentencesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin Treebanks treebanks;

  @Override
  public Integer call() {
    List<Path> existing = treebanks.existing();
    Analyzer analyzer = Analyzer.load();
    for (Path treebank : existing) {
      SentenceScores scores = SentenceScores.of(treebank, analyzer::analyze);
      evaluate.cli.console().out().println(treebank);
      evaluate.cli.console().out().print(scores.table());
    }
    return Exit.DONE;
  }
}
