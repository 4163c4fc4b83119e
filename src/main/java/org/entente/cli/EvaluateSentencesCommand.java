package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.SentenceScores;
import org.entente.nlp.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate sentences}. */
@Command(
    name = "sentences",
    description =
        "Sentences and tokens of treebanks, found in their raw text, by exact span. An empty line"
            + " stands where the treebank marks a paragraph, elsewhere a space.")
final class EvaluateSentencesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "TREEBANK",
      description = "CoNLL-U files with \"# text\" lines, or folders of such.")
  List<Path> treebanks = List.of();

  @Override
  public Integer call() {
    for (Path treebank : treebanks) {
      if (!Files.exists(treebank)) {
        throw new ParameterException(spec.commandLine(), "There is no treebank " + treebank + ".");
      }
    }
    Analyzer analyzer = Analyzer.load();
    for (Path treebank : treebanks) {
      SentenceScores scores = SentenceScores.of(treebank, analyzer::analyze);
      evaluate.cli.console().out().println(treebank);
      evaluate.cli.console().out().print(scores.table());
    }
    return Exit.DONE;
  }
}
