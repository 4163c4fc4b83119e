package org.entente.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.evaluate.claims.MarkedArticle;
import org.entente.evaluate.claims.MarkedScores;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Stand-off gold, and the texts that it was marked in. */
final class MarkedGold {
  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "Marks without texts, one article a line, keyed by the SHA-256 of its text.")
  Path gold;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "TEXTS",
      description = "Where the articles are: JSON Lines, folders, all that 'extract' reads.")
  List<String> texts;

  /**
   * The gold.
   *
   * @throws ParameterException if it or a text does not exist
   */
  Path existing() {
    for (String path : Stream.concat(Stream.of(gold.toString()), texts.stream()).toList()) {
      if (!Files.exists(Path.of(path))) {
        throw new ParameterException(
            spec.commandLine(), "There is no file or folder " + path + ".");
      }
    }
    return gold;
  }

  List<MarkedArticle> articles() {
    return MarkedArticle.read(existing());
  }

  Stream<Outcome<Article>> texts() {
    return new Reader().read(texts, InputStream.nullInputStream());
  }

  static Function<Article, Optional<Facts>> facts(Pipeline pipeline) {
    return article -> pipeline.facts(article).value().map(LinkedFacts::facts);
  }

  /** Prints the report, and which texts are missing. */
  int told(Console console, MarkedScores<?> scores, String report) {
    boolean none = scores.missing().size() == articles().size();
    return told(console, scores.missing(), none, report);
  }

  /**
   * Prints the report, and which texts are missing.
   *
   * @param none whether all are
   */
  static int told(Console console, List<String> missing, boolean none, String report) {
    missing.forEach(url -> console.err().println("No such text, or another: " + url));
    if (none) {
      return Exit.NOTHING_DONE;
    }
    console.out().println(report);
    return missing.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }
}
