package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.meetings.MeetingScores;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate meetings}. */
@Command(
    name = "meetings",
    description =
        "Who met whom, when, where, about what: against stand-off gold. Meetings are taken for one"
            + " if their participants overlap by a third, or the words that report them are the"
            + " same and somebody is in both.")
final class EvaluateMeetingsCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "One line per text: {\"url\": …, \"sha256\": …, \"meetings\": […]}.")
  Path gold;

  @Parameters(
      index = "1",
      arity = "1..*",
      paramLabel = "TEXTS",
      description = "What 'extract' can read; the marked texts are picked out of it.")
  List<String> texts;

  @Override
  public Integer call() {
    for (String input : texts) {
      if (!Files.isRegularFile(gold) || !Files.exists(Path.of(input))) {
        throw new ParameterException(
            spec.commandLine(), "There is no gold " + gold + " or no file " + input + ".");
      }
    }
    Pipeline pipeline = evaluate.cli.pipeline();
    MeetingScores scores =
        MeetingScores.of(
            gold, texts, article -> pipeline.facts(article).value().map(LinkedFacts::facts));
    if (!scores.missing().isEmpty()) {
      evaluate
          .cli
          .console()
          .err()
          .println(
              scores.missing().size()
                  + " marked texts are not among the given ones, or have changed since: "
                  + String.join(" ", scores.missing()));
    }
    if (scores.texts() == 0) {
      return Exit.NOTHING_DONE;
    }
    evaluate.cli.console().out().println(scores.score().table());
    return scores.missing().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }
}
