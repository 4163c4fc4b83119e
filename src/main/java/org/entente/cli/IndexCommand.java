package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.gazetteer.GazetteerSources;
import org.entente.link.dump.Indexing;
import org.entente.link.dump.KindRules;
import org.entente.link.index.IndexInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code index}: what names are linked by. */
@Command(
    name = "index",
    description = {
      "Makes an index of Wikidata items from a dump, for linking without the internet: people with"
          + " offices, countries, organisations, offices, places, events.",
      "Dumps are Wikidata's own: JSON (.json) or direct statements (.nt), as .gz or .bz2; also"
          + " tables of names (.tsv, .tab) with a column qid. Interrupted, it goes on where it was.",
      "An index knows the day of its newest entry and says it: an office without an end was held on"
          + " that day, which says nothing of today. Who links a later article by it gets such an"
          + " office as uncertain."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente index wikidata-all.json.gz --into wikidata.index",
      "  entente index truthy.nt.bz2 more-names.tsv --into wikidata.index",
      "  entente index --from ../shared/corpora/gazetteer      (the tables that ship)"
    })
final class IndexCommand implements Callable<Integer> {
  private static final long BETWEEN_LINES = 10_000_000_000L;

  @ParentCommand Cli cli;
  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "DUMP",
      arity = "0..*",
      description = "The dumps; a later one's items replace an earlier one's.")
  List<Path> dumps = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description =
          "In place of dumps: the folder of the raw tables (countries.tsv, persons.tsv,"
              + " tenures.tsv, …) from which the shipped ones are made.")
  Optional<Path> from = Optional.empty();

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "Where the index goes (a folder of files); with --from, by default"
              + " src/main/resources/gazetteer.")
  Optional<Path> into = Optional.empty();

  @Option(
      names = "--kinds",
      paramLabel = "TABLE",
      description =
          "Which items to keep, as a table like src/main/resources/lexicon/wikidata-kinds.tsv.")
  Optional<Path> kinds = Optional.empty();

  @Option(
      names = "--languages",
      paramLabel = "CODE",
      split = ",",
      defaultValue = "en,mul,fr,de,es",
      description = "Whose names are kept (${DEFAULT-VALUE}); the first one's is the label.")
  List<String> languages = List.of();

  @picocli.CommandLine.Mixin Threads threads;

  private long nextLine = BETWEEN_LINES;

  @Override
  public Integer call() {
    if (from.isPresent() == !dumps.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name the dumps to read, or the raw tables' folder with --from.");
    }
    return from.isPresent() ? tables(from.get()) : index();
  }

  private int tables(Path from) {
    if (!Files.isRegularFile(from.resolve("countries.tsv"))) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no countries.tsv in " + from + ": name the raw tables' folder.");
    }
    Path to = into.orElse(Path.of("src/main/resources/gazetteer"));
    new TreeMap<>(GazetteerSources.write(from, to))
        .forEach(
            (table, rows) ->
                cli.console().err().printf(Locale.ROOT, "%s: %,d rows%n", table, rows));
    return Exit.DONE;
  }

  private int index() {
    Path to =
        into.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "Say where the index goes: --into FILE."));
    for (Path dump : dumps) {
      if (!Files.isRegularFile(dump)) {
        throw new ParameterException(spec.commandLine(), "There is no file " + dump + ".");
      }
    }
    KindRules rules = kinds.map(KindRules::load).orElseGet(KindRules::load);
    long start = System.nanoTime();
    IndexInfo made =
        new Indexing(
                rules,
                languages,
                threads.count(),
                (dump, records, items) -> progress(start, dump, records, items))
            .run(dumps, to);
    cli.console()
        .err()
        .printf(
            Locale.ROOT,
            "%s: %,d items as of %s in %,d s%n",
            to,
            made.items(),
            made.asOf(),
            (System.nanoTime() - start) / 1_000_000_000);
    return Exit.DONE;
  }

  private void progress(long start, String dump, long records, long items) {
    long elapsed = System.nanoTime() - start;
    if (elapsed > nextLine) {
      nextLine = elapsed + BETWEEN_LINES;
      cli.console()
          .err()
          .printf(
              Locale.ROOT,
              "%s: %,d entities read, %,d items kept, %,.0f entities a second%n",
              dump,
              records,
              items,
              records * 1e9 / elapsed);
    }
  }
}
