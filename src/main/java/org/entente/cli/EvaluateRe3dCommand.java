package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.corpus.Re3d;
import org.entente.evaluate.actions.CommunicationScore;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate re3d}. */
@Command(
    name = "re3d",
    description =
        "Who met or spoke with whom, from raw text, against the relation CommWith of re3d: pairs of"
            + " parties of one document. That relation is wider than a meeting ('urged',"
            + " 'thanked').")
final class EvaluateRe3dCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "The folder of re3d, with a folder for each source.")
  Path folder;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
    }
    Pipeline pipeline = evaluate.cli.pipeline();
    CommunicationScore score =
        CommunicationScore.of(
            Re3d.read(folder), a -> pipeline.facts(a).value().map(LinkedFacts::facts));
    evaluate.cli.console().out().print(score.table());
    return Exit.DONE;
  }
}
