package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.corpus.Re3d;
import org.entente.evaluate.actions.CommunicationScore;
import org.entente.evaluate.offices.ChargeScore;
import org.entente.model.Article;
import org.entente.model.Facts;
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
        "From raw text, against the marks of re3d: who met or spoke with whom (its CommWith, which is"
            + " wider than a meeting: 'urged', 'thanked'), who is in charge of which body (its"
            + " InChargeOf), and the titles before its persons' names.")
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
    Function<Article, Optional<Facts>> facts =
        a -> pipeline.facts(a).value().map(LinkedFacts::facts);
    List<Re3d.Document> documents = Re3d.read(folder);
    evaluate.cli.console().out().print(CommunicationScore.of(documents, facts).table());
    evaluate.cli.console().out().print(ChargeScore.of(documents, facts).table());
    return Exit.DONE;
  }
}
