package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.TreeScores;
import org.entente.nlp.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate trees}. */
@Command(
    name = "trees",
    description =
        "Tags, lemmas and dependency trees of treebanks, given their sentences and tokens. UAS and"
            + " LAS leave out punctuation; LAS compares relations without subtype.")
final class EvaluateTreesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin Treebanks treebanks;

  @Override
  public Integer call() {
    List<Path> existing = treebanks.existing();
    Analyzer analyzer = Analyzer.load();
    for (Path treebank : existing) {
      evaluate
          .cli
          .console()
          .out()
          .println(treebank + ": " + TreeScores.of(analyzer, treebank).line());
    }
    return Exit.DONE;
  }
}
