package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.TreeScores;
import org.entente.nlp.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate trees}. */
@Command(
    name = "trees",
    description =
        "Tags, lemmas and dependency trees of treebanks, given their sentences and tokens. UAS and"
            + " LAS leave out punctuation; LAS compares relations without subtype.")
final class EvaluateTreesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "TREEBANK",
      description = "CoNLL-U files, or folders of such.")
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
      evaluate
          .cli
          .console()
          .out()
          .println(treebank + ": " + TreeScores.of(analyzer, treebank).line());
    }
    return Exit.DONE;
  }
}
