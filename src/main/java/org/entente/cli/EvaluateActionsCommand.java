package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.corpus.CameoTable;
import org.entente.corpus.CodedSentence;
import org.entente.corpus.PetrarchRecords;
import org.entente.corpus.PloverRecords;
import org.entente.evaluate.actions.CodeScore;
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

/** {@code evaluate actions}. */
@Command(
    name = "actions",
    description = {
      "PLOVER codes of what actors do to each other, from raw sentences that people coded: how many"
          + " got the right one of the sixteen types, and its actor and recipient.",
      "What is only promised, threatened or refused counts as AGREE, THREATEN and REJECT, as PLOVER"
          + " has it; meetings count as CONSULT, agreements as AGREE or, signed, as SUPPORT."
    })
final class EvaluateActionsCommand implements Callable<Integer> {
  private static final String RECORDS = "plover/PLOVER_GSR_CAMEO.txt";
  private static final String TABLE = "plover/CAMEO2PLOVER-2021.txt";
  private static final String SENTENCES = "UniversalPetrarch_GSR_validation.xml";

  @ParentCommand EvaluateCommand evaluate;
  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EVENTS",
      description = "The folder with " + RECORDS + ", " + TABLE + " and " + SENTENCES + ".")
  Path events;

  @Override
  public Integer call() {
    for (String file : List.of(RECORDS, TABLE, SENTENCES)) {
      if (!Files.isRegularFile(events.resolve(file))) {
        throw new ParameterException(
            spec.commandLine(), "There is no file " + events.resolve(file) + ".");
      }
    }
    List<CodedSentence> dev = new ArrayList<>();
    List<CodedSentence> test = new ArrayList<>();
    for (CodedSentence record : PloverRecords.read(events.resolve(RECORDS))) {
      (PloverRecords.isDev(record) ? dev : test).add(record);
    }
    CameoTable table = CameoTable.read(events.resolve(TABLE));
    report("PLOVER records, half that was built with", dev);
    report("PLOVER records, other half", test);
    report(
        "Universal PETRARCH's sentences", PetrarchRecords.read(events.resolve(SENTENCES), table));
    return Exit.DONE;
  }

  private void report(String title, List<CodedSentence> sentences) {
    Pipeline pipeline = evaluate.cli.pipeline();
    Function<Article, Optional<Facts>> facts =
        article -> pipeline.facts(article).value().map(LinkedFacts::facts);
    evaluate.cli.console().out().println(title);
    evaluate.cli.console().out().println(CodeScore.of(sentences, facts).table());
  }
}
