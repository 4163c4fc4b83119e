package org.entente.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.corpus.ReferenceGold;
import org.entente.evaluate.ReferenceScores;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.pipeline.Pipeline;
import org.entente.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate references}. */
@Command(
    name = "references",
    description =
        "Pronouns, descriptions, names and dates in raw text against chains that people marked.")
final class EvaluateReferencesCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description =
          "One line per file: {\"file\": …, \"chains\": …, \"times\": …}; the files lie in the"
              + " folder of the same name.")
  Path gold;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(gold) || !Files.isDirectory(ReferenceGold.texts(gold))) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no gold " + gold + " or no folder " + ReferenceGold.texts(gold) + ".");
    }
    Pipeline pipeline = evaluate.cli.pipeline();
    evaluate
        .cli
        .console()
        .out()
        .print(ReferenceScores.of(gold, this::articles, a -> facts(pipeline, a)).table());
    return Exit.DONE;
  }

  private List<Article> articles(Path folder) {
    return new Reader()
        .read(List.of(folder.toString()), InputStream.nullInputStream())
        .flatMap(outcome -> outcome.value().stream())
        .toList();
  }

  private static Facts facts(Pipeline pipeline, Article article) {
    return pipeline
        .facts(article)
        .value()
        .orElseThrow(() -> new IllegalStateException("cannot read " + article.file()))
        .facts();
  }
}
