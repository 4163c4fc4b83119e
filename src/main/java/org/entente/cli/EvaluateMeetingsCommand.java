package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.evaluate.meetings.MeetingScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate meetings}. */
@Command(
    name = "meetings",
    description =
        "Who met whom, when, where, about what: against stand-off gold. Meetings are taken for one"
            + " if their participants overlap by a third, or the words that report them are the"
            + " same and somebody is in both.")
final class EvaluateMeetingsCommand implements Callable<Integer> {
  @ParentCommand EvaluateCommand evaluate;
  @Mixin MarkedGold marked;

  @Override
  public Integer call() {
    MeetingScores scores =
        MeetingScores.of(
            marked.existing(), marked.texts, MarkedGold.facts(evaluate.cli.pipeline()));
    return MarkedGold.told(
        evaluate.cli.console(), scores.missing(), scores.texts() == 0, scores.score().table());
  }
}
