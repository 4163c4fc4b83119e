package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.evaluate.LinkScores;
import org.entente.evaluate.NameScores;
import org.entente.evaluate.links.LinkReport;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Origin;
import org.entente.link.Linker;
import org.entente.link.index.ItemIndex;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.nlp.Analyzer;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate}: gold against found, one subcommand per layer. */
@Command(
    name = "evaluate",
    description = "Scores what is found against what people marked.",
    footerHeading = "%nExamples:%n",
    subcommands = {
      EvaluateSentencesCommand.class,
      EvaluateTreesCommand.class,
      EvaluateClaimsCommand.class,
      EvaluateIndexCommand.class,
      EvaluateReferencesCommand.class,
      EvaluateOfficesCommand.class,
      EvaluateMeetingsCommand.class,
      EvaluateActionsCommand.class,
      EvaluateRe3dCommand.class,
      EvaluateVisitsCommand.class,
      EvaluateNestedCommand.class,
      EvaluateActsCommand.class,
      EvaluatePropositionsCommand.class,
      EvaluateSpeedCommand.class
    },
    footer = {
      "  entente evaluate sentences ../shared/corpora/ud-ewt/en_ewt-ud-dev.conllu",
      "  entente evaluate trees ../shared/corpora/ud-ewt/en_ewt-ud-dev.conllu",
      "  entente evaluate names ../shared/eval/gold/names-ewt-dev.jsonl"
          + " ../shared/eval/gold/names-ewt-dev",
      "  entente evaluate links ../shared/eval/gold/links-gum-dev.jsonl"
          + " ../shared/eval/gold/links-gum-dev",
      "  entente evaluate claims ../shared/corpora/polnear/dev",
      "  entente evaluate references ../shared/eval/gold/references-gum-dev.jsonl",
      "  entente evaluate offices src/test/resources/gold/offices/dev.jsonl ../shared/corpora/open",
      "  entente evaluate meetings src/test/resources/gold/meetings/dev.jsonl"
          + " ../shared/corpora/open",
      "  entente evaluate actions ../shared/corpora/events",
      "  entente evaluate re3d ../shared/corpora/re3d",
      "  entente evaluate visits ../shared/corpora/events/us-visits-before-2021.tsv",
      "  entente evaluate nested src/test/resources/gold/nested/dev.jsonl ../shared/corpora/open",
      "  entente evaluate acts src/test/resources/gold/acts/dev.jsonl ../shared/corpora/open",
      "  entente evaluate propositions src/test/resources/gold/propositions/dev.jsonl --pairs src/test/resources/gold/propositions/pairs-dev.jsonl",
      "  entente evaluate speed ../shared/corpora/polnear/dev/text"
    })
final class EvaluateCommand implements Runnable {
  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A layer is missing: say what to score.");
  }

  /** {@code evaluate names}. */
  @Command(
      name = "names",
      description = "People, organisations and places in raw text, by exact span and type.")
  int names(
      @Parameters(
              index = "0",
              paramLabel = "GOLD.jsonl",
              description = "One line per file: {\"file\": …, \"spans\": [{begin, end, type}]}.")
          Path gold,
      @Parameters(index = "1", paramLabel = "TEXTDIR", description = "The folder of the files.")
          Path texts) {
    exist(gold, texts);
    cli.console().out().print(NameScores.of(gold, texts, Analyzer.load()::analyze).table());
    return Exit.DONE;
  }

  /** {@code evaluate links}. */
  @Command(
      name = "links",
      description = {
        "Entities linked to Wikidata, from raw text: with the whole gazetteer, and without the rows"
            + " that were made from GUM's own list of entities.",
        "With an index: its accuracy, popularity alone, and what happens when three of ten items"
            + " are missing."
      })
  int links(
      @Parameters(
              index = "0",
              paramLabel = "GOLD.jsonl",
              description = "One line per file: {\"file\": …, \"spans\": [{begin, end, qid}]}.")
          Path gold,
      @Parameters(index = "1", paramLabel = "TEXTDIR", description = "The folder of the files.")
          Path texts,
      @Option(
              names = "--index",
              paramLabel = "FILE",
              description = "An index that 'entente index' made.")
          Optional<Path> index) {
    exist(gold, texts);
    Pipeline pipeline = cli.pipeline();
    if (index.isPresent()) {
      try (ItemIndex items = ItemIndex.open(index.get())) {
        Linker linker = new Linker(Gazetteer.load(), items);
        Function<Article, Optional<Facts>> facts =
            article -> pipeline.facts(article).value().map(LinkedFacts::facts);
        cli.console().out().print(LinkReport.of(gold, texts, facts, linker).table());
        LinkScores scores =
            LinkScores.of(gold, texts, article -> relinked(pipeline.facts(article), linker));
        cli.console().out().print(scores.table());
      }
      return Exit.DONE;
    }
    Linker fewer = new Linker(Gazetteer.load().without(Origin.CORPUS));
    cli.console().out().println("whole gazetteer");
    cli.console().out().print(LinkScores.of(gold, texts, pipeline::facts).table());
    cli.console().out().println("without rows made from the corpus");
    LinkScores without =
        LinkScores.of(gold, texts, article -> relinked(pipeline.facts(article), fewer));
    cli.console().out().print(without.table());
    return Exit.DONE;
  }

  private static Outcome<LinkedFacts> relinked(Outcome<LinkedFacts> facts, Linker linker) {
    return new Outcome<>(
        facts.value().map(linked -> linker.link(linked.facts())), facts.problems());
  }

  private void exist(Path gold, Path texts) {
    if (!Files.isRegularFile(gold) || !Files.isDirectory(texts)) {
      throw new ParameterException(
          spec.commandLine(), "There is no gold " + gold + " or no folder " + texts + ".");
    }
  }
}
