package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.evaluate.claims.ClaimReport;
import org.entente.evaluate.claims.ClaimScores;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate claims}. */
@Command(
    name = "claims",
    description =
        "Outermost claims against annotated attributions: contents that share half their characters"
            + " match; strictly, so do the sources. Also the two measures of Citron (exact spans,"
            + " shared characters), and whether the confidence is a probability.")
final class EvaluateClaimsCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "Holds text/*.txt and attributions/*.ann.")
  Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FACTS.jsonl",
      description = "What 'extract' wrote of these files; without it they are read now.")
  Optional<Path> facts;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder that 'train claims' wrote, in place of the shipped claim models.")
  Optional<Path> models;

  @Override
  public Integer call() {
    if (!Files.isDirectory(gold.resolve("attributions"))
        || facts.map(file -> !Files.isRegularFile(file)).orElse(false)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no folder " + gold.resolve("attributions") + " or no file of facts.");
    }
    if (models.isPresent()
        && (facts.isPresent() || !Files.isDirectory(models.get().resolve("models")))) {
      throw new ParameterException(
          spec.commandLine(),
          "There are no models in " + models.get() + ", or the facts were found already.");
    }
    ClaimReport score =
        facts
            .map(file -> ClaimScores.of(gold, file))
            .orElseGet(() -> ClaimScores.of(gold, claims()));
    evaluate.cli.console().out().println(score.report());
    return Exit.DONE;
  }

  private Function<Article, List<Claim>> claims() {
    Pipeline shipped = evaluate.cli.pipeline();
    Pipeline pipeline = models.map(shipped::claimingBy).orElse(shipped);
    return article ->
        pipeline.facts(article).value().map(f -> f.facts().claims()).orElse(List.of());
  }
}
